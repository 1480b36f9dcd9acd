/** Points and stretches of time as they are written: a day, `Quý IV/2025`, `6 tháng đầu năm`, `năm học 2025-2026`. */
import { isoDate } from '../dates.js'
import { latin } from '../latin.js'
import { lowered } from '../lowered.js'
import { dayMonthForms, dayMonthOf } from './day-months.js'
import type { DeadlinePrecision } from './deadline.js'
import { runsOf } from './runs.js'

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
  /** What of the years is meant where nothing sets its days. */
  readonly part: 'start' | 'middle' | 'end' | null
  /** Whether the years are those of a school year, whose first and last day each province sets anew. */
  readonly isSchool: boolean
}

const year = '(?:199\\d|20\\d\\d)(?!\\d)'
const gap = '\\s{0,4}'
const dash = `${gap}[-–—]${gap}`
const joiner = `(?:${dash}|${gap}[,+]${gap}|\\s{1,4}(?:và|đến)\\s{1,4})`
const quarter = '(?:iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn)(?![\\p{L}\\p{N}])'
/** What shows that numbers behind the first are of its list: a year, or the end of the text. */
const endOfList = `(?=${gap}[.;)]?${gap}$|(?<=\\d${dash}(?:\\d{1,2}|i{1,3}|iv))${gap}[;,.)](?!\\d)|\\s{1,4}(?:hằng|hàng|mỗi|trong)\\s{1,4}năm(?![\\p{L}]))`
/** Roman numbers need no such proof. */
const romans = `(?:${joiner}(?:qu[ýí]${gap})?(?:iv|i{1,3})(?![\\p{L}\\p{N}])){1,4}`
const inYear = (name: string) =>
  `(?:${gap}[/.-]${gap}(?<${name}a>${year})|,?\\s{1,4}(?:của\\s)?(?:năm${gap})?(?<${name}b>${year}))`

/** `24/7`, `24/24 giờ`: always, but for behind a word that makes a day of it. */
export const roundTheClock =
  '(?<!(?:ngày|trước|sau|đến|từ|vào|hạn|nhất|hết)\\s{0,4})24\\s?/\\s?(?:7|24)(?:\\s?(?:h|giờ))?(?![\\p{L}\\d]|\\s?/)'

