import { targetWords } from '../../../knowledge/target-words.js'
import { lazily } from '../lazily.js'
import type { Clause } from './clauses.js'

/** `Hiện nay, toàn tỉnh có 85% hộ …`: how things are, from which the next clause may take its name. */
const atPresent = lazily(
  () =>
    new RegExp(
      `^[\\s\\-+•]*(?:${targetWords().present}|(?:kết quả|ước)\\s(?:thực hiện\\s)?năm\\s20\\d\\d)(?!\\p{L})`,
      'u',
    ),
)

/** Whether the folded words of a clause tell how things are at present. */
export const isOfPresent = (clause: string): boolean => atPresent().test(clause)

const asideNow = lazily(
  () =>
    new RegExp(
      `\\(\\s*(?:(?:từ\\s(?!\\s|[^()]*\\s(?:lên|xuống|đến|tới|còn)\\s)[^()]*năm\\s+20\\d\\d(?=\\s*\\))|[^()]{0,24}(?<!\\p{L})đã|(?:tăng|giảm)\\s[^()]*so (?:với|cùng kỳ|năm)|(?:cao|thấp|nhiều|ít)\\shơn|(?:(?:bình quân|trung bình|mức)\\s)?(?:chung\\s)?(?:của\\s)?(?:cả nước|toàn quốc)|[^()\\d]{0,30}\\schung\\s(?:của\\s)?(?:cả nước|toàn quốc|toàn tỉnh|tỉnh|thành phố|huyện)|${targetWords().presentAsides})(?!\\p{L})|năm\\s+((?:19|20)\\d\\d)(?!\\d))[^()]*\\)`,
      'gu',
    ),
)

/** `giảm 1,2% so với cuối năm 2025 (4,2%)`: the level of the year that an amount is compared with. */
const ofCompared = /(?<!\p{L})so(?: với)?\s[^,;()]{0,30}\d{4}\s*\(\s*\d[\d.,]*[^()\d,;]{0,15}\)/gu

/** `… xuống dưới 2%, hiện tỷ lệ này đang là 2,9%`: up to the next mark, how things are. */
const turnsToNow = lazily(
  () => new RegExp(`,\\s+(?:nhưng\\s+)?(?:${targetWords().presentTurns})(?!\\p{L})(?:[^,;]|,(?=\\d))*`, 'gu'),
)

/** `đạt 97% (năm 2026: 93%; năm 2028: 95%)`: the steps on the way, where they are told as one list. */
const inSteps = /năm\s+20\d\d\s*:[^()]*[;,]\s*năm\s+20\d\d\s*:/u

/** The brackets of a clause that say how things are, or were in a year before the one that holds for it. */
const bracketsNow = (words: string, by: number | null): RegExpExecArray[] => [
  ...[...words.matchAll(asideNow())].filter(
    ({ 0: aside, 1: year }) =>
      year === undefined || (by !== null && Number(year) < by && !inSteps.test(aside)),
  ),
  ...words.matchAll(ofCompared),
]

/**
 * Tells of places whether they stand in words that say how things are now: in a bracket (`100% … (năm 2025: 35%)` under a heading
 * for a later year, `(hiện trạng: 35%)`) or behind a comma (`, hiện tỷ lệ này là 35%`).
 *
 * @param by the year that holds for the clause, or null
 */
export function pastAsides(folded: string, clause: Clause, by: number | null): (at: number) => boolean {
  const words = folded.slice(clause.from, clause.to)
  const asides = [...words.matchAll(turnsToNow())]
  if (words.includes('(')) asides.push(...bracketsNow(words, by))
  if (asides.length === 0) return () => false
  return (at) =>
    asides.some(({ 0: aside, index }) => {
      const from = clause.from + index
      return at >= from && at < from + aside.length
    })
}
