/** Points and stretches of time as they are written: a day, `Quý IV/2025`, `6 tháng đầu năm`, `năm học 2025-2026`. */
import { addDays, daysInMonth, isoDate } from '../dates.js'
import type { DeadlinePrecision } from './deadline.js'

/** A stretch of time at a place of the text; what is not written (the year, the month of a day) is null. */
export interface Moment {
  readonly from: number
  readonly to: number
  readonly precision: DeadlinePrecision
  readonly year: number | null
  readonly lastYear: number | null
  /** 1-12; null for whole years and for days whose month stands further on (`từ ngày 01 đến 15/6`). */
  readonly month: number | null
  readonly lastMonth: number | null
  readonly day: number | null
  /** Whether the word that names the unit stands there (`năm`, `tháng`, `quý`, `ngày`). */
  readonly named: boolean
  /** Whether two ends are written (`tháng 9 - 12/2025`), so that `từ` before it opens a range and not a beginning. */
  readonly isRange: boolean
}

export interface Period {
  readonly start: string
  readonly end: string
}

const year = '(?:199\\d|20\\d\\d)(?!\\d)'
const gap = '\\s{0,4}'
const dash = `${gap}[-–—]${gap}`
const quarter = '(?:iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn)(?![\\p{L}\\p{N}])'
const inYear = (name: string) =>
  `(?:${gap}[/.-]${gap}(?<${name}a>${year})|,?\\s{1,4}(?:của\\s)?(?:năm${gap})?(?<${name}b>${year}))`

const alternatives = [
  `(?:ngày${gap})?(?<wd>\\d{1,2})\\s{1,4}tháng${gap}(?<wm>\\d{1,2})(?!\\d)(?:${gap}(?:năm|/)${gap}(?<wy>${year}))?`,
  `(?:ngày${gap})?(?<nd>\\d{1,2})\\s?(?<ns>[/.-])\\s?(?<nm>\\d{1,2})\\s?\\k<ns>\\s?(?<ny>${year})`,
  `(?<hn>\\d{1,2}\\s{1,4}tháng|nửa)\\s{1,4}(?<hw>đầu|cuối)(?:\\s{1,4}năm(?:${gap}(?<hy>${year}))?)`,
  `(?<pw>đầu|giữa|cuối)\\s{1,4}năm(?:${gap}(?<py>${year}))?(?!\\s{0,4}học)`,
  `(?<qw>quý|quí|q\\.?)${gap}(?<q1>${quarter})(?:(?:${dash}|${gap}[,+]${gap}|\\s{1,4}(?:và|đến)\\s{1,4})(?:qu[ýí]${gap})?(?<q2>${quarter})(?=${gap}[/-]|\\s{1,4}(?:năm|20)))?${inYear('qy')}?`,
  `(?<mw>tháng|t)${gap}(?<m1>\\d{1,2})(?!\\d)(?:(?:${gap},${gap}\\d{1,2}){0,10}(?:${dash}|${gap}[,+]${gap}|\\s{1,4}(?:và|đến)\\s{1,4})(?:tháng${gap}|t)?(?<m2>\\d{1,2})(?=${gap}[/-]${gap}20|\\s{1,4}năm${gap}20))?(?:${gap}[/.-]${gap}(?<mya>${year})|,?\\s{1,4}năm${gap}(?<myb>${year}))?`,
  `năm\\s{1,4}học${gap}(?<s1>${year})(?:(?:${dash}|${gap}/${gap})(?<s2>${year}))?`,
  `(?<b1>\\d{1,2})(?:${dash}(?<b2>\\d{1,2}))?\\s?[/-]\\s?(?<by>${year})`,
  `(?<dw>ngày${gap})?(?<dd>\\d{1,2})\\s?/\\s?(?<dm>\\d{1,2})(?!\\d|\\s?/)`,
  `ngày${gap}(?<od>\\d{1,2})(?!\\d|\\s?[/.,]\\d)`,
  `(?<yw>năm${gap})?(?<yy>${year})`,
]
const moment = new RegExp(
  `(?<![\\p{L}\\p{N}/]|\\d[.,])(?:${alternatives.join('|')})(?!\\d|\\s?/\\s?[\\p{L}\\d]|[.,]\\d)`,
  'giu',
)