const alternatives = [
  // in `đợt 1 tháng 4/2026` the number is that of the go
  `(?:ngày${gap}|(?<!(?:đợt|lần|kỳ|vòng|giai\\s{1,4}đoạn)\\s{1,4}))(?<wd>\\d{1,2})\\s{1,4}tháng${gap}(?<wm>\\d{1,2})(?!\\d)(?:${gap}(?:năm|/)${gap}(?<wy>${year}))?`,
  `(?:ngày${gap})?(?<nd>\\d{1,2})\\s?(?<ns>[/.-])\\s?(?<nm>\\d{1,2})\\s?\\k<ns>\\s?(?<ny>${year})`,
  `(?<hn>\\d{1,2}\\s{1,4}tháng|nửa)\\s{1,4}(?<hw>đầu|cuối)(?:\\s{1,4}năm(?:${gap}(?<hy>${year}))?)`,
  `(?<pw>đầu|giữa|cuối)\\s{1,4}năm(?:${gap}(?<py>${year}))?(?!\\s{0,4}học)`,
  `(?<qw>quý|quí|q\\.?)${gap}(?<q1>${quarter})(?<qr>(?:${joiner}(?:(?:qu[ýí]|q\\.?)${gap})?${quarter}){1,4}(?:(?=${gap}[/-]|\\s{1,4}(?:năm|20))|${endOfList})|${romans})?${inYear('qy')}?`,
  `(?<mw>tháng|t)${gap}(?<m1>\\d{1,2})(?!\\d)(?<mr>(?:${joiner}(?:tháng${gap}|t)?\\d{1,2}(?!\\d)){1,11}(?:(?=${gap}[/.-]${gap}20|\\s{1,4}năm${gap}20)|${endOfList})|[-–]\\d{1,2}(?!\\d|\\s?[/.-]\\s?\\d))?(?:${gap}[/.-]${gap}(?<mya>${year})|,?\\s{1,4}năm${gap}(?<myb>${year}))?`,
  `(?:(?<sw>khai\\s{1,4}giảng|bế\\s{1,4}giảng|kết\\s{1,4}thúc|đầu|giữa|cuối)\\s{1,4})?năm\\s{1,4}học${gap}(?<s1>${year})(?:(?:${dash}|${gap}/${gap})(?<s2>${year}))?`,
  `(?<b1>\\d{1,2})(?<br>${dash}\\d{1,2})?\\s?[/-]\\s?(?<by>${year})`,
  `(?<dw>ngày${gap})?(?!${roundTheClock})(?<dd>\\d{1,2})\\s?/\\s?(?<dm>\\d{1,2})(?!\\d|\\s?/)`,
  ...dayMonthForms,
  `ngày${gap}(?<od>\\d{1,2})(?!\\d|\\s?[/.,]\\d)`,
  // `18 - 26/9/2026`
  `(?<fd>\\d{1,2})(?=${dash}\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?${year}|(?!\\s?[/\\d])))`,
  `(?<=(?:trước|vào|nhất|hạn)\\s{1,4})(?<rd>\\d{1,2})(?=\\s{1,4}(?:của\\s{1,4})?(?:(?:hằng|hàng|mỗi|từng)\\s{1,4}tháng|tháng\\s{1,4}(?:đầu|cuối)))`,
  `(?<yw>năm${gap})?(?<yy>${year})`,
]
/** What any alternative begins with: most words of a text are let go at their second letter. */
const beginning = '(?=\\d|ngày|năm|nửa|tháng|t\\s{0,4}\\d|q(?:u[ýí])?[\\s.\\di]|đầu|giữa|cuối|khai|bế|kết)'
/** What every moment holds. */
const maybe = /\d|qu[ýí]|q\.?\s{0,4}[imhtb]|nửa|đầu|giữa|cuối/iu
/** Reads lower case. */
const moment = latin(
  new RegExp(
    `${beginning}(?<![\\p{L}\\p{N}/]|\\d[.,]|tuần\\s|tuần\\sthứ\\s)(?:${alternatives.join('|')})(?!\\d|\\s?/\\s?[\\p{L}\\d]|[.,]\\d|\\s{1,4}âm\\s{1,4}lịch)`,
    'gu',
  ),
)

/**
 * The stretches of time written in a text, in order; numbers that cannot be one (month 13) are left out.
 * A list with gaps (`quý II, IV/2025`) is several. Days of the lunar calendar (`tháng 9 âm lịch`) are none.
 */
export function readMoments(text: string): Moment[] {
  const found: Moment[] = []
  if (!maybe.test(text)) return found
  for (const match of lowered(text).matchAll(moment)) {
    const to = match.index + match[0].length
    const groups = match.groups!
    if (groups.q1 || groups.m1 || groups.b1) found.push(...listed(match, groups, to))
    else {
      const parts = partsOf(groups)
      if (parts) found.push({ from: match.index, to, ...parts })
    }
  }
  return found
}

type Parts = Omit<Moment, 'from' | 'to'>
type Groups = Readonly<Record<string, string | undefined>>

function partsOf(g: Groups): Parts | null {
  if (g.hn) return halfParts(g.hn, g.hw!, g.hy)
  if (g.pw) return partOfYear(g.pw, g.py)
  if (g.s1) return schoolYear(g.sw, Number(g.s1), Number(g.s2 ?? g.s1))
  if (g.yy) return years(Number(g.yy), Number(g.yy), g.yw !== undefined)
  return dayParts(g)
}

