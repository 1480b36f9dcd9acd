import type { VFile } from 'vfile'
import { pointLetters, readLabel } from '../language/labels.js'
import { paragraph } from '../tree/build.js'
import type { Label, LabelKind, Paragraph, Plan, PlanContent } from '../tree/nodes.js'
import { placeOf, sliceText, trimText } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { flowedPoint } from './flowed-points.js'

/**
 * Splits points that stand on one line: where the next label of a series follows a sentence's end (`c) Quản lý …. d) Thực hiện …`),
 * and where a portal let a heading and its points flow into one line (`II. MỤC TIÊU - 100% …; - Tỷ lệ …`).
 */
export function splitItems(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    tree.children = tree.children.flatMap((node) => (node.type === 'paragraph' ? split(node, file) : [node]))
  }
}

/** The last label of each kind on a line, by its kind. */
type Opened = ReadonlyMap<LabelKind, Label>

function split(node: Paragraph, file: VFile, before: Opened = new Map()): PlanContent[] {
  const { value } = node.text
  const found = readLabel(value)
  if (!found) return [node]
  const opened = new Map(before).set(found.label.kind, found.label)
  const cuts = [flowedPoint(value, found), nextPoint(value, found.end, opened)].filter(
    (at) => at !== undefined,
  )
  if (cuts.length === 0) return [node]
  const cut = Math.min(...cuts)
  const rest = trimText(sliceText(node.text, cut))
  const place = placeOf(rest)
  if (place) warn(file, 'items-split', 'Two points on one line; the second was set apart.', place)
  return [paragraph(trimText(sliceText(node.text, 0, cut))), ...split(paragraph(rest), file, opened)]
}

/** What stands between a sentence's end and a capital letter: one pattern for all labels, for `\p{Lu}` is slow to compile. */
const behindSentence = /[.;]\s(?=(\S+)\s\p{Lu})/gu

/** Where the next label of a series begins a point behind a sentence's end. */
function nextPoint(text: string, from: number, opened: Opened): number | undefined {
  const labels = [...opened.values()].flatMap((label) => nextLabels(label))
  if (labels.length === 0) return undefined
  for (const { index, 0: end, 1: word } of text.slice(from).matchAll(behindSentence)) {
    if (labels.includes(word!)) return from + index + end.length
  }
  return undefined
}

/** The ways to write the next label of a series. */
function nextLabels({ kind, ordinal, value }: Label): string[] {
  if (ordinal === null) return []
  if (kind === 'number') return [`${ordinal + 1}.`]
  if (kind === 'letter') return pointLetters[ordinal] ? [`${pointLetters[ordinal]})`] : []
  const decimal = `${value.split('.')[0]}.${ordinal + 1}`
  return kind === 'decimal2' ? [decimal, `${decimal}.`] : []
}