/** The stretches of time written in a text, in order; numbers that cannot be one (month 13) are left out. */
export function readMoments(text: string): Moment[] {
  const found: Moment[] = []
  for (const match of text.matchAll(moment)) {
    const parts = partsOf(match.groups!)
    if (parts) found.push({ from: match.index, to: match.index + match[0].length, ...parts })
  }
  return found
}

type Parts = Omit<Moment, 'from' | 'to'>
type Groups = Readonly<Record<string, string | undefined>>

function partsOf(g: Groups): Parts | null {
  if (g.wd || g.nd || g.dd || g.od) return dayParts(g)
  if (g.q1) return quarterParts(g)
  if (g.m1) return monthParts(g.m1, g.m2, g.mya ?? g.myb, g.mw !== undefined && /^tháng/iu.test(g.mw))
  if (g.b1) return monthParts(g.b1, g.b2, g.by, false)
  if (g.hn) return halfParts(g.hn, g.hw!, g.hy)
  if (g.pw) return partOfYear(g.pw, g.py)
  if (g.s1) return yearParts(g.s1, g.s2 ?? g.s1, true)
  return yearParts(g.yy!, g.yy!, g.yw !== undefined)
}

function dayParts(g: Groups): Parts | null {
  const day = Number(g.wd ?? g.nd ?? g.dd ?? g.od)
  const month = numberOr(g.wm ?? g.nm ?? g.dm)
  const ofYear = numberOr(g.wy ?? g.ny)
  // A leap year lets 29/02 pass where no year is written.
  if (isoDate(ofYear ?? 2000, month ?? 1, day) === null) return null
  const named = g.dd === undefined || g.dw !== undefined
  return { precision: 'day', year: ofYear, lastYear: ofYear, month, lastMonth: month, day, named }
}

const quarterNumbers: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
}

function quarterParts(g: Groups): Parts | null {
  const ofYear = numberOr(g.qya ?? g.qyb)
  const named = /^qu/iu.test(g.qw!)
  if (!named && ofYear === null) return null
  const first = quarterNumbers[g.q1!.toLowerCase()]!
  const last = g.q2 === undefined ? first : quarterNumbers[g.q2.toLowerCase()]!
  return months('quarter', first * 3 - 2, last * 3, ofYear, named)
}

function monthParts(
  from: string,
  to: string | undefined,
  ofYear: string | undefined,
  named: boolean,
): Parts | null {
  if (!named && ofYear === undefined) return null
  const first = Number(from)
  const last = Number(to ?? from)
  if (first < 1 || first > 12 || last < 1 || last > 12) return null
  return months('month', first, last, numberOr(ofYear), named)
}

/** `6 tháng đầu năm`, `9 tháng cuối năm`, `nửa đầu năm`. */
function halfParts(span: string, which: string, ofYear: string | undefined): Parts | null {
  const count = /^\d/.test(span) ? Number.parseInt(span, 10) : 6
  if (count < 1 || count > 11) return null
  const fromStart = which.toLowerCase() === 'đầu'
  return months('month', fromStart ? 1 : 13 - count, fromStart ? count : 12, numberOr(ofYear), true)
}

/** The beginning of a year is its first quarter, the end its last, the middle the two between: no decree says so. */
function partOfYear(which: string, ofYear: string | undefined): Parts {
  const [first, last] = { đầu: [1, 3], giữa: [4, 9], cuối: [10, 12] }[which.toLowerCase()] ?? [1, 12]
  return months('quarter', first!, last!, numberOr(ofYear), true)
}

function months(
  precision: 'month' | 'quarter',
  first: number,
  last: number,
  ofYear: number | null,
  named: boolean,
): Parts {
  const firstYear = ofYear !== null && last < first ? ofYear - 1 : ofYear
  return { precision, year: firstYear, lastYear: ofYear, month: first, lastMonth: last, day: null, named }
}

/**
 * A school year is read as its two calendar years: its first and last day are set anew each year by each
 * province, so only the years are stated.
 */
function yearParts(first: string, last: string, named: boolean): Parts | null {
  if (Number(last) < Number(first)) return null
  return {
    precision: 'year',
    year: Number(first),
    lastYear: Number(last),
    month: null,
    lastMonth: null,
    day: null,
    named,
  }
}

function numberOr(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
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
