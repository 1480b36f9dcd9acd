import { agencyWords } from '../../../knowledge/agencies.js'
import { documentHeads } from '../../../knowledge/document-heads.js'
import { issuingBodies } from '../../../knowledge/issuing-bodies.js'
import { fold } from '../../language/fold.js'
import { readLabel } from '../../language/labels.js'
import { latin } from '../../language/latin.js'
import type { Line, PlanContent, Title } from '../../tree/nodes.js'
import { collapseText, emptyText, joinTexts, sliceText, type Text, trimText } from '../../tree/text.js'
import { headsAppendix } from '../appendix-heads.js'
import { opensTable } from './opens-table.js'
import { lengthOfPlanType } from './page-title.js'
import { unpiped } from './portal-fields.js'
import { bare, collectedTypeOf, typeOf } from './title-marks.js'

/** What was read of the head before its title. */
export interface AboveTitle {
  /** Its lines, bare. */
  readonly lines: ReadonlySet<string>
  /** The issuing body as the letterhead prints it. */
  readonly issuer: string
}

/**
 * The title that begins at a line with the document's type, and the line behind it.
 *
 * @param at the line with the type
 */
export function readTitle(
  nodes: readonly PlanContent[],
  at: number,
  above: AboveTitle,
): { node: Title; end: number } {
  const line = unpiped((nodes[at] as Line).text)
  const type = typeOf(nodes[at] as Line) ?? collectedTypeOf(nodes[at] as Line)
  const length = type?.length ?? (lengthOfPlanType(nodes[at] as Line) || line.value.length)
  const kind = sliceText(line, 0, length)
  const rest = trimText(sliceText(line, length))
  return titleFrom(nodes, at + 1, kind, /\p{L}/u.test(rest.value) ? [rest] : [], above)
}

/** The title of a letterhead under which no line tells the type: the capitals that follow it; empty where none do. */
export function readBareTitle(
  nodes: readonly PlanContent[],
  at: number,
  above: AboveTitle,
): { node: Title; end: number } {
  let first = at
  while (isRule(nodes[first])) first += 1
  const node = nodes[first]
  const isTitle =
    node?.type === 'line' &&
    isCapitals(node.text.value) &&
    !readLabel(node.text.value) &&
    !isIssuerAgain(nodes, first, above.issuer)
  if (!isTitle) return { node: { type: 'title', kind: emptyText, text: emptyText }, end: at }
  return titleFrom(nodes, first + 1, emptyText, [unpiped(node.text)], above)
}

const isRule = (node: PlanContent | undefined): boolean =>
  node?.type === 'line' && /^[-_*=|\s.]+$/.test(node.text.value)

function titleFrom(
  nodes: readonly PlanContent[],
  first: number,
  kind: Text,
  texts: Text[],
  above: AboveTitle,
): { node: Title; end: number } {
  let end = first
  while (end < nodes.length && belongsToTitle(nodes, first, end, texts)) {
    const line = nodes[end] as Line
    // The issuing body, once more, opens the preamble.
    if (texts.length > 0 && above.lines.has(bare(line.text.value)) && !isPlace(line)) break
    if (texts.length > 0 && isIssuerAgain(nodes, end, above.issuer)) break
    if (!isRule(line)) texts.push(withoutStrayMark(unpiped(line.text)))
    end += 1
  }
  return { node: { type: 'title', kind, text: collapseText(joinTexts(texts)) }, end }
}

/** `TỈNH KIÊN GIANG`: the second line of the issuing body alone is no body, but the end of a title. */
const isPlace = ({ text }: Line): boolean =>
  issuingBodies().units.some((unit) => bare(text.value).startsWith(`${unit} `))

/** When a website published the page: `06/01/2022 08:56 AM`. */
const onlyDay =
  /^[\s|(]*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]+\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[AP]M)?)?[\s|)]*$/

/** A mark that stands apart behind a line of a title is a spot on the paper. */
const withoutStrayMark = (text: Text): Text =>
  sliceText(text, 0, text.value.replace(/(?<!\s)\s+[.;:]$/, '').length)

