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

/** An amount among those of its clause. */
export interface Placed {
  readonly quantity: Quantity
  readonly before: Quantity | undefined
  readonly after: Quantity | undefined
  /** The first of the clause: where years stand before it, they stand before the others too. */
  readonly first: Quantity
}

/** The horizon right behind an amount is its own (`50% vào năm 2025`), else the one before it, else the leading one. */
export function withHorizon(
  folded: string,
  { quantity, before, after, first }: Placed,
  horizons: readonly Horizon[],
  context: StatementContext,
  clause: Clause,
): StatedValue {
  const behind = horizons.find(
    (h) =>
      h.start >= quantity.end &&
      h.start < (after?.start ?? clause.to) &&
      !opensAmount(folded, h) &&
      !leads(folded, h, after, horizons),
  )
  const ahead = horizons
    .filter((h) => h.end <= quantity.start && h.start >= (before?.end ?? clause.from))
    .at(-1)
  const standsAhead = horizons.some((h) => h.start >= clause.from && h.end <= first.start)
  const isFree = ahead && standsAhead && !(before && isRightBehind(folded, before, ahead))
  const isOwn = behind && isRightBehind(folded, quantity, behind)
  const own = isOwn ? behind : isFree ? ahead : (behind ?? ahead)
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

/** `năm 2030 đạt 6.200 USD, gấp 1,7 lần so với năm 2025`: the year before the first amount of a thing holds for what is said of it again. */
export const inSameYear = (value: StatedValue, before: StatedValue): StatedValue =>
  value.from === null && value.by === null && before.textStart < before.start
    ? { ...value, from: before.from, by: before.by }
    : value

/** The last of some amounts of one thing that says its years: what is said of it again is of those. */
export const lastDated = (values: readonly StatedValue[]): StatedValue =>
  values.findLast(({ start, end, textStart, textEnd }) => textStart < start || textEnd > end) ??
  values.at(-1)!

/** `đến năm 2027 đạt 5 triệu tấn, trong đó lợn 63%, gia cầm 26%`: the year that the part before has of its whole, and not in its own words. */
export const inYearOfPart = (value: StatedValue, before: StatedValue): StatedValue =>
  value.from === null && value.by === null && before.textEnd === before.end
    ? { ...value, from: before.from, by: before.by }
    : value

/** Whether nothing but a space or a bracket parts them: in `đạt 50%, năm 2026 đạt 75%` the year is of what comes next. */
const isRightBehind = (folded: string, { end }: Quantity, horizon: Horizon): boolean =>
  horizon.start - end <= 3 && !/[,;]/.test(folded.slice(end, horizon.start))

/** `150 ha (2026: 20 ha, 2027: 30 ha)`: the year before a colon is of what follows it. */
const opensAmount = (folded: string, { end }: Horizon): boolean => /^\s?:/.test(folded.slice(end, end + 2))

/** `…, đến năm 2030 đạt 14`: a horizon directly before the next amount belongs to that. */
function leads(
  folded: string,
  horizon: Horizon,
  after: Quantity | undefined,
  horizons: readonly Horizon[],
): boolean {
  if (!after || after.start - horizon.end > 12) return false
  if (horizons.some(({ start, end }) => start >= horizon.end && end <= after.start)) return false
  // `60% trường học, năm 2027 đạt 80%, năm 2028 đạt 100%`: behind a comma, and nothing between it and the next
  if (after.reached && /,\s*$/.test(folded.slice(0, horizon.start))) {
    if (folded.slice(horizon.end, after.start).trim() === '') return true
  }
  return !closes(folded, horizon, after) && !horizons.some((other) => other.start >= after.end)
}

/** `12.000 doanh nghiệp vào năm 2030, bình quân 15`, `85% hồ sơ vào quý II/2026 và 95%`: what parts the amounts stands behind the years. */
const closes = (folded: string, { start, end }: Horizon, after: Quantity): boolean =>
  /^\s*(?:và\s*$|,)/.test(folded.slice(end, after.start)) && !/[,;:(]\s*$/.test(folded.slice(0, start))

/**
 * The years that hold for the amounts of a clause with none of their own: those before it, or, where no years are
 * said, the only ones of the clause where they end it (`A đạt 35%, B đạt 15% vào năm 2030`).
 */
export function contextOf(
  folded: string,
  clause: Clause,
  quantities: readonly Quantity[],
  horizons: readonly Horizon[],
  context: StatementContext,
): StatementContext {
  const [horizon] = horizons
  const last = quantities.at(-1)
  if (context.from !== null || context.by !== null || !horizon || !last || horizons.length > 1) return context
  const closes = horizon.start >= last.end && /^[\s.,;]*$/.test(folded.slice(horizon.end, clause.to))
  return closes ? horizon : context
}
