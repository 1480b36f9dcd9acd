import { documentHeads } from '../../../knowledge/document-heads.js'
import { fold } from '../../language/fold.js'
import { nearPhrase } from '../../language/near-phrase.js'
import type { Line, PlanContent } from '../../tree/nodes.js'
import { titleOfPage } from './page-title.js'
import { typeInSmallLetters } from './small-letters.js'

/** A line's words for comparison: folded, without bars and marks. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[|*_#:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** How far into a document a title may stand: after a portal's page header, a list of related documents, a decision. */
export const headLimit = 400

/** The lines that a document begins with: its type in capitals, and, behind a decision, the type of its annex. */
export function titleMarks(nodes: readonly PlanContent[]): number[] {
  const marks = marksBy(nodes, typeOf)
  if (marks.length > 0) return marks
  const [first] = nodes
  if (first?.type === 'line' && collectedTypeOf(first)) return [0]
  const misread = marksBy(nodes, misreadTypeOf)
  if (misread.length > 0) return misread
  const small = typeInSmallLetters(nodes)
  return small.length > 0 ? small : titleOfPage(nodes)
}

/**
 * The type that the first line of a text out of a collection begins with (`Nghị định của Chính phủ số 115/2003/…`), or null.
 * A number behind another type (`Chương trình của Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW`) is that document's.
 */
export function collectedTypeOf({ text }: Line): string | null {
  const words = bare(text.value)
  const types = Object.keys(documentHeads().types)
  const type = types.find((name) => words.startsWith(`${name} của `))
  const issuer = type && / số\s*\d/u.exec(words.slice(type.length))
  if (!issuer) return null
  const before = words.slice(0, type.length + issuer.index)
  return types.some((name) => before.endsWith(` ${name}`)) ? null : type
}

function marksBy(nodes: readonly PlanContent[], typeOf: (line: Line) => string | null): number[] {
  const marks: number[] = []
  for (let at = 0; at < Math.min(nodes.length, headLimit); at++) {
    const node = nodes[at]!
    if (node.type !== 'line' || !typeOf(node)) continue
    // What stands directly under the type is the document's own abstract, whatever word it begins with.
    if (!isAnnexing(node) && at - 1 !== marks[0]) return [...marks, at]
    if (marks.length === 0 && !isEnacting(node)) marks.push(at)
  }
  return marks
}

/** Whether a document of this type may carry a plan as its annex. */
export const annexes = (type: string | null): boolean => documentHeads().annexing.includes(type ?? '')

const isAnnexing = (line: Line): boolean => annexes(typeOf(line))

/** `QUYẾT ĐỊNH:` opens the articles, and is no title. */
const isEnacting = (line: Line): boolean => /:[|*_\s]*$/u.test(line.text.value)

/** The document type that a line in capitals begins with (`KẾ HOẠCH`, `KẾ HOẠCH NÂNG CAO …`), or null. */
export function typeOf(line: Line): string | null {
  const value = line.text.value.replace(/[|*_#:]/g, '').trim()
  if (value !== value.toUpperCase()) return headOf(value)
  const words = bare(value)
  if (words in documentHeads().types) return words
  const types = Object.keys(documentHeads().types).sort((a, b) => b.length - a.length)
  return types.find((type) => words.startsWith(`${type} `)) ?? null
}

/** The type in capitals before a title that is not: `CHƯƠNG TRÌNH Hành động của Bộ Y tế`. */
function headOf(value: string): string | null {
  const head = /^((?:\p{Lu}+\s+){1,4})\p{Lu}\p{Ll}/u.exec(value)?.[1]
  const words = head === undefined ? '' : bare(head)
  return words in documentHeads().types ? words : null
}

/** The type that a line alone, in capitals, was misread as (`CHÍ THỊ`), or null. */
function misreadTypeOf({ text }: Line): string | null {
  const value = text.value.trim()
  if (value !== value.toUpperCase() || !/\p{Lu}/u.test(value)) return null
  const types = Object.keys(documentHeads().types)
  return types.find((type) => nearPhrase(value, type, { start: true, end: true }) !== null) ?? null
}
