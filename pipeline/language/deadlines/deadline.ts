/** The shapes of deadlines, as every record of the dataset holds them. */

export type DeadlinePrecision = 'day' | 'month' | 'quarter' | 'year'
export type DeadlineKind = 'within' | 'by' | 'from' | 'recurring' | 'conditional' | 'done'

/** When something is due. Dates are ISO 8601, `on` holds the days of each year (MM-DD) of a recurring duty. */
export interface Deadline {
  readonly kind: DeadlineKind
  readonly start: string | null
  readonly end: string | null
  readonly precision: DeadlinePrecision | null
  /** `continuous`, or an ISO 8601 duration: `P1Y`, `P6M`, `P3M`, `P1M`, `P1W`, `P1D`. */
  readonly recurrence: string | null
  readonly on: readonly string[]
  readonly condition: string | null
  /** What is written. */
  readonly text: string
}

/** A deadline with the place of its words (UTF-16 units) in the text it was read from. */
export interface DeadlineMatch {
  readonly from: number
  readonly to: number
  readonly deadline: Deadline
}

export interface DeadlineOptions {
  /** The year that `trong Quý II` or `trước ngày 15/6` without a year stand in: the plan's year. */
  readonly year?: number
  /** The day of issue: a plan for next year has duties before that year begins, but none before this day. */
  readonly issuedOn?: string
}

/** A deadline of a kind, with everything that is not given null or empty. */
export function deadlineOf(kind: DeadlineKind, text: string, given: Partial<Deadline> = {}): Deadline {
  return {
    kind,
    start: null,
    end: null,
    precision: null,
    recurrence: null,
    on: [],
    condition: null,
    ...given,
    text,
  }
}
