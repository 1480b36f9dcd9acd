import type { Deadline } from '../../schemas/deadline.js'
import { daysInMonth } from '../language/dates.js'
import type { DueWindow } from './due-window.js'

/**
 * How a deadline stands to a window of days, the most pressing first. `due`: its last day, or a stated day of a recurring
 * duty, is in the window; `running`: it overlaps the window and goes on after it; `recurring`: again and again without
 * a stated day; `conditional`: once something has happened; `done`: it was done in the window.
 */
export const deadlineStates = ['due', 'running', 'recurring', 'conditional', 'done'] as const

export type DeadlineState = (typeof deadlineStates)[number]

/** A deadline in a window: `on` is the day that it falls on there, null where none is stated. */
export interface InWindow {
  readonly state: DeadlineState
  readonly on: string | null
}

/**
 * How a deadline stands to a window; null where the two do not meet. One without a beginning (`đến 2030`) runs from ever,
 * one without an end (`từ 2025`) for ever.
 *
 * @example stateIn(readDeadline('Quý I/2026'), { start: '2026-01-01', end: '2026-12-31' })?.state // 'due'
 */
export function stateIn(deadline: Deadline, window: DueWindow): InWindow | null {
  const { kind, start, end } = deadline
  if (start !== null && start > window.end) return null
  if (end !== null && end < window.start) return null
  if (kind === 'conditional') return { state: 'conditional', on: null }
  if (kind === 'recurring') return recurringIn(deadline, window)
  if (kind === 'done') return end === null || end > window.end ? null : { state: 'done', on: end }
  if (end !== null && end <= window.end) return { state: 'due', on: end }
  return start === null && end === null ? null : { state: 'running', on: end }
}

function recurringIn(deadline: Deadline, window: DueWindow): InWindow | null {
  if (deadline.on.length === 0) return { state: 'recurring', on: null }
  const on = firstDayIn(deadline, window)
  return on === null ? null : { state: 'due', on }
}

/** The first of a recurring duty's days that is in the window and in the years that the duty is for. */
function firstDayIn({ on, start, end }: Deadline, window: DueWindow): string | null {
  const from = start !== null && start > window.start ? start : window.start
  const to = end !== null && end < window.end ? end : window.end
  const years = [Number(from.slice(0, 4)), Number(from.slice(0, 4)) + 1]
  const days = years.flatMap((year) => on.map((day) => dayOfYear(year, day))).sort()
  return days.find((day) => day >= from && day <= to) ?? null
}

/** 29/02 is the 28th where the year is no leap year. */
function dayOfYear(year: number, day: string): string {
  const isMissing = day === '02-29' && daysInMonth(year, 2) === 28
  return `${year}-${isMissing ? '02-28' : day}`
}

/** The last day of a deadline that is over on a day; null where it is not over, is none, or comes again. */
export function overSince({ kind, end }: Deadline, on: string): string | null {
  return (kind === 'within' || kind === 'by') && end !== null && end < on ? end : null
}

/** How many days lie between two days. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000)
}
