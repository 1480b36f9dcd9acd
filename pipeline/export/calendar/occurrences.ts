import type { Deadline } from '../../../schemas/deadline.js'
import type { Document } from '../../../schemas/document.js'
import { dutySpan } from '../../query/duty-span.js'

/** The days that a deadline puts into a calendar: one, or one and a rule for the others. */
export interface Occurrence {
  /** due: the last day; begins: the first one; recurs: the first of many. */
  readonly kind: 'due' | 'begins' | 'recurs'
  /** Tells occurrences of one deadline apart; empty where it has but one. */
  readonly suffix: string
  /** The (first) day, `YYYY-MM-DD`. */
  readonly day: string
  /** The recurrence rule (RFC 5545, 3.3.10); null where it does not recur. */
  readonly rule: string | null
  /** Whether no day is stated, and the last one of each interval is meant. */
  readonly isEndOfInterval: boolean
}

/**
 * The days of a deadline; none where it states none, as `thường xuyên` does, and where it has been done. What recurs does so
 * from the day of issue or the first year of the plan until the end of its last year. What is due once an interval and
 * states no day is due on the interval's last day, as `Năm 2025` is on 31/12/2025.
 *
 * @example `Định kỳ 6 tháng (trước ngày 10/6) và hàng năm (trước ngày 30/11)` gives two, each with a yearly rule
 */
export function occurrencesOf(deadline: Deadline, document: Document): Occurrence[] {
  const { kind, start, end } = deadline
  if (kind === 'done') return []
  if (kind === 'recurring') return recurrences(deadline, document)
  if (end !== null) return [once('due', end)]
  return start === null ? [] : [once('begins', start)]
}

function once(kind: 'due' | 'begins', day: string): Occurrence {
  return { kind, suffix: '', day, rule: null, isEndOfInterval: false }
}

function recurrences(deadline: Deadline, document: Document): Occurrence[] {
  const { first, last } = dutySpan(deadline, document)
  if (first === null) return []
  const found =
    deadline.on.length > 0
      ? deadline.on.map((day) => yearly(day, first))
      : endsOfIntervals(deadline.recurrence, first)
  return found.flatMap((occurrence) => bounded(occurrence, last))
}

/** On one day (MM-DD) of each year. */
function yearly(on: string, first: string): Occurrence {
  const [month, wanted] = on.split('-').map(Number) as [number, number]
  const year = Number(first.slice(0, 4))
  const dayIn = (some: number) => isoDay(some, month, Math.min(wanted, lastDay(some, month)))
  const day = dayIn(year) >= first ? dayIn(year) : dayIn(year + 1)
  // 29 February, and a day that no such month has, are the month's last day in every year.
  const monthDay = wanted > lastDay(commonYear, month) ? -1 : wanted
  const rule = `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${monthDay}`
  return { kind: 'recurs', suffix: on, day, rule, isEndOfInterval: false }
}

/** On the last day of every interval that divides the year; none for other intervals, for nobody says where they begin. */
function endsOfIntervals(recurrence: string | null, first: string): Occurrence[] {
  const [, count, unit] = /^P([0-9]+)([MY])$/.exec(recurrence ?? '') ?? []
  const months = Number(count) * (unit === 'Y' ? 12 : 1)
  if (!(months <= 12 && 12 % months === 0)) return []
  const [year, month] = first.split('-').map(Number) as [number, number]
  const end = Math.ceil(month / months) * months
  const day = isoDay(year, end, lastDay(year, end))
  const rule =
    months === 12
      ? 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'
      : `FREQ=MONTHLY${months === 1 ? '' : `;INTERVAL=${months}`};BYMONTHDAY=-1`
  return [{ kind: 'recurs', suffix: '', day, rule, isEndOfInterval: true }]
}

function bounded(occurrence: Occurrence, last: string | null): Occurrence[] {
  if (last === null) return [occurrence]
  if (occurrence.day > last) return []
  return [{ ...occurrence, rule: `${occurrence.rule};UNTIL=${last.replaceAll('-', '')}` }]
}

const commonYear = 2025

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`
}
