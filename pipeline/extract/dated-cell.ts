import { type Horizon, readHorizons } from '../language/values/horizons.js'
import type { Quantity } from '../language/values/quantity.js'
import { withHorizon } from '../language/values/value-horizons.js'

/** An amount of a cell and the years that the cell itself gives it. */
export interface DatedAmount {
  readonly quantity: Quantity
  readonly from: number | null
  readonly by: number | null
}

/** The years of the column or the row. */
interface Years {
  readonly from: number | null
  readonly by: number | null
}

/** What no such cell is without; most cells have none. */
const anyYear = /(?:19|20)\d\d/

/** In a cell a year alone before a colon or in brackets is a time: `2027: 80%`, `80 (2027)`. */
const bareYear = /(?<=^|[(;,/–-]\s?)((?:19|20)\d\d)(?:\s?[–-]\s?((?:19|20)\d\d))?(?=\s?[:)])/gu

/**
 * The amounts of a cell that says when each is to be reached, in order; null where it does not, or where several are of one time, for
 * then they measure several things.
 *
 * @param folded the folded cell
 * @param quantities its amounts
 * @param column the years that hold for an amount without its own
 * @example datedAmounts('2027: 80%; 2030: 90%', readQuantities('2027: 80%; 2030: 90%'), none)?.map(({ by }) => by) // [2027, 2030]
 */
export function datedAmounts(
  folded: string,
  quantities: readonly Quantity[],
  column: Years,
): DatedAmount[] | null {
  if (quantities.length === 0 || !anyYear.test(folded)) return null
  const horizons = horizonsOf(folded)
  const alone = quantities.length === 1
  if (horizons.length === 0 || (alone && !horizons.some((one) => touches(one, quantities[0]!)))) return null
  const clause = { from: 0, to: folded.length, sentence: 0 }
  const dated = quantities.map((quantity, at) => {
    const [before, after, first] = [quantities[at - 1], quantities[at + 1], quantities[0]!]
    const { from, by } = withHorizon(folded, { quantity, before, after, first }, horizons, column, clause)
    const opens = by === null && column.by !== null && from !== null && from <= column.by
    return { quantity, from, by: opens ? column.by : by }
  })
  const times = new Set(dated.map(({ from, by }) => `${from} ${by}`))
  return times.size === dated.length ? dated : null
}

function horizonsOf(folded: string): Horizon[] {
  const found = [...readHorizons(folded)]
  for (const { 0: words, 1: first, 2: last, index } of folded.matchAll(bareYear)) {
    const end = index + words.length
    if (found.some((one) => one.start < end && index < one.end)) continue
    const from = last === undefined ? null : Number(first)
    found.push({ start: index, end, from, by: Number(last ?? first) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The years of one amount begin the cell or stand right behind it; elsewhere they may be those of a standard or a programme. */
const touches = (horizon: Horizon, quantity: Quantity): boolean =>
  horizon.start <= 1 || (horizon.start >= quantity.end && horizon.start - quantity.end <= 2)
