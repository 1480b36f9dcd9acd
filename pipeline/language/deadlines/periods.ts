/** The days that moments stand for. */
import { addDays, daysInMonth, isoDate } from '../dates.js'
import type { Moment } from './moments.js'

/** First and last day, both included. */
export interface Period {
  readonly start: string
  readonly end: string
}

/**
 * The first and last day from one moment to another (the same one for a single moment), or null where the year
 * or the month is written nowhere. What the first leaves out it takes from the last.
 *
 * @param defaultYear the year where none is written
 */
export function periodOf(first: Moment, last: Moment, defaultYear: number | null): Period | null {
  const lastYear = last.lastYear ?? defaultYear
  if (lastYear === null) return null
  const end = lastDayOf(last, lastYear)
  const firstMonth = first.month ?? (first.precision === 'day' ? last.lastMonth : null)
  const ownYear = first.year ?? lastYear
  const wraps = first.year === null && firstMonth !== null && firstMonth > (last.lastMonth ?? 12)
  const start = firstDayOf(first, wraps ? ownYear - 1 : ownYear, firstMonth)
  return start === null || end === null || start > end ? null : { start, end }
}

function firstDayOf(moment: Moment, ofYear: number, month: number | null): string | null {
  if (moment.precision === 'day' && month === null) return null
  return isoDate(ofYear, month ?? 1, moment.day ?? 1)
}

function lastDayOf(moment: Moment, ofYear: number): string | null {
  if (moment.precision === 'day' && moment.lastMonth === null) return null
  const month = moment.lastMonth ?? 12
  return isoDate(ofYear, month, moment.day ?? daysInMonth(ofYear, month))
}

/** Whether one moment begins on the day after the other ends, so that the two are one stretch. */
export function follows(first: Moment, next: Moment, defaultYear: number | null): boolean {
  if (first.precision !== next.precision || first.precision === 'day') return false
  const nextYear = next.year ?? defaultYear ?? 2000
  const a = periodOf(first, first, first.lastYear ?? nextYear)
  const b = periodOf(next, next, nextYear)
  return a !== null && b !== null && addDays(a.end, 1) === b.start
}
