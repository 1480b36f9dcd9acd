import { targetWords } from '../../knowledge/target-words.js'
import { valueWords } from '../../knowledge/value-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { readQuantities } from '../language/values/quantities.js'
import { trimName } from '../language/values/trim-name.js'

/** An amount of a cell and the part of the thing that it is of. */
export interface ScopedAmount {
  /** `Đông Nam Á`, as printed. */
  scope: string
  /** The words of the cell that state it. */
  text: string
}

/** Between two amounts of one cell; a comma inside a number has no space behind it. */
const between = /\s*(?:;|,(?=\s)|\n)\s*/u
const mostParts = 5
const mostWords = 8

/** Whether a cell may have an amount for each of several parts; most have none. */
export const mayBeScoped = (cell: string): boolean => between.test(cell)

/**
 * The amounts of a cell that sets one for each of several parts, named before or behind them; none where it does not.
 *
 * @example scopesOf('≤ 3 Đông Nam Á; ≤ 50 thế giới').map(({ scope }) => scope) // ['Đông Nam Á', 'thế giới']
 */
export function scopesOf(cell: string): ScopedAmount[] {
  const parts = cell.split(between).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > mostParts) return []
  const scoped = parts.map(scopeOf)
  const scopes = new Set(scoped.map((one) => one && fold(one.scope)))
  const isWhole = scoped.every((one) => one !== null) && scopes.size === parts.length
  return isWhole ? scoped : []
}

function scopeOf(text: string): ScopedAmount | null {
  const folded = fold(text)
  const amounts = bareAmount.test(folded) ? readQuantities(folded) : []
  const [amount] = amounts
  if (!amount || amounts.length > 1) return null
  const [before, behind] = [
    trimName(text.slice(0, amount.start)),
    trimName(text.slice(amount.end)).replace(/^\(|\)$/gu, ''),
  ]
  const noun = amount.noun ? text.slice(amount.noun.start, amount.noun.end) : ''
  const scope = before && behind ? '' : before || behind
  const isPart =
    /^\p{L}[^\d()]*\p{L}$/u.test(scope) &&
    scope !== noun &&
    scope.split(' ').length <= mostWords &&
    !saysHow().test(fold(scope))
  const { action, divisions } = valueWords()
  // `cấp xã` is a level of offices and no deed
  const isDeed = action.test(fold(scope)) && !divisions.some((parts) => parts.includes(fold(scope)))
  return isPart && !isDeed ? { scope, text } : null
}

const bareAmount = /\d/
/** What tells when, how or against what the amount is reached is no part of the thing. */
const saysHow = lazily(() => {
  const { scopeStops, innerScopeStops } = targetWords()
  return new RegExp(`^(?:${scopeStops})(?!\\p{L})|(?<!\\p{L})(?:${innerScopeStops})(?!\\p{L})`, 'u')
})
