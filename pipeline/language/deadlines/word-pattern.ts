import { type DeadlineWords, deadlineWords } from '../../../knowledge/deadline-words.js'
import { alternation } from '../alternation.js'
import { latin } from '../latin.js'

/** Alternatives of all phrases of some lists. */
type Either = (...lists: Exclude<keyof DeadlineWords, 'about'>[]) => string

/**
 * A pattern of words that stewards list, made when it is first asked for.
 *
 * @param source makes its source from alternatives of the lists that it names
 * @example const closing = wordPattern((either) => String.raw`(?:${either('completed')})\s*$`)
 *   closing().test('đã hoàn thành') // true
 */
export function wordPattern(source: (either: Either) => string, flags = 'iu'): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= latin(new RegExp(source(either), flags))
    return pattern
  }
}

const either: Either = (...lists) => alternation(lists.flatMap((list) => deadlineWords()[list]))
