import { documentHeads } from '../../../knowledge/document-heads.js'
import { fold, unmark } from '../../language/fold.js'
import { latin } from '../../language/latin.js'
import { lazily } from '../../language/lazily.js'
import type { Letterhead, Line, PlanContent } from '../../tree/nodes.js'
import { collapseText, emptyText, joinTexts, sliceText, type Text } from '../../tree/text.js'
import { beginsWithIssuer, issuerOfLines, namesBody } from './issuing-body.js'
import { portalFields, unpiped } from './portal-fields.js'
import { hasMotto, inCapitals } from './small-letters.js'

/** The lines above a title: a portal's fields, each with its value, and the letterhead that the others make up. */
export function headNodes(lines: readonly Line[]): PlanContent[] {
  const { fields, rest } = portalFields(lines)
  return [...fields, letterheadOf(rest)]
}

const numberMark = /(?:^|\s)(?:Số|SỐ)\s*(?::\s*)?((?:[\d.][\d\s.]*)?[-/][^\s,;|]*(?:\s?[-–]\s?[\p{Lu}&]+)*)/u
/** The same where the capitals are lost: a number that is cited does not stand at the beginning of a line. */
const smallNumberMark = /(?:^|\s)số\s*:\s*(\d[\d\s.]*[-/][^\s,;|]*(?:\s?[-–]\s?[\p{Lu}&]+)*)/u
/** A place and a day; in figures the day stands where no words say whose it is (`của …`), and behind small letters. */
export const datelineMark = latin(
  /(\p{Lu}[\p{L}\s.-]{1,40}(?:(?<=Quận|Phường)\s\d{1,2})?),\s*([Nn]gày[\d.…\s]*[Tt]háng[\d.…\s]*[Nn]ăm\s*\d{4}|(?<=\p{Ll},\s{0,9})ngày\s{0,9}\d{1,2}\s?([/.-])\s?\d{1,2}\s?\3\s?\d{4}(?!\s*(?:của|về|và|[,;\d])))/u,
)

/** A document's number on a line of its own, where its `Số:` stands on the line above, or with it. */
const numberLine = latin(/^(?:SỐ|Số)\s*:?$|^(?:(?:SỐ|Số)(?:\s*:)?\s*)?\d[\d.]*\s?[-/][\d\p{L}\s&/–-]*$/u)

/** Takes the number, the dateline and the mottos out of the letterhead's words; the capitals that remain are the issuer. */
function letterheadOf(lines: readonly Text[]): Letterhead {
  const texts = lines.filter(({ value }) => !/^[-–_*=.\s]+$/u.test(value))
  let rest = withoutMottos(collapseText(joinTexts(texts)))
  const capitals = beforeNumber(withoutBrokenMottos(texts).map((text) => withoutMottos(text))).filter(
    ({ value }) => isMostlyCapitals(value) && !typistsMark.test(value) && !isStamp(value),
  )
  const isSmall = texts.some(({ value }) => /^\s*số\s*:/u.test(value))
  const number = numberMark.exec(rest.value) ?? (isSmall ? smallNumberMark.exec(rest.value) : null)
  const numberText = number
    ? collapseText(sliceText(rest, number.index, number.index + number[0].length))
    : emptyText
  const behind = number ? lastMatch(datelineMark, rest.value, number.index + number[0].length) : null
  if (number && !behind) rest = without(rest, number.index, number.index + number[0].length)
  const dateline = behind ?? lastMatch(datelineMark, rest.value)
  const datelineText = dateline
    ? sliceText(rest, dateline.index, dateline.index + dateline[0].length)
    : emptyText
  const printed = issuerOfLines(capitals)
  return {
    type: 'letterhead',
    issuer: printed.value ? printed : issuerInSmallLetters(texts),
    number: numberText,
    dateline: datelineText,
  }
}

/** The lines that may name the issuer: those above the number, which closes its name, or all but the number. */
function beforeNumber(texts: readonly Text[]): Text[] {
  const isNumber = ({ value }: Text): boolean => numberLine.test(value.trim())
  const number = texts.findIndex(isNumber)
  const above = number < 0 ? [...texts] : texts.slice(0, number)
  return above.some(namesBody) ? above : texts.filter((text) => !isNumber(text))
}

/** The issuer at the beginning of a line, where the capitals of the letterhead are lost. */
function issuerInSmallLetters(texts: readonly Text[]): Text {
  if (!texts.some(hasMotto)) return emptyText
  for (const text of texts) {
    const line = inCapitals(withoutMottos(collapseText(text)))
    if (beginsWithIssuer(line) && !/\d/.test(line.value)) return issuerOfLines([line])
  }
  return emptyText
}

