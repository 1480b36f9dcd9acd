import type { VFile } from 'vfile'
import { documentHeads, fieldNamed } from '../../knowledge/document-heads.js'
import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import { nearPhrase } from '../language/near-phrase.js'
import type { Field, Letterhead, Line, Plan, PlanContent, Title } from '../tree/nodes.js'
import { collapseText, emptyText, joinTexts, sliceText, type Text, trimText } from '../tree/text.js'
import { hasMotto, inCapitals, typeInSmallLetters } from './head-in-small-letters.js'
import { beginsWithIssuer, issuerOf } from './issuing-body.js'

/**
 * Reads what stands before the body: a law portal's fields, the letterhead (two columns, flattened or split over
 * lines, in any order) and the title. Where a decision carries the plan as its annex, the decision's letterhead
 * and the plan's title are the document's.
 */
export function readHead(): (tree: Plan, file: VFile) => void {
  return (tree) => {
    const { children } = tree
    const marks = titleMarks(children)
    if (marks.length === 0) return
    const first = marks[0]!
    const head = headNodes(children.slice(0, first).filter((node): node is Line => node.type === 'line'))
    const at = marks.at(-1)!
    const above = new Set([
      ...children.slice(0, first).map((node) => (node.type === 'line' ? bare(node.text.value) : '')),
      bodyBehindType(children[at] as Line),
    ])
    const title = readTitle(children, at, above)
    // A decision's own articles are not the plan's: they stay together as its preamble.
    const decision: PlanContent[] =
      at === first ? [] : [{ type: 'preamble', children: children.slice(first, at) }]
    tree.children = [...head, title.node, ...decision, ...children.slice(title.end)]
  }
}

/** Who issues the document, where its type's line says so: `QUYẾT ĐỊNH CỦA …`. */
const bodyBehindType = ({ text }: Line): string => bare(text.value).split(' của ').slice(1).join(' của ')

const isAnnexing = (line: Line): boolean => documentHeads().annexing.includes(typeOf(line) ?? '')

