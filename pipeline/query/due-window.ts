import { daysInMonth, isoDate } from '../language/dates.js'

/** The days from `start` to `end`, both in it; ISO 8601. */
export interface DueWindow {
  readonly start: string
  readonly end: string
}

const year = /^([0-9]{4})$/
const quarter = /^([0-9]{4})-[qQ]([1-4])$/
const month = /^([0-9]{4})-([0-9]{2})$/
const day = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/

/**
 * The days that a person means by a year, a quarter, a month, a day, or two of them with `..` between.
 *
 * @returns null for other words, for a day that the calendar does not have, and where the end is before the start
 * @example readDueWindow('2026-Q1') // { start: '2026-01-01', end: '2026-03-31' }
 * @example readDueWindow('2026-01..2026-06') // { start: '2026-01-01', end: '2026-06-30' }
 */
export function readDueWindow(text: string): DueWindow | null {
  const [first, last, ...rest] = text.trim().split('..')
  if (rest.length > 0) return null
  const from = readPeriod(first!)
  const to = last === undefined ? from : readPeriod(last)
  if (!from || !to || from.start > to.end) return null
  return { start: from.start, end: to.end }
}

function readPeriod(text: string): DueWindow | null {
  const word = text.trim()
  const whole = year.exec(word)
  if (whole) return months(Number(whole[1]), 1, 12)
  const part = quarter.exec(word)
  if (part) return months(Number(part[1]), Number(part[2]) * 3 - 2, Number(part[2]) * 3)
  const one = month.exec(word)
  if (one) return months(Number(one[1]), Number(one[2]), Number(one[2]))
  const date = readDay(word)
  return date === null ? null : { start: date, end: date }
}

/**
 * @returns the day as it is written, or null where the calendar has none of that date
 * @example readDay('2026-02-30') // null
 */
export function readDay(text: string): string | null {
  const parts = day.exec(text.trim())
  return parts && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

function months(ofYear: number, first: number, last: number): DueWindow | null {
  const start = isoDate(ofYear, first, 1)
  const end = last > 12 ? null : isoDate(ofYear, last, daysInMonth(ofYear, last))
  return start === null || end === null ? null : { start, end }
}
