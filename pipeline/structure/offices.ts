import { documentHeads } from '../../knowledge/document-heads.js'
import { alternation } from '../language/alternation.js'
import { lazily } from '../language/lazily.js'

let source: string | undefined

/**
 * The source of a pattern of the offices that sign, in capitals: `PHÓ CHỦ TỊCH`, `Q. GIÁM ĐỐC`. Letters go on after
 * none of them.
 */
export function officeSource(): string {
  source ??= `(?:(?:PHÓ|QUYỀN|Q\\s?\\.)\\s{0,3})?(?:${alternation(documentHeads().offices.map((office) => office.toUpperCase()))})(?!\\p{L})`
  return source
}

/**
 * The source of a pattern of the marks before an office that tell on whose behalf somebody signs: those of the State (`TM.`,
 * `KT.`; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7) and of the Party (`T/M`, `K/T`).
 */
export const authoritySource = '(?:(?:TM|KT|TL|TUQ)\\s?\\.|(?:T/M|K/T|T/L|T/UQ)(?!\\p{L})\\.?)'

const opening = lazily(() => new RegExp(`^(?:${authoritySource}|${officeSource()})`, 'u'))

/** Whether a text begins with what a signature block begins with: an authority (`TM.`, `KT.`) or an office in capitals. */
export const opensSignature = (text: string): boolean => opening().test(text)

/** A page's number may stick to the last line of the page. Of the peoples of the highlands: `Y Bhăm Niê`, `H'Len Kbuôr`, `A Sáng`. */
const personName = /(?:^|\s)((?:(?:\p{Lu}\p{Ll}+|[YA]|[HKY]['’]\s?\p{Lu}\p{Ll}+)(?:\s|$)){2,5})\d{0,3}$/u

/** The name of a person that a line ends in, two to five words with one capital each, and where it stands; or null. */
export function personAtEnd(line: string): { from: number; to: number } | null {
  const match = personName.exec(line)
  if (!match) return null
  const from = match.index + match[0].indexOf(match[1]!)
  return { from, to: from + match[1]!.trimEnd().length }
}
