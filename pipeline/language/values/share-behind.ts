import { latin } from '../latin.js'
import type { Clause } from './clauses.js'
import type { Quantity } from './quantity.js'

const ofShare = latin(/^[\s\-+•]*(?:phấn đấu\s)?(?:tỷ|tỉ) lệ\s[^,;()\d]{2,120}$/u)
const inBracket = /^\s*\(\s*(?:(?:đạt|tỷ lệ|chiếm)\s){0,2}(\d{1,3}(?:[.,]\d{1,2})?)\s?%\s*\)/u

/**
 * A count of so many out of all, with the share that it is in the bracket behind it, as that share where a share is what is
 * measured: `Tỷ lệ thôn văn hóa: 13/14 thôn (92,8%)`.
 */
export function asShareBehind(quantity: Quantity, folded: string, clause: Clause): Quantity {
  const { start, end, noun } = quantity
  if (noun === null || !/\d\s?\/\s?\d/.test(folded.slice(start, end))) return quantity
  const share = inBracket.exec(folded.slice(end, Math.min(clause.to, end + 40)))
  if (!share || !ofShare.test(folded.slice(clause.from, start))) return quantity
  const amount = Number(share[1]!.replace(',', '.'))
  return {
    ...quantity,
    end: end + share[0].length,
    min: amount,
    max: amount,
    unit: '%',
    noun: null,
  }
}
