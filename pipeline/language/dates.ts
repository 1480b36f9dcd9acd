/** Calendar dates as administrative documents write them: `29/12/2022`, `ngày 14 tháng 02 năm 2025`. */

import { latin } from './latin.js'

/** A date of the text: `start`…`end` are its place (UTF-16 units), `date` is ISO 8601. */
export interface DateMatch {
  readonly start: number
  readonly end: number
  readonly date: string
}

const numeric = latin(
  /(?<![\d/.,])(\d{1,2})(\s?\/\s?|\s?[-–]\s?|\.)(\d{1,2})(\s?\/\s?|\s?[-–]\s?|\.)(\d{4})(?!\d|\s?\/\s?[\p{L}\d])/gu,
)
const written = latin(
  /(?<![\p{L}\d])(?:ngày\s{0,8})?(?<![\d/.,])(\d{1,2})\s{1,8}tháng\s{0,8}(\d{1,2})\s{0,8}(?:năm|\/)\s{0,8}(\d{4})(?!\d)/giu,
)

/**
 * The dates stated in a text, in order. An impossible date (31/02/2024) is none; years run from 1900 to 2100.
 * A gap left by an OCR (`22/3 /2021`) and a line end inside the date are read over.
 *
 * @example readDates('Kế hoạch ngày 29/12/2022') // [{ start: 14, end: 24, date: '2022-12-29' }]
 */
export function readDates(text: string): DateMatch[] {
  const found: DateMatch[] = []
  for (const match of text.matchAll(numeric)) {
    const sameMark = separator(match[2]!) === separator(match[4]!)
    if (sameMark) pushDate(found, match, match[1]!, match[3]!, match[5]!)
  }
  for (const match of text.matchAll(written)) pushDate(found, match, match[1]!, match[2]!, match[3]!)
  return found.sort((a, b) => a.start - b.start)
}

function separator(mark: string): string {
  return mark.trim().replace('–', '-')
}

function pushDate(
  found: DateMatch[],
  match: RegExpExecArray,
  day: string,
  month: string,
  year: string,
): void {
  const date = isoDate(Number(year), Number(month), Number(day))
  if (date) found.push({ start: match.index, end: match.index + match[0].length, date })
}

/**
 * The ISO date of a year, month (1-12) and day, or null where the calendar has no such day.
 *
 * @example isoDate(2024, 2, 29) // '2024-02-29'
 */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** How many days a month (1-12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * The ISO date so many days later (earlier where `days` is negative).
 *
 * @example addDays('2025-06-15', -1) // '2025-06-14'
 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