/** Over how many lines the issuing body stands between a decision's title and its preamble. */
const issuerLines = 3

/**
 * Whether the issuing body, or who signs for it, stands at a line before the preamble: `BỘ TRƯỞNG BỘ Y TẾ`, `ỦY BAN NHÂN DÂN
 * TỈNH`. It is the letterhead's, whose place may be left out here or there.
 */
function isIssuerAgain(nodes: readonly PlanContent[], at: number, issuer: string): boolean {
  const own = bare(issuer)
  if (own === '') return false
  let words = ''
  for (let end = at; end < Math.min(nodes.length, at + issuerLines); end++) {
    const node = nodes[end]!
    if (node.type !== 'line' || !isCapitals(node.text.value)) return false
    words = `${words} ${bare(node.text.value)}`.trim()
    const body = withoutOffice(words.replace(/[,;.]$/u, ''))
    const isSame = body === own || own.startsWith(`${body} `) || body.startsWith(`${own} `)
    if (isSame && opensPreamble(nodes[isSession(nodes[end + 1]) ? end + 2 : end + 1])) return true
  }
  return false
}

/** `Chủ tịch Ủy ban nhân dân tỉnh` without its office, the longest that it begins with. */
function withoutOffice(words: string): string {
  const office = agencyWords()
    .holders.filter((holder) => words.startsWith(`${holder} `))
    .sort((a, b) => b.length - a.length)[0]
  return office ? words.slice(office.length + 1) : words
}

/** `KHÓA XV, KỲ HỌP THỨ 13`: the session of the council that issues, under its name. */
const isSession = (node: PlanContent | undefined): boolean =>
  node?.type === 'line' && /^\(?(?:khóa|kỳ họp)\s/u.test(fold(node.text.value).trim())

function opensPreamble(node: PlanContent | undefined): boolean {
  if (node?.type !== 'line') return false
  const words = fold(node.text.value).replace(/^[-–+•*]\s*/u, '')
  return documentHeads().preamble.some((word) => words.startsWith(word))
}

/** `TỈNH BÀ RỊA / - VŨNG TÀU`: the second half of a name that a narrow column broke. */
const goesOnWithName = /^[-–]\s\p{Lu}{2}[^\p{Ll}]*$/u

/** `GIAI ĐOẠN 2026 -` goes on with a year alone on its line. */
const goesOnWithYear = latin(/(?:\d\s*[-–]|(?<!\p{L})NĂM|(?<!\p{L})ĐẾN)\s*$/u)

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

function belongsToTitle(
  nodes: readonly PlanContent[],
  first: number,
  at: number,
  before: readonly Text[],
): boolean {
  const node = nodes[at]
  if (node?.type !== 'line' || at - first > 12 || opensTable(node)) return false
  const text = node.text.value
  if (/^[-_*=\s.]+$/.test(text)) return before.length === 0 || at - first < 8
  if (before.length > 0 && isCapitals(before.at(-1)!.value) && goesOnWithName.test(text)) return true
  if (
    readLabel(text) ||
    text.startsWith('Kính gửi') ||
    /^\(?\s*(?:Kèm|Ban hành kèm|kèm|ban hành kèm)\s+theo/u.test(text)
  )
    return false
  // what a plan rests on is no title: the type stood alone
  if (before.length === 0) return !fold(text).startsWith('căn cứ ')
  if (headsAppendix(text) || onlyDay.test(text)) return false
  const last = before.at(-1)!.value
  if (at === first && isCapitals(last) && last.length < 40) return !fold(text).startsWith('căn cứ')
  const goesOnSmall = node.blanksBefore === 0 && /^\p{Ll}{2}/u.test(text) && !/[.;:]$/.test(last)
  if (isCapitals(last))
    return isCapitals(text) || goesOnSmall || (goesOnWithYear.test(last) && /^\d{4}[.\s]*$/u.test(text))
  if (node.blanksBefore > 0 || /[.;:]$/.test(last)) return false
  return !documentHeads().preamble.some((word) => fold(text).startsWith(word))
}
