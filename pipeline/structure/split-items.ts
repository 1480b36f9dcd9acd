import type { VFile } from 'vfile'
import { pointLetters, readLabel } from '../language/labels.js'
import { paragraph } from '../tree/build.js'
import type { Label, Paragraph, Plan, PlanContent } from '../tree/nodes.js'
import { placeOf, sliceText, trimText } from '../tree/text.js'
import { warn } from '../tree/warn.js'

/** Splits points that stand on one line (`c) Quản lý …. d) Thực hiện …`): only where the next label of the series follows a sentence's end. */
export function splitItems(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    tree.children = tree.children.flatMap((node) => (node.type === 'paragraph' ? split(node, file) : [node]))
  }
}

function split(node: Paragraph, file: VFile): PlanContent[] {
  const found = readLabel(node.text.value)
  const mark = found && nextMark(found.label)
  if (!found || !mark) return [node]
  const at = node.text.value.slice(found.end).search(mark)
  if (at < 0) return [node]
  const cut = found.end + at + 2
  const rest = trimText(sliceText(node.text, cut))
  const place = placeOf(rest)
  if (place) warn(file, 'items-split', 'Two points on one line; the second was set apart.', place)
  return [paragraph(trimText(sliceText(node.text, 0, cut))), ...split(paragraph(rest), file)]
}

const marks = new Map<string, RegExp>()

/** What the next label of a series looks like behind a sentence's end. */
function nextMark(label: Label): RegExp | null {
  if (label.ordinal === null) return null
  const next =
    label.kind === 'letter'
      ? `${pointLetters[label.ordinal] ?? ''}\\)`
      : label.kind === 'number'
        ? `${label.ordinal + 1}\\.`
        : label.kind === 'decimal2'
          ? `${label.value.split('.')[0]}\\.${label.ordinal + 1}\\.?`
          : null
  if (!next || next === '\\)') return null
  let mark = marks.get(next)
  if (!mark) {
    mark = new RegExp(`[.;]\\s${next}\\s(?=\\p{Lu})`, 'u')
    marks.set(next, mark)
  }
  return mark
}
