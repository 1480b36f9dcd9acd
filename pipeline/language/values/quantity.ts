import type { BoundComparator } from '../../../knowledge/value-words.js'

export type Comparator = BoundComparator | 'eq' | 'between' | 'none'
export type Measure = 'level' | 'growth' | 'multiple' | 'rank' | 'milestone'

/** An amount with its comparator and unit: `trên 50%`, `từ 7,0% - 7,5%`, `12 người trên một vạn dân`. */
export interface Quantity {
  /** The whole phrase, from its comparator to its unit. */
  start: number
  end: number
  comparator: Comparator
  min: number | null
  max: number | null
  unit: string | null
  measure: Measure
  baseline: number | null
  /** Where the unit's words are a noun that names the thing counted (`100 doanh nghiệp`): their place. */
  noun: { start: number; end: number } | null
  /** The comparator or a verb of reaching stands before it: it is meant as a level to reach. */
  explicit: boolean
  /** A verb of reaching stands before it (`đạt 75 tuổi`), unlike a condition (`từ 15 tuổi`). */
  reached: boolean
}

/** What is done or not, without an amount. */
export const milestone = {
  comparator: 'none',
  min: null,
  max: null,
  unit: null,
  measure: 'milestone',
  baseline: null,
} as const satisfies Partial<Quantity>

/** What an amount may be. */
export type Bounds = Pick<Quantity, 'comparator' | 'min' | 'max'>

/**
 * The bounds of an amount: a second number makes a range, a comparator leaves one side open.
 *
 * @example bounds('gte', 5, null) // { comparator: 'gte', min: 5, max: null }
 */
export function bounds(comparator: Comparator, first: number, second: number | null): Bounds {
  if (second !== null) return { comparator: 'between', min: first, max: second }
  if (comparator === 'gte' || comparator === 'gt') return { comparator, min: first, max: null }
  if (comparator === 'lte' || comparator === 'lt') return { comparator, min: null, max: first }
  return { comparator, min: first, max: first }
}

/**
 * What falls by so much as a growth, and such a growth as what falls: `giảm tối thiểu 15%` is a growth of at most -15.
 *
 * @example fallen({ comparator: 'gte', min: 15, max: null }) // { comparator: 'lte', min: null, max: -15 }
 */
export function fallen({ comparator, min, max }: Bounds): Bounds {
  const turned: Partial<Record<Comparator, Comparator>> = { gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt' }
  return {
    comparator: turned[comparator] ?? comparator,
    min: max === null ? null : -max,
    max: min === null ? null : -min,
  }
}

/** Whether an amount is the least or the most of what it may be. */
export const isBound = ({ comparator }: Pick<Bounds, 'comparator'>): boolean => /^[gl]te?$/.test(comparator)
