import { compareStrings } from '../../pipeline/dataset/compare-strings.js'
import { type DutySpan, dutySpan } from '../../pipeline/query/duty-span.js'
import type { DocumentBrief } from './document-brief.js'
import type { RecordBrief } from './record-brief.js'

/** A day on which something of a record is due. */
export interface Due {
  /** YYYY-MM-DD. */
  readonly day: string
  /** Whether it comes again every year. */
  readonly isRecurring: boolean
  readonly record: RecordBrief
}

interface DueDay {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly record: RecordBrief
}

/** What comes every year, from one day to another. */
interface YearlyDay extends DutySpan {
  /** MM-DD. */
  readonly day: string
  readonly record: RecordBrief
}

/** Of the plan of a record, what tells how long its duties go on. */
type PlanTime = Pick<DocumentBrief, 'issuedOn' | 'period'>

/** What is due when, filed by months, so that a month of many plans is shown without a look at all of them. */
export class DueCalendar {
  /** By YYYY-MM. */
  readonly #once = new Map<string, DueDay[]>()
  /** By MM. */
  readonly #eachYear = new Map<string, YearlyDay[]>()

  /** @param planOf the plan of an id */
  constructor(tasks: readonly RecordBrief[], planOf: (documentId: string) => PlanTime | undefined) {
    for (const record of tasks) {
      const { deadlines } = record
      const plan = planOf(record.documentId) ?? timeless
      const single = deadlines.flatMap(({ kind, end }) => (kind === 'recurring' || end === null ? [] : [end]))
      for (const day of new Set(single)) file(this.#once, day.slice(0, 7), { day, record })
      const recurring = deadlines.flatMap((one) =>
        one.kind === 'recurring' ? one.on.map((day) => ({ day, record, ...dutySpan(one, plan) })) : [],
      )
      for (const yearly of onceADay(recurring)) file(this.#eachYear, yearly.day.slice(0, 2), yearly)
    }
  }

  /** The first and the last months in which something is due, YYYY-MM, as far as they are known; undefined where nothing is. */
  get bounds(): { readonly first: string; readonly last: string } | undefined {
    const yearly = [...this.#eachYear].flatMap(([month, days]) =>
      days.flatMap((one) => [
        one.first === null ? undefined : nextMonth(month, one, one.first.slice(0, 7)),
        one.last === null ? undefined : lastMonth(month, one, one.last),
      ]),
    )
    const known = yearly.filter((month) => month !== undefined)
    const months = [...this.#once.keys(), ...known].sort(compareStrings)
    return months.length === 0 ? undefined : { first: months[0]!, last: months.at(-1)! }
  }

  /** How much is due in a month (YYYY-MM), what comes every year with it. */
  count(month: string): number {
    return (this.#once.get(month)?.length ?? 0) + this.#recurringIn(month).length
  }

  /** The first month, from one (YYYY-MM) on, in which something is due; undefined where nothing is due any more. */
  next(from: string): string | undefined {
    const once = [...this.#once.keys()].filter((month) => month >= from)
    const recurring = [...this.#eachYear].flatMap(([month, days]) =>
      days.flatMap((yearly) => nextMonth(month, yearly, from) ?? []),
    )
    return [...once, ...recurring].sort(compareStrings)[0]
  }

  /** What is due in a month (YYYY-MM), by day and then by record. */
  of(month: string): Due[] {
    const single = this.#once.get(month) ?? []
    const due = [
      ...single.map(({ day, record }) => ({ day, isRecurring: false, record })),
      ...this.#recurringIn(month).map(({ day, record }) => ({ day, isRecurring: true, record })),
    ]
    return due.sort((a, b) => compareStrings(a.day, b.day) || compareStrings(a.record.id, b.record.id))
  }

  #recurringIn(month: string): DueDay[] {
    const year = month.slice(0, 4)
    return (this.#eachYear.get(month.slice(5)) ?? []).flatMap((yearly) => {
      const day = `${year}-${yearly.day}`
      return goesOn(yearly, day) ? [{ day, record: yearly.record }] : []
    })
  }
}

const timeless: PlanTime = { issuedOn: null, period: { start: null, end: null } }

const goesOn = ({ first, last }: DutySpan, day: string): boolean =>
  (first === null || day >= first) && (last === null || day <= last)

/** The first month of what comes every year in a month (MM), from one (YYYY-MM) on. */
function nextMonth(month: string, yearly: YearlyDay, from: string): string | undefined {
  const start = Math.max(Number(from.slice(0, 4)), Number((yearly.first ?? '').slice(0, 4)))
  return [start, start + 1]
    .map((year) => String(year).padStart(4, '0'))
    .filter((year) => `${year}-${month}` >= from && goesOn(yearly, `${year}-${yearly.day}`))
    .map((year) => `${year}-${month}`)[0]
}

/** The last month of what comes every year in a month (MM), up to a day. */
function lastMonth(month: string, yearly: YearlyDay, until: string): string | undefined {
  const end = Number(until.slice(0, 4))
  return [end, end - 1]
    .map((year) => String(year).padStart(4, '0'))
    .filter((year) => goesOn(yearly, `${year}-${yearly.day}`))
    .map((year) => `${year}-${month}`)[0]
}

/** Two deadlines of a record may name one day of the same years: it is due on it once. */
function onceADay(days: readonly YearlyDay[]): YearlyDay[] {
  const byTime = days.map((one) => [`${one.day} ${one.first} ${one.last}`, one] as const)
  return [...new Map(byTime).values()]
}

function file<T>(months: Map<string, T[]>, month: string, due: T): void {
  const own = months.get(month)
  if (own) own.push(due)
  else months.set(month, [due])
}
