import { fold } from '../fold.js'
import { type Clause, clausesOf } from './clauses.js'
import { readQuantities } from './quantities.js'
import type { Quantity } from './quantity.js'

/** A clause with more amounts than any sentence has is a table that lost its lines. */
const mostAmounts = 60

/** Numbers with nothing but a space between them are cells of a row that lost its lines. */
const bareRow = /(?<![\d.,/])\d[\d.,]{0,12}\s{1,3}\d[\d.,]{0,12}\s{1,3}\d[\d.,]{0,12}(?![\d./])/

/** Whether so many amounts stand in one clause, or so close, that what each measures cannot be told. */
export const isCrowded = (amounts: readonly Quantity[], words: string): boolean =>
  amounts.length > mostAmounts || (amounts.length > 2 && bareRow.test(words))

/**
 * The clauses of a text whose amounts are left unread because there are too many of them.
 *
 * @example crowdedClauses('Lúa 5 ha, ngô 6 ha') // []
 */
export function crowdedClauses(text: string): Clause[] {
  const figures = text.match(/\d+/g) ?? []
  if (figures.length <= mostAmounts && !bareRow.test(text)) return []
  const folded = fold(text)
  return clausesOf(text).filter(({ from, to }) => {
    const words = folded.slice(from, to)
    return isCrowded(readQuantities(words), words)
  })
}
