import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lower } from './compose-name.js'
import type { Statement } from './statement.js'

const begins = latin(/^[\s,]*(có|đạt)\s/u)

/**
 * The name of what those have, too, of whom the clause before tells what they have; null where the clause is of another thing.
 *
 * @param clause the folded words of the clause
 * @example // `Tỷ lệ hộ dân có điện: 99%; có nước sạch: 80%`: the second is of `Tỷ lệ hộ dân có nước sạch`
 */
export function alsoHaving(clause: string, before: Statement, own: Statement): string | null {
  const verb = begins.exec(clause)
  if (!verb || !clause.slice(verb[0].length).startsWith(fold(own.name))) return null
  const at = fold(before.name).lastIndexOf(` ${verb[1]} `)
  const [one, other] = [before.values.at(-1)!, own.values[0]!]
  const areAlike = one.unit === other.unit && one.measure === 'level' && other.measure === 'level'
  return at > 0 && areAlike ? `${before.name.slice(0, at)} ${verb[1]} ${lower(own.name)}` : null
}