/** A stamp alone, or with who stamped and when behind it: `SAO Y; VĂN PHÒNG …; 14/07/2023`. */
const isStamp = (line: string): boolean => {
  const [stamp = ''] = fold(line).replace(/[()*]/g, '').split(/[;:]/u)
  return documentHeads().stamps.includes(stamp.trim())
}

/** The initials of who typed a document, and how many copies there are (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.2). */
const typistsMark = /^\p{Lu}{1,5}[.\s-]{0,2}\d{1,4}$/u

/** A dateline behind a position; its place begins after the last word that is not part of a name. */
function lastMatch(pattern: RegExp, value: string, from = 0): { index: number; 0: string } | null {
  const match = pattern.exec(value.slice(from))
  if (!match) return null
  const place =
    /(?:(?:Quận|Phường)\s\d{1,2}|(?:(?:Thành phố|Thành Phố|TP\.?)\s+)?(?<!\p{L})(?:(?:\p{Lu}\p{Ll}*(?!\p{L})[\s-]*){1,5}|(?:\p{Lu}+[\s-]+){0,3}\p{Lu}+))$/u.exec(
      match[1]!,
    )
  const skip = place ? place.index : 0
  return { index: from + match.index + skip, 0: match[0].slice(skip) }
}

const without = (text: Text, from: number, to: number): Text =>
  joinTexts([sliceText(text, 0, from), sliceText(text, to)])

/** Without marks, for capitals may have lost them. */
const bareMotto = (text: string): string => unmark(fold(text)).replace(/[‐-―−]/g, '-')

const mottos = lazily(() => documentHeads().mottos.map(bareMotto))

function withoutMottos(text: Text): Text {
  let rest = text
  for (const motto of mottos()) {
    for (;;) {
      const at = bareMotto(rest.value).indexOf(motto)
      if (at < 0) break
      rest = joinTexts([sliceText(rest, 0, at), sliceText(rest, at + motto.length)])
    }
  }
  return collapseText(rest)
}

/** Over how many lines a narrow column breaks a motto. */
const longestMotto = 4

/** The texts without those that only together are a motto: `CỘNG / HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`. */
function withoutBrokenMottos(texts: readonly Text[]): Text[] {
  const rest: Text[] = []
  for (let at = 0; at < texts.length; at++) {
    const count = linesOfMotto(texts, at)
    if (count > 0) at += count - 1
    else rest.push(texts[at]!)
  }
  return rest
}

function linesOfMotto(texts: readonly Text[], at: number): number {
  for (let count = 2; count <= longestMotto && at + count <= texts.length; count++) {
    const words = bareMotto(collapseText(joinTexts(texts.slice(at, at + count))).value)
    if (mottos().includes(words)) return count
  }
  return 0
}

/** Whether a line of the letterhead is printed in capitals; headlines of portals are not. */
function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length > 0 && capitals.length / letters.length > 0.6
}

/** A letterhead that nothing but its number and its dateline tell: where it is, and the document's type. */
export interface FoundLetterhead {
  /** The line behind its last. */
  readonly end: number
  /** The abbreviation of the type, as its number has it: `KH`. */
  readonly type: string
}

/** Over how many lines a number and a dateline stand. */
const letterheadLines = 6
export const ownNumberMark = /^[|\s]*(?:Số|SỐ)\s*:/u
const typeInNumber = latin(/\d\s?[-/]\s?(?:\d{4}\s?\/\s?)?(\p{L}+)/u)

/**
 * The first letterhead among lines: `Số:` with a number that bears a document's type, and a dateline with it. Portals
 * lose the line with the type (`KẾ HOẠCH`) of many documents, and nothing else of their heads.
 */
export function findLetterhead(nodes: readonly PlanContent[], limit: number): FoundLetterhead | null {
  const types = new Set(Object.values(documentHeads().types))
  for (let at = 0; at < Math.min(nodes.length, limit); at++) {
    const node = nodes[at]!
    if (node.type !== 'line' || !ownNumberMark.test(node.text.value)) continue
    const lines = nodes.slice(at, at + letterheadLines)
    let words = ''
    for (const [count, line] of lines.entries()) {
      if (line.type !== 'line') break
      words = `${words} ${unpiped(line.text).value}`
      if (!datelineMark.test(words)) continue
      const number = numberMark.exec(words)
      const type = typeInNumber.exec(number?.[1] ?? '')?.[1]
      if (type && types.has(type)) return { end: at + count + 1, type }
    }
  }
  return null
}
