import type { Deadline } from '../../schemas/deadline.js'
import type { Document } from '../../schemas/document.js'

/** From when and until when a duty of a plan recurs, both days in it; null where nothing tells. */
export interface DutySpan {
  readonly first: string | null
  readonly last: string | null
}

/**
 * The days within which what recurs does so: those that its deadline states, else from the day of issue or the first year
 * of the plan, whichever is later, until the end of its last year.
 *
 * @example dutySpan({ start: null, end: null }, { issuedOn: '2024-02-01', period: { start: 2024, end: 2024 } }).last // '2024-12-31'
 */
export function dutySpan(
  { start, end }: Pick<Deadline, 'start' | 'end'>,
  { issuedOn, period }: Pick<Document, 'issuedOn' | 'period'>,
): DutySpan {
  const periodStart = period.start === null ? null : `${period.start}-01-01`
  const periodEnd = period.end === null ? null : `${period.end}-12-31`
  const [first = null] = [start, ...[issuedOn, periodStart].sort(latestFirst)].filter((day) => day !== null)
  return { first, last: end ?? periodEnd }
}

function latestFirst(a: string | null, b: string | null): number {
  return (b ?? '').localeCompare(a ?? '', 'en')
}