const bare = (text: string): string =>
  fold(text)
    .replace(/[|*_#:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** How far into a document a title may stand: after a portal's page header, a list of related documents, a decision. */
const headLimit = 400

/** The lines that a document begins with: its type in capitals, and, behind a decision, the type of its annex. */
function titleMarks(nodes: readonly PlanContent[]): number[] {
  const marks = marksBy(nodes, typeOf)
  if (marks.length > 0) return marks
  const [first] = nodes
  if (first?.type === 'line' && collectedTypeOf(first)) return [0]
  const misread = marksBy(nodes, misreadTypeOf)
  return misread.length > 0 ? misread : typeInSmallLetters(nodes)
}

/** The type that the first line of a text out of a collection begins with (`Nghị định của Chính phủ số 115/2003/…`), or null. */
function collectedTypeOf({ text }: Line): string | null {
  if (!/ số\s*:?\s*\d/u.test(text.value)) return null
  const words = bare(text.value)
  return Object.keys(documentHeads().types).find((type) => words.startsWith(`${type} của `)) ?? null
}

function marksBy(nodes: readonly PlanContent[], typeOf: (line: Line) => string | null): number[] {
  const marks: number[] = []
  for (let at = 0; at < Math.min(nodes.length, headLimit); at++) {
    const node = nodes[at]!
    if (node.type !== 'line' || !typeOf(node)) continue
    // What stands directly under the type is the document's own abstract, whatever word it begins with.
    if (!isAnnexing(node) && at - 1 !== marks[0]) return [...marks, at]
    if (marks.length === 0) marks.push(at)
  }
  return marks
}

/** The document type that a line in capitals begins with (`KẾ HOẠCH`, `KẾ HOẠCH NÂNG CAO …`), or null. */
function typeOf(line: Line): string | null {
  const value = line.text.value.replace(/[|*_#:]/g, '').trim()
  if (value !== value.toUpperCase()) return null
  const words = bare(value)
  if (words in documentHeads().types) return words
  const types = Object.keys(documentHeads().types).sort((a, b) => b.length - a.length)
  return types.find((type) => words.startsWith(`${type} `)) ?? null
}

/** The type that a line alone, in capitals, was misread as (`CHÍ THỊ`), or null. */
function misreadTypeOf({ text }: Line): string | null {
  const value = text.value.trim()
  if (value !== value.toUpperCase() || !/\p{Lu}/u.test(value)) return null
  const types = Object.keys(documentHeads().types)
  return types.find((type) => nearPhrase(value, type, { start: true, end: true }) !== null) ?? null
}

function headNodes(lines: readonly Line[]): PlanContent[] {
  const fields: Field[] = []
  const rest: Text[] = []
  for (let at = 0; at < lines.length; at++) {
    const cells = cellsOf(lines[at]!.text)
    const name = fieldNamed(fold(cells[0]?.value ?? '').replace(/(?<!\s)\s*:$/, ''))
    if (name && cells.length >= 2) fields.push({ type: 'field', name: cells[0]!, value: cells[1]! })
    else if (name && lines[at + 1]) {
      fields.push({ type: 'field', name: cells[0]!, value: unpiped(lines[at + 1]!.text) })
      at += 1
    } else rest.push(...cells)
  }
  return [...fields, letterheadOf(rest)]
}

function cellsOf(text: Text): Text[] {
  const cells: Text[] = []
  let from = 0
  for (const match of [...text.value.matchAll(/\|/g), null]) {
    const to = match?.index ?? text.value.length
    const cell = trimText(sliceText(text, from, to))
    if (cell.value) cells.push(cell)
    from = to + 1
  }
  return cells
}

const unpiped = (text: Text): Text => joinTexts(cellsOf(text))

const numberMark = /(?:^|\s)(?:Số|SỐ)\s*(?::\s*)?((?:[\d.][\d\s.]*)?[-/][^\s,;|]*(?:\s?[-–]\s?[\p{Lu}&]+)*)/u
/** The same where the capitals are lost: a number that is cited does not stand at the beginning of a line. */
const smallNumberMark = /(?:^|\s)số\s*:\s*(\d[\d\s.]*[-/][^\s,;|]*(?:\s?[-–]\s?[\p{Lu}&]+)*)/u
const datelineMark = /(\p{Lu}[\p{L}\s.-]{1,40}),\s*(ngày[\d.…\s]*tháng[\d.…\s]*năm\s*\d{4})/u

/** Takes the number, the dateline and the mottos out of the letterhead's words; the capitals that remain are the issuer. */
function letterheadOf(texts: readonly Text[]): Letterhead {
  let rest = withoutMottos(collapseText(joinTexts(texts)))
  const capitals = texts
    .map((text) => withoutMottos(text))
    .filter(({ value }) => isMostlyCapitals(value) && !typistsMark.test(value))
  const isSmall = texts.some(({ value }) => /^\s*số\s*:/u.test(value))
  const number = numberMark.exec(rest.value) ?? (isSmall ? smallNumberMark.exec(rest.value) : null)
  const numberText = number
    ? collapseText(sliceText(rest, number.index, number.index + number[0].length))
    : emptyText
  if (number) rest = without(rest, number.index, number.index + number[0].length)
  const dateline = lastMatch(datelineMark, rest.value)
  const datelineText = dateline
    ? sliceText(rest, dateline.index, dateline.index + dateline[0].length)
    : emptyText
  const printed = issuerOf(collapseText(joinTexts(capitals)))
  return {
    type: 'letterhead',
    issuer: printed.value ? printed : issuerInSmallLetters(texts),
    number: numberText,
    dateline: datelineText,
  }
}

/** The issuer at the beginning of a line, where the capitals of the letterhead are lost. */
function issuerInSmallLetters(texts: readonly Text[]): Text {
  if (!texts.some(hasMotto)) return emptyText
  for (const text of texts) {
    const line = inCapitals(withoutMottos(collapseText(text)))
    if (beginsWithIssuer(line) && !/\d/.test(line.value)) return issuerOf(line)
  }
  return emptyText
}

/** The initials of who typed a document, and how many copies there are (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.2). */
const typistsMark = /^\p{Lu}{1,5}[.\s-]{0,2}\d{1,4}$/u

/** A dateline's place begins after the last word that is not part of a name. */
function lastMatch(pattern: RegExp, value: string): { index: number; 0: string } | null {
  const match = pattern.exec(value)
  if (!match) return null
  const place =
    /(?:(?:Thành phố|Thành Phố|TP\.?)\s+)?(?<!\p{L})(?:(?:\p{Lu}\p{Ll}*(?!\p{L})[\s-]*){1,5}|(?:\p{Lu}+[\s-]+){0,3}\p{Lu}+)$/u.exec(
      match[1]!,
    )
  const skip = place ? place.index : 0
  return { index: match.index + skip, 0: match[0].slice(skip) }
}

const without = (text: Text, from: number, to: number): Text =>
  joinTexts([sliceText(text, 0, from), sliceText(text, to)])

function withoutMottos(text: Text): Text {
  let rest = text
  for (const motto of documentHeads().mottos) {
    for (;;) {
      const at = fold(rest.value)
        .replace(/[‐-―−]/g, '-')
        .indexOf(motto)
      if (at < 0) break
      rest = joinTexts([sliceText(rest, 0, at), sliceText(rest, at + motto.length)])
    }
  }
  return collapseText(rest)
}

/** Whether a line of the letterhead is printed in capitals; headlines of portals are not. */
function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length > 0 && capitals.length / letters.length > 0.6
}

function readTitle(
  nodes: readonly PlanContent[],
  at: number,
  above: ReadonlySet<string>,
): { node: Title; end: number } {
  const line = unpiped((nodes[at] as Line).text)
  const type = typeOf(nodes[at] as Line) ?? collectedTypeOf(nodes[at] as Line)
  const length = type?.length ?? line.value.length
  const kind = sliceText(line, 0, length)
  const rest = trimText(sliceText(line, length))
  const texts: Text[] = /\p{L}/u.test(rest.value) ? [rest] : []
  let end = at + 1
  while (end < nodes.length && belongsToTitle(nodes, at + 1, end, texts)) {
    const line = nodes[end] as Line
    // The issuing body, once more, opens the preamble.
    if (texts.length > 0 && above.has(bare(line.text.value))) break
    if (!/^[-_*=\s.]+$/.test(line.text.value)) texts.push(withoutStrayMark(unpiped(line.text)))
    end += 1
  }
  return { node: { type: 'title', kind, text: collapseText(joinTexts(texts)) }, end }
}

/** A mark that stands apart behind a line of a title is a spot on the paper. */
const withoutStrayMark = (text: Text): Text => {
  const kept = text.value.replace(/(?<!\s)\s+[.;:]$/, '')
  return sliceText(text, 0, kept.length)
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

function belongsToTitle(
  nodes: readonly PlanContent[],
  first: number,
  at: number,
  before: readonly Text[],
): boolean {
  const node = nodes[at]
  if (node?.type !== 'line' || at - first > 12) return false
  const text = node.text.value
  if (/^[-_*=\s.]+$/.test(text)) return before.length === 0 || at - first < 8
  if (readLabel(text) || /^\(?\s*(?:Kèm|Ban hành kèm|kèm|ban hành kèm)\s+theo/u.test(text)) return false
  if (before.length === 0) return true
  const last = before.at(-1)!.value
  if (at === first && isCapitals(last) && last.length < 40) return !fold(text).startsWith('căn cứ')
  if (isCapitals(last)) return isCapitals(text)
  if (node.blanksBefore > 0 || /[.;:]$/.test(last)) return false
  return !documentHeads().preamble.some((word) => fold(text).startsWith(word))
}
