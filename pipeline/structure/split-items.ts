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
  const labels = found && nextLabels(found.label)
  if (!found || !labels) return [node]
  const cut = beginningOf(labels, node.text.value, found.end)
  if (cut === undefined) return [node]
  const rest = trimText(sliceText(node.text, cut))
  const place = placeOf(rest)
  if (place) warn(file, 'items-split', 'Two points on one line; the second was set apart.', place)
  return [paragraph(trimText(sliceText(node.text, 0, cut))), ...split(paragraph(rest), file)]
}

/** What stands between a sentence's end and a capital letter: one pattern for all labels, for `\p{Lu}` is slow to compile. */
const behindSentence = /[.;]\s(?=(\S+)\s\p{Lu})/gu

/** Where one of the labels begins a point behind a sentence's end. */
function beginningOf(labels: readonly string[], text: string, from: number): number | undefined {
  for (const { index, 0: end, 1: word } of text.slice(from).matchAll(behindSentence)) {
    if (labels.includes(word!)) return from + index + end.length
  }
  return undefined
}

/** The ways to write the next label of a series. */
function nextLabels({ kind, ordinal, value }: Label): string[] | null {
  if (ordinal === null) return null
  if (kind === 'number') return [`${ordinal + 1}.`]
  if (kind === 'letter') return pointLetters[ordinal] ? [`${pointLetters[ordinal]})`] : null
  const decimal = `${value.split('.')[0]}.${ordinal + 1}`
  return kind === 'decimal2' ? [decimal, `${decimal}.`] : null
}
