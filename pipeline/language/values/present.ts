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
      `\\(\\s*(?:(?:từ\\s(?!\\s|[^()]*\\s(?:lên|xuống|đến|tới|còn)\\s)[^()]*năm\\s+20\\d\\d(?=\\s*\\))|[^()]{0,24}(?<!\\p{L})đã|(?:tăng|giảm)\\s[^()]*so với|${targetWords().presentAsides})(?!\\p{L})|năm\\s+((?:19|20)\\d\\d)(?!\\d))[^()]*\\)`,
      'gu',
    ),
)

/** `giảm 1,2% so với cuối năm 2025 (4,2%)`: the level of the year that an amount is compared with. */
const ofCompared = /so với\s[^,;()]{0,30}\d{4}\s*\(\s*\d[\d.,]*[^()\d,;]{0,15}\)/g

/**
 * Tells of places whether they stand in a bracket that says how things are now: `100% … (năm 2025: 35%)` under a heading
 * for a later year, `(hiện trạng: 35%)`.
 *
 * @param by the year that holds for the clause, or null
 */
export function pastAsides(folded: string, clause: Clause, by: number | null): (at: number) => boolean {
  const words = folded.slice(clause.from, clause.to)
  if (!words.includes('(')) return () => false
  const asides = [...words.matchAll(asideNow())].filter(
    ({ 1: year }) => year === undefined || (by !== null && Number(year) < by),
  )
  asides.push(...words.matchAll(ofCompared))
  return (at) =>
    asides.some(({ 0: aside, index }) => {
      const from = clause.from + index
      return at >= from && at < from + aside.length
    })
}
