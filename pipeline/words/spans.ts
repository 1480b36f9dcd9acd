import type { Deadline } from '../../schemas/deadline.js'
import { daysInMonth } from '../language/dates.js'
import type { RecordWords } from './words.js'

type Precision = Exclude<Deadline['precision'], null | 'day'>

/** How many months a stretch of time of each kind has. */
const lengths: Readonly<Record<Precision, number>> = { month: 1, quarter: 3, year: 12 }

/**
 * A month, a quarter or a year as it is written, by its first or its last day; undefined where the day is no such one, or
 * a day is what is written.
 *
 * @example stretchInWords('2026-03-31', 'last', 'quarter', recordWords.vi) // 'quý I/2026'
 */
export function stretchInWords(
  day: string,
  end: 'first' | 'last',
  precision: Deadline['precision'],
  words: RecordWords,
): string | undefined {
  if (precision === null || precision === 'day') return undefined
  const [year, month, ofMonth] = day.split('-').map(Number) as [number, number, number]
  const length = lengths[precision]
  const fits =
    end === 'first'
      ? ofMonth === 1 && (month - 1) % length === 0
      : ofMonth === daysInMonth(year, month) && month % length === 0
  if (!fits) return undefined
  return words.stretches[precision](year, Math.ceil(month / length))
}

/**
 * The stretch from one day to another as it is written: one month, quarter or year, or the first and the last of several;
 * undefined where the days do not fit.
 *
 * @example spanInWords('2025-01-01', '2025-12-31', 'year', recordWords.vi) // 'năm 2025'
 */
export function spanInWords(
  start: string,
  end: string,
  precision: Deadline['precision'],
  words: RecordWords,
): string | undefined {
  const first = stretchInWords(start, 'first', precision, words)
  const last = stretchInWords(end, 'last', precision, words)
  if (first === undefined || last === undefined) return undefined
  if (first === last) return first
  return precision === 'year'
    ? words.years(Number(start.slice(0, 4)), Number(end.slice(0, 4)))
    : `${first} – ${last}`
}
