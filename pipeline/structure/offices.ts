import { documentHeads } from '../../knowledge/document-heads.js'
import { alternation } from '../language/alternation.js'

let source: string | undefined

/**
 * The source of a pattern of the offices that sign, in capitals: `PHÓ CHỦ TỊCH`, `Q. GIÁM ĐỐC`. Letters go on after
 * none of them.
 */
export function officeSource(): string {
  source ??= `(?:(?:PHÓ|QUYỀN|Q\\s?\\.)\\s{0,3})?(?:${alternation(documentHeads().offices.map((office) => office.toUpperCase()))})(?!\\p{L})`
  return source
}

let opening: RegExp | undefined

/** Whether a text begins with what a signature block begins with: an authority (`TM.`, `KT.`) or an office in capitals. */
export function opensSignature(text: string): boolean {
  opening ??= new RegExp(`^(?:TM\\s?\\.|T/M|KT\\s?\\.|TL\\s?\\.|TUQ\\s?\\.|${officeSource()})`, 'u')
  return opening.test(text)
}

/** A page's number may stick to the last line of the page. Of the peoples of the highlands: `Y Bhăm Niê`, `H'Len Kbuôr`, `A Sáng`. */
const personName = /(?:^|\s)((?:(?:\p{Lu}\p{Ll}+|[YA]|[HKY]['’]\s?\p{Lu}\p{Ll}+)(?:\s|$)){2,5})\d{0,3}$/u

/** The name of a person that a line ends in, two to five words with one capital each, and where it stands; or null. */
export function personAtEnd(line: string): { from: number; to: number } | null {
  const match = personName.exec(line)
  if (!match) return null
  const from = match.index + match[0].indexOf(match[1]!)
  return { from, to: from + match[1]!.trimEnd().length }
}