/** The runs of months or quarters of one unit word, as moments: `tháng 3, 4, 9/2025` is March to April, and September. */
function listed(match: RegExpExecArray, g: Groups, to: number): Moment[] {
  const isQuarter = g.q1 !== undefined
  const word = g.qw ?? g.mw ?? ''
  const named = /^(?:qu|tháng)/iu.test(word)
  const ofYear = numberOr(g.qya ?? g.qyb ?? g.mya ?? g.myb ?? g.by)
  if (!named && ofYear === null) return []
  const head = (g.q1 ?? g.m1 ?? g.b1)!
  const runs = runsOf(head, g.qr ?? g.mr ?? g.br ?? '')
  if (runs.some((run) => !fits(run.first, isQuarter) || !fits(run.last, isQuarter))) return []
  const headEnd = match.index + match[0].indexOf(head, word.length) + head.length
  return runs.map((run, at) => ({
    from: at === 0 ? match.index : headEnd + run.from,
    to: at === runs.length - 1 ? to : headEnd + run.to,
    ...(isQuarter
      ? months('quarter', run.first * 3 - 2, run.last * 3, ofYear, named, run.isRange)
      : months('month', run.first, run.last, ofYear, named, run.isRange)),
  }))
}

function fits(number: number, isQuarter: boolean): boolean {
  return number >= 1 && number <= (isQuarter ? 4 : 12)
}

function dayParts(g: Groups): Parts | null {
  const short = dayMonthOf(g)
  const day = Number(g.wd ?? g.nd ?? g.dd ?? short?.day ?? g.od ?? g.fd ?? g.rd)
  const month = numberOr(g.wm ?? g.nm ?? g.dm ?? short?.month ?? undefined)
  const ofYear = numberOr(g.wy ?? g.ny)
  // A leap year lets 29/02 pass where no year is written.
  if (isoDate(ofYear ?? 2000, month ?? 1, day) === null) return null
  const named = (g.dd === undefined && g.fd === undefined) || g.dw !== undefined
  return {
    precision: 'day',
    year: ofYear,
    lastYear: ofYear,
    month,
    lastMonth: month,
    day,
    named,
    isRange: false,
    part: null,
    isSchool: false,
  }
}

/** `6 tháng đầu năm`, `9 tháng cuối năm`, `nửa đầu năm`. */
function halfParts(span: string, which: string, ofYear: string | undefined): Parts | null {
  const count = /^\d/.test(span) ? Number.parseInt(span, 10) : 6
  if (count < 1 || count > 11) return null
  const fromStart = which === 'đầu'
  return months('month', fromStart ? 1 : 13 - count, fromStart ? count : 12, numberOr(ofYear), true, false)
}

/** Parts of a year by the first word that names them. */
const partNames: Readonly<Record<string, Moment['part']>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
  khai: 'start',
  bế: 'end',
  kết: 'end',
}

/** Nothing says in which month the beginning of a year ends, so that only the year is stated. */
function partOfYear(which: string, ofYear: string | undefined): Parts {
  const stated = numberOr(ofYear)
  return { ...years(stated, stated, true), part: partNames[which] ?? null }
}

function months(
  precision: 'month' | 'quarter',
  first: number,
  last: number,
  ofYear: number | null,
  named: boolean,
  isRange: boolean,
): Parts {
  const firstYear = ofYear !== null && last < first ? ofYear - 1 : ofYear
  return {
    precision,
    year: firstYear,
    lastYear: ofYear,
    month: first,
    lastMonth: last,
    day: null,
    named,
    isRange,
    part: null,
    isSchool: false,
  }
}

/** A school year is read as its two calendar years: only they are stated. */
function schoolYear(part: string | undefined, first: number, last: number): Parts | null {
  const named = part === undefined ? null : (partNames[part.split(/\s/u)[0]!] ?? null)
  return last < first ? null : { ...years(first, last, true), part: named, isSchool: true }
}

function years(first: number | null, last: number | null, named: boolean): Parts {
  return {
    precision: 'year',
    year: first,
    lastYear: last,
    month: null,
    lastMonth: null,
    day: null,
    named,
    isRange: first !== last,
    part: null,
    isSchool: false,
  }
}

function numberOr(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
