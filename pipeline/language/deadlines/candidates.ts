/** Everything in a text that could be a deadline: spans of time, recurrences, and the two bound together. */

import { addDays } from '../dates.js'
import { latin } from '../latin.js'
import { type Deadline, deadlineOf } from './deadline.js'
import { type Period, periodOf } from './periods.js'
import { type Recurrence, readRecurrences, shorter } from './recurrence.js'
import { readSpans, type Span } from './spans.js'
import { termFrom } from './terms.js'

/** A possible deadline; `spans` and `recurrences` are what it was made of. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly deadline: Deadline
  readonly spans: readonly Span[]
  readonly recurrences: readonly Recurrence[]
}

type Part =
  | { readonly from: number; readonly to: number; readonly span: Span }
  | { readonly from: number; readonly to: number; readonly recurrence: Recurrence }

/** A duty's days may stand this far behind its interval: `định kỳ 6 tháng báo cáo … trước ngày 15/6`. */
const farthestDay = 260
const sentenceEnd = /[.;!?](?=\s|$)/u
const onlyJoiner =
  /^[\s,()]{0,6}(?:và|hoặc|của|;|-|–)?[\s,()]{0,6}(?:(?:cả\s{1,4}|hằng\s{1,4}|hàng\s{1,4})?năm\s{0,4}\(?|[1-9]\s{1,4}tháng\s{0,4}\(?)?$/iu
/** What stands between two that are listed. */
export const onlyAnd = /^\s*(?:và|,)\s*$/iu
/** `quý (trước ngày 05 …), 6 tháng (…)`: what the bracket that stands open before the first day is of. */
const openBefore = latin(/(?<!\p{L})\p{L}{1,8}\s?\($/u)

/** The possible deadlines of a text, in order. */
export function readCandidates(text: string, defaultYear: number | null): Candidate[] {
  const parts: Part[] = [
    ...readSpans(text, defaultYear).map((span) => ({ from: span.from, to: span.to, span })),
    ...readRecurrences(text).map((recurrence) => ({ from: recurrence.from, to: recurrence.to, recurrence })),
  ]
    .sort((a, b) => a.from - b.from)
    .filter((part, at, all) => !isReportOnce(text, part, all[at + 1]))
  const candidates: Candidate[] = []
  for (let at = 0; at < parts.length; ) {
    const cluster = clusterFrom(text, parts, at)
    at += cluster.length
    if (recurs(cluster)) candidates.push(recurringOf(text, withoutBare(cluster)))
    else
      for (const [index, part] of cluster.entries()) {
        const next = parts[at - cluster.length + index + 1]
        if ('span' in part)
          candidates.push(spanCandidate(text, part.span, yearOfNext(text, part.span, next) ?? defaultYear))
      }
  }
  return candidates
}

/** `ngày 15/6 và ngày 30/11/2027`: the year that only the last one says is that of the one before it, or the year before where its month is later. */
function yearOfNext(text: string, { last, to }: Span, next: Part | undefined): number | null {
  if (last.year !== null || last.month === null || !next || !('span' in next)) return null
  const { first } = next.span
  if (first.year === null || first.month === null || first.precision !== last.precision) return null
  return onlyAnd.test(text.slice(to, next.from)) ? first.year - (last.month > first.month ? 1 : 0) : null
}

/** `báo cáo 6 tháng trước ngày 05/6/2026`: a report that is due on one day of one year does not return. */
function isReportOnce(text: string, part: Part, next: Part | undefined): boolean {
  if (!('recurrence' in part && part.recurrence.isReport && next !== undefined && 'span' in next))
    return false
  return next.span.last.year !== null && onlyJoiner.test(text.slice(part.to, next.from))
}

/** The parts from `at` on that state one duty: intervals and days of the year, up to the sentence's end. */
function clusterFrom(text: string, parts: readonly Part[], at: number): Part[] {
  const cluster = [parts[at]!]
  if (!isPeriodic(cluster[0]!)) return cluster
  for (let next = at + 1; next < parts.length; next++) {
    const part = parts[next]!
    const last = cluster.at(-1)!
    if (!isPeriodic(part) || part.from < last.to || part.from - last.to > farthestDay) break
    const gap = text.slice(last.to, part.from)
    const hasInterval = cluster.some((one) => 'recurrence' in one)
    const near = onlyJoiner.test(gap)
    const dueDay = hasInterval && 'span' in part && part.span.cue !== 'none' && !sentenceEnd.test(gap)
    if (!near && !dueDay) break
    cluster.push(part)
  }
  return cluster
}

/** An interval, or a day or month without a year; a day without a month is one of each month (`trước ngày 05 hằng tháng`). */
function isPeriodic(part: Part): boolean {
  if ('recurrence' in part) return part.recurrence.every !== 'continuous'
  const { first, last } = part.span
  const isNamed = last.month !== null || last.day !== null || last.part !== null
  return last.year === null && first.year === null && isNamed
}

/** `định kỳ` alone says that a duty returns only where days of the year stand with it: `định kỳ báo cáo (trước ngày 15/6)`. */
function recurs(cluster: readonly Part[]): boolean {
  const dated = cluster.some((part) => 'span' in part && daysOfYear(part.span).length > 0)
  return cluster.some((part) => 'recurrence' in part && (dated || !part.recurrence.bare))
}

/** What says how often by itself needs no `định kỳ`. */
function withoutBare(cluster: readonly Part[]): readonly Part[] {
  const telling = cluster.filter((part) => !('recurrence' in part && part.recurrence.bare))
  return telling.some((part) => 'recurrence' in part) ? telling : cluster
}

function recurringOf(text: string, cluster: readonly Part[]): Candidate {
  const recurrences = cluster.flatMap((part) => ('recurrence' in part ? [part.recurrence] : []))
  const spans = cluster.flatMap((part) => ('span' in part ? [part.span] : []))
  const from = withOpening(text, cluster[0]!.from, cluster.at(-1)!.to)
  const to = withClosing(text, from, cluster.at(-1)!.to)
  const on = [...new Set(spans.flatMap(daysOfYear))]
  const [every = 'P1Y', ...others] = recurrences.map((one) => one.every)
  const recurrence = others.reduce(shorter, every)
  const precision = on.length > 0 ? 'day' : null
  const deadline = deadlineOf('recurring', text.slice(from, to), { recurrence, on, precision })
  return { from, to, deadline, spans, recurrences }
}

function daysOfYear(span: Span): string[] {
  const moments = span.first === span.last ? [span.first] : [span.first, span.last]
  return moments.flatMap(({ day, month }) =>
    day === null || month === null ? [] : [`${two(month)}-${two(day)}`],
  )
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Takes in what a bracket is of that only closes inside. */
function withOpening(text: string, from: number, to: number): number {
  const before = text.slice(Math.max(0, from - 16), from)
  const closes = /[()]/.exec(text.slice(from, to))?.[0] === ')'
  const words = closes ? openBefore.exec(before) : null
  return words ? from - words[0].length : from
}

/** Takes in the bracket that closes one opened inside. */
function withClosing(text: string, from: number, to: number): number {
  const inside = text.slice(from, to)
  const open = inside.lastIndexOf('(') > inside.lastIndexOf(')')
  return open && text[to] === ')' ? to + 1 : to
}

function spanCandidate(text: string, span: Span, defaultYear: number | null): Candidate {
  const { from, to } = span
  const ownYear = span.isRelative ? null : defaultYear
  const period = periodOf(span.first, span.last, ownYear)
  const isDay = span.first === span.last && span.first.precision === 'day'
  const term = isDay ? termFrom(text, span, period?.start ?? null) : null
  const deadline = term?.deadline ?? spanDeadline(span, text.slice(from, to), period)
  return { from: term?.from ?? from, to, deadline, spans: [span], recurrences: [] }
}

/** What a span says by itself; `period` is null where its year is not known, and then so are the dates. */
function spanDeadline(span: Span, text: string, period: Period | null): Deadline {
  const { cue, first, last } = span
  if (hangsOnSchool(span)) return deadlineOf('conditional', text, { condition: text })
  const start = firstDay(span, period)
  const end = lastDay(span, period)
  if (cue === 'before' && last.part === 'end') return deadlineOf('by', text, { end, precision: 'year' })
  if (cue === 'before') {
    return deadlineOf('by', text, { end: start && addDays(start, -1), precision: first.precision })
  }
  if (cue === 'until') return deadlineOf('by', text, { end, precision: last.precision })
  if (cue === 'after')
    return deadlineOf('from', text, { start: end && addDays(end, 1), precision: last.precision })
  if (span.open || (cue === 'since' && first === last && !first.isRange)) {
    return deadlineOf('from', text, { start, precision: first.precision })
  }
  return deadlineOf('within', text, { start, end, precision: last.precision })
}

/** `trước khai giảng năm học 2026-2027`, `từ năm học 2026-2027`: the day is that of a school's calendar. */
function hangsOnSchool({ first, last, cue, open }: Span): boolean {
  if (!first.isSchool && !last.isSchool) return false
  const isWhole = first.part === null && last.part === null && !open
  return !(isWhole && (cue === 'none' || cue === 'within' || (cue === 'since' && first !== last)))
}

/** The first day of a span; that of the middle or end of a year is known to lie in that year and no closer. */
function firstDay({ cue, first, last }: Span, period: Period | null): string | null {
  const isBound = cue === 'before' || (cue === 'since' && first === last)
  return period === null || (isBound && (first.part === 'middle' || first.part === 'end'))
    ? null
    : period.start
}

/** The last day of a span; that of the beginning or middle of a year is known to lie in that year and no closer. */
function lastDay({ cue, last }: Span, period: Period | null): string | null {
  const isBound = cue === 'until' || cue === 'after'
  return period === null || (isBound && (last.part === 'start' || last.part === 'middle')) ? null : period.end
}
