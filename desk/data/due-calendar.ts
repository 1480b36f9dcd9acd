import { compareStrings } from '../../pipeline/dataset/compare-strings.js'
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
  /** YYYY-MM-DD, or MM-DD for what comes every year. */
  readonly day: string
  readonly record: RecordBrief
}

/** What is due when, filed by months, so that a month of many plans is shown without a look at all of them. */
export class DueCalendar {
  /** By YYYY-MM. */
  readonly #once = new Map<string, DueDay[]>()
  /** By MM. */
  readonly #eachYear = new Map<string, DueDay[]>()

  constructor(tasks: readonly RecordBrief[]) {
    for (const record of tasks) {
      const { deadlines } = record
      const single = deadlines.flatMap(({ kind, end }) => (kind === 'recurring' || end === null ? [] : [end]))
      for (const day of new Set(single)) file(this.#once, day.slice(0, 7), { day, record })
      const recurring = deadlines.flatMap(({ kind, on }) => (kind === 'recurring' ? on : []))
      for (const day of new Set(recurring)) file(this.#eachYear, day.slice(0, 2), { day, record })
    }
  }

  /** The months in which something is due once, YYYY-MM, in order. */
  get months(): string[] {
    return [...this.#once.keys()].sort(compareStrings)
  }

  /** Whether anything comes again every year. */
  get hasRecurring(): boolean {
    return this.#eachYear.size > 0
  }

  /** How much is due in a month (YYYY-MM), what comes every year with it. */
  count(month: string): number {
    return (this.#once.get(month)?.length ?? 0) + (this.#eachYear.get(month.slice(5))?.length ?? 0)
  }

  /** The first month, from one (YYYY-MM) on, in which something is due; undefined where nothing is due any more. */
  next(from: string): string | undefined {
    const once = this.months.find((month) => month >= from)
    const year = Number(from.slice(0, 4))
    const recurring = [year, year + 1]
      .flatMap((one) => [...this.#eachYear.keys()].map((month) => `${one}-${month}`))
      .filter((month) => month >= from)
    return [...(once === undefined ? [] : [once]), ...recurring].sort(compareStrings)[0]
  }

  /** What is due in a month (YYYY-MM), by day and then by record. */
  of(month: string): Due[] {
    const single = this.#once.get(month) ?? []
    const recurring = this.#eachYear.get(month.slice(5)) ?? []
    const due = [
      ...single.map(({ day, record }) => ({ day, isRecurring: false, record })),
      ...recurring.map(({ day, record }) => ({
        day: `${month.slice(0, 4)}-${day}`,
        isRecurring: true,
        record,
      })),
    ]
    return due.sort((a, b) => compareStrings(a.day, b.day) || compareStrings(a.record.id, b.record.id))
  }
}

function file(months: Map<string, DueDay[]>, month: string, due: DueDay): void {
  const own = months.get(month)
  if (own) own.push(due)
  else months.set(month, [due])
}
