import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { chainAt } from './chains.js'
import { type Clause, clausesOf } from './clauses.js'
import { isCrowded } from './crowded.js'
import { readQuantities } from './quantities.js'
import type { Statement } from './statement.js'

/** What stands so near the beginning of a clause is most of what it says, but where it says of whom, of what kind or when. */
const opening = 20
const ofWhom = /^(?:tuổi|sao|năm|tháng|ngày|giờ)/u

/** So many of all, of what no list knows: `3/5 bảo vật`, `giảm 2/3 số hộ`. */
const share = latin(/(?<![\p{L}\d/.,-]|(?:ngày|tháng|số|quý)\s{1,3})\d{1,4}\s?\/\s?\d{1,4}\s{1,3}\p{Ll}/gu)
const percent = /(?<![\d.,]|từ\s{1,3}|từ mức\s{1,3})\d[\d.,]{0,12}\s?%/gu
/** `giảm một nửa số vụ`, `tăng trưởng hai con số`: what no figure tells. */
const inWords = lazily(() => new RegExp(`(?<!\\p{L})(?:${targetWords().wordAmounts})(?!\\p{L})`, 'gu'))
/** A year that stands against its amount may be its own or a stray one. */
const gluedYear = /\d\s?%(?:19|20)\d\d(?!\d)/gu

/**
 * The clauses of a text among goals that state an amount which is in none of its statements, or which may be of another year
 * than it was read with.
 *
 * @example unreadClauses('Số hóa 3/5 bảo vật quốc gia', []).length // 1
 */
export function unreadClauses(text: string, statements: readonly Statement[]): Clause[] {
  const values = statements.flatMap((statement) => statement.values)
  const folded = fold(text)
  return clausesOf(text).filter(({ from, to }) => {
    const words = folded.slice(from, to)
    const isRead = (at: number): boolean => values.some(({ start, end }) => start <= at && at < end)
    if ([...words.matchAll(gluedYear)].length > 0 || /lần lượt[^,;]*\d/.test(words)) return true
    if ([...words.matchAll(/\d+/g)].some(({ index }) => chainAt(words, index) > 0 && !isRead(from + index)))
      return true
    if ([...words.matchAll(inWords())].some(({ index }) => !isRead(from + index))) return true
    if ([...words.matchAll(share)].some(({ index }) => !isRead(from + index))) return true
    const amounts = readQuantities(words)
    const isAmount = (at: number): boolean => amounts.some(({ start, end }) => start <= at && at < end)
    if ([...words.matchAll(percent)].some(({ index }) => !isAmount(index))) return true
    if (values.some(({ start }) => start >= from && start < to)) return false
    return (
      !isCrowded(amounts, words) &&
      amounts.some(
        ({ unit, reached, measure, start }) =>
          unit !== null &&
          (reached ||
            unit.startsWith('%') ||
            measure !== 'level' ||
            (start <= opening && !ofWhom.test(unit))),
      )
    )
  })
}
