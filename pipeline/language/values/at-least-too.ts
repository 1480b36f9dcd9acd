import { latin } from '../latin.js'
import { type Horizon, withoutHorizons } from './horizons.js'
import { bounds, type Quantity } from './quantity.js'

const atLeast = latin(/(?<!\p{L})(?:ít nhất|tối thiểu|không dưới)\s(?:\p{L}+\s){0,2}\d/u)
/** Whether the folded words of an amount say that it is the least. */
export const saysLeast = (amount: string): boolean => atLeast.test(amount)
const joint = /^\s*(?:,|,?\svà)\s*$/u

/**
 * The amounts of a clause with a lower bound that is said once for all years of one thing: `đạt ít nhất 27% vào năm 2027 và 30% vào
 * năm 2030`. All of something cannot be more, and another thing has a bound of its own.
 */
export function atLeastToo(
  quantities: readonly Quantity[],
  folded: string,
  horizons: readonly Horizon[],
): Quantity[] {
  let isBound = false
  return quantities.map((quantity, at) => {
    const before = quantities[at - 1]
    const own = saysLeast(folded.slice(quantity.start, quantity.end))
    isBound = own || (isBound && before !== undefined && isLater(before, quantity))
    return isBound && !own && quantity.min !== null
      ? { ...quantity, ...bounds('gte', quantity.min, null) }
      : quantity
  })

  function isLater(before: Quantity, next: Quantity): boolean {
    const isAll = next.unit === '%' && next.min === 100
    if (next.comparator !== 'eq' || next.explicit || next.measure !== 'level' || isAll) return false
    return (
      next.unit === before.unit &&
      horizons.some(({ start, end }) => start >= before.end && end <= next.start) &&
      joint.test(withoutHorizons(folded, before.end, next.start, horizons))
    )
  }
}
