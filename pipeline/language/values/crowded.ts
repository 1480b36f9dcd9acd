import { fold } from '../fold.js'
import { type Clause, clausesOf } from './clauses.js'
import { readQuantities } from './quantities.js'
import type { Quantity } from './quantity.js'

/** A clause with more amounts than any sentence has is a table that lost its lines. */
const mostAmounts = 60

/** Whether so many amounts stand in one clause that what each measures cannot be told. */
export const isCrowded = (amounts: readonly Quantity[]): boolean => amounts.length > mostAmounts

/**
 * The clauses of a text whose amounts are left unread because there are too many of them.
 *
 * @example crowdedClauses('Lúa 5 ha, ngô 6 ha') // []
 */
export function crowdedClauses(text: string): Clause[] {
  const figures = text.match(/\d+/g) ?? []
  if (figures.length <= mostAmounts) return []
  const folded = fold(text)
  return clausesOf(text).filter(({ from, to }) => isCrowded(readQuantities(folded.slice(from, to))))
}
