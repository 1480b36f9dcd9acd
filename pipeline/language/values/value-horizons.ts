import type { Clause } from './clauses.js'
import type { Horizon } from './horizons.js'
import type { Quantity } from './quantity.js'
import type { StatedValue, StatementContext } from './statement.js'

/** Where the words of some amounts end, with a horizon right behind the last. */
export const endOf = (values: readonly StatedValue[], horizons: readonly Horizon[]): number => {
  const end = values.at(-1)!.end
  const horizon = horizons.find((other) => other.start >= end && other.start - end <= 2)
  return horizon ? horizon.end : end
}

/** The horizon behind an amount is its own (`50% vào năm 2025`), else the one before it, else the leading one. */
export function withHorizon(
  quantity: Quantity,
  before: Quantity | undefined,
  after: Quantity | undefined,
  horizons: readonly Horizon[],
  context: StatementContext,
  clause: Clause,
): StatedValue {
  const behind = horizons.find(
    (h) => h.start >= quantity.end && h.start < (after?.start ?? clause.to) && !leads(h, after, horizons),
  )
  const ahead = horizons
    .filter((h) => h.end <= quantity.start && h.start >= (before?.end ?? clause.from))
    .at(-1)
  const near = behind && behind.start - quantity.end <= 3
  const own = !near && ahead && (!before || !behind) ? ahead : (behind ?? ahead)
  // a quarter without its year is of the year that holds for the text
  const { from, by } = own && (own.from !== null || own.by !== null) ? own : context
  return {
    ...quantity,
    from,
    by,
    textStart: own ? Math.min(own.start, quantity.start) : quantity.start,
    textEnd: own ? Math.max(own.end, quantity.end) : quantity.end,
  }
}

/** `…, đến năm 2030 đạt 14`: a horizon directly before the next amount belongs to that. */
function leads(horizon: Horizon, after: Quantity | undefined, horizons: readonly Horizon[]): boolean {
  if (!after || after.start - horizon.end > 12) return false
  return !horizons.some((other) => other.start >= after.end)
}
