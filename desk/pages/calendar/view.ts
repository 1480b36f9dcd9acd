import { agenciesMeant } from '../../../pipeline/query/agencies-meant.js'
import { agenciesById, lineageOf } from '../../../pipeline/query/lineage.js'
import { DueCalendar } from '../../data/due-calendar.js'
import type { RecordBrief } from '../../data/record-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import { type ListPart, pageOf } from '../parts/page-of.js'
import { type RecordItem, recordItem } from '../parts/record-item.js'

/** What is asked of the calendar, as the address says it. */
export interface CalendarQuestion {
  /** YYYY-MM; empty: the month of today where its year has more to come, else the next one in which something is due. */
  readonly month: string
  /** The name of an agency, short or without marks; empty: of all. */
  readonly agency: string
  readonly page: string
}

/** Something that is due on a day. */
export interface DueItem extends RecordItem {
  /** YYYY-MM-DD. */
  readonly day: string
  /** Whether it comes again every year. */
  readonly isRecurring: boolean
}

export interface CalendarView {
  readonly question: CalendarQuestion
  /** YYYY-MM. */
  readonly month: string
  /** The twelve months of its year, with how much is due in each. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
  /** The years in which something is due, that of today and the one shown, with how much. */
  readonly years: readonly { readonly year: string; readonly count: number }[]
  /** The names that the agency was taken for; none where no agency is asked for. */
  readonly agencies: readonly string[]
  readonly due: ListPart<DueItem>
  readonly today: string
}

const pageSize = 60

/**
 * What is due in a month.
 *
 * @param today YYYY-MM-DD
 */
export function calendarView(snapshot: Snapshot, question: CalendarQuestion, today: string): CalendarView {
  const asked = agenciesAsked(snapshot, question.agency)
  const calendar =
    asked === null
      ? snapshot.due()
      : new DueCalendar(tasksLedBy(asked, snapshot), (id) => snapshot.document(id))
  const month = /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(question.month)
    ? question.month
    : openingMonth(calendar, today)
  const part = pageOf(calendar.of(month), question.page, pageSize)
  return {
    question,
    month,
    months: monthsOf(month.slice(0, 4), calendar),
    years: yearsOf(calendar, today, month),
    agencies: asked === null ? [] : [...asked].flatMap((id) => snapshot.across.agencies.get(id)?.name ?? []),
    due: { ...part, items: part.items.map((due) => ({ ...recordItem(due.record, snapshot), ...due })) },
    today,
  }
}

function tasksLedBy(agencies: ReadonlySet<string>, snapshot: Snapshot): RecordBrief[] {
  return snapshot.tasks().filter(({ leadAgencies }) => leadAgencies.some((id) => agencies.has(id)))
}

/** The agency with those it came from and those that took over: their tasks are its own. Null where none is asked for. */
function agenciesAsked({ across }: Snapshot, name: string): ReadonlySet<string> | null {
  if (name === '') return null
  const all = [...across.agencies.values()]
  const meant = agenciesMeant(name, all).map(({ id }) => id)
  return new Set(lineageOf(meant, agenciesById(all)).keys())
}

/** The month of today where something is due in it or later in its year; else the next one in which something is due, or the last one. */
function openingMonth(calendar: DueCalendar, today: string): string {
  const now = today.slice(0, 7)
  const next = calendar.next(now) ?? calendar.bounds?.last ?? now
  return next > now && next.startsWith(now.slice(0, 4)) ? now : next
}

function monthsOf(year: string, calendar: DueCalendar): CalendarView['months'] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    return { month, count: calendar.count(month) }
  })
}

function yearsOf(calendar: DueCalendar, today: string, shown: string): CalendarView['years'] {
  const { first = today, last = today } = calendar.bounds ?? {}
  const named = new Set([today, shown].map((day) => Number(day.slice(0, 4))))
  const known = [first, last, today].map((day) => Number(day.slice(0, 4)))
  const years = new Set(named)
  for (let year = Math.min(...known); year <= Math.max(...known); year++) years.add(year)
  return [...years]
    .sort((a, b) => a - b)
    .map((number) => {
      const year = String(number).padStart(4, '0')
      return { year, count: monthsOf(year, calendar).reduce((sum, { count }) => sum + count, 0) }
    })
    .filter(({ year, count }) => count > 0 || named.has(Number(year)))
}
