import { valueWords } from '../../../knowledge/value-words.js'
import { latin } from '../latin.js'
import { saysLeast } from './at-least-too.js'
import { bounds, fallen } from './quantity.js'
import type { StatedValue, Statement } from './statement.js'

/**
 * Gives the things that are listed behind a bound that is said once the same bound: `Giảm ít nhất 5% số vụ và 10% số người chết` is by as much
 * or more for both. Of shares that each say what becomes of their thing it is not told how far the bound reaches, and so they are
 * marked as unsure.
 *
 * @param folded the text, folded, that the statements are of
 * @param statements in order
 */
export function leastOfAll(folded: string, statements: readonly Statement[]): Statement[] {
  let bound: 'gte' | 'lte' | null = null
  return statements.map((one, at) => {
    const before = statements[at - 1]
    const value = one.values[0]!
    const own = boundSaid(folded.slice(value.start, value.end))
    const isListed = own === null && bound !== null && !!before && areListed(folded, before, one)
    bound = own ?? (isListed ? bound : null)
    if (!isListed || bound === null || isAll(value)) return one
    return isShareWithMore(folded, value)
      ? { ...one, isUnsure: true }
      : { ...one, values: [bounded(value, bound)] }
  })
}

/** What stands between two amounts of a list that one verb opens: the first thing and a joint. */
const between = /^(?:[^;:.()\d]|\d\ssao){0,100}?(?:,|,?\s+và)\s+$/u

function areListed(folded: string, before: Statement, one: Statement): boolean {
  const [last, value] = [before.values.at(-1)!, one.values[0]!]
  const isAlike =
    last.measure === value.measure &&
    (value.measure === 'growth' || value.measure === 'level') &&
    (last.unit === value.unit || (isAmount(last) && isAmount(value)))
  return (
    isAlike &&
    one.values.length === 1 &&
    value.comparator === 'eq' &&
    /^\d/.test(folded.slice(value.start, value.start + 1)) &&
    between.test(folded.slice(last.end, value.start))
  )
}

/** So many or so much, and no share: `ít nhất 120 km đường, 15 cầu`. */
const isAmount = ({ measure, unit }: StatedValue): boolean =>
  measure === 'level' && unit !== null && !unit.startsWith('%')

/** All of something cannot be more. */
const isAll = ({ unit, measure, min }: StatedValue): boolean =>
  unit === '%' && measure === 'level' && min === 100

/** `ít nhất 80% hộ có nước sạch, 60% hộ có nhà tiêu`. */
const isShareWithMore = (folded: string, { unit, measure, end }: StatedValue): boolean =>
  unit === '%' &&
  measure === 'level' &&
  /^[^,;.]*/u.exec(folded.slice(end))![0].search(valueWords().predicate) >= 0

const bounded = (value: StatedValue, bound: 'gte' | 'lte'): StatedValue =>
  (value.max ?? 0) < 0
    ? { ...value, ...fallen(bounds(bound, -value.max!, null)) }
    : { ...value, ...bounds(bound, value.min!, null) }

const atMost = latin(/(?<!\p{L})(?:không (?:vượt )?quá|tối đa)\s(?:\p{L}+\s){0,2}\d/u)
const boundSaid = (amount: string): 'gte' | 'lte' | null =>
  saysLeast(amount) ? 'gte' : atMost.test(amount) ? 'lte' : null
