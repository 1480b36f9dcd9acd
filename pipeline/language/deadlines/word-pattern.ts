import { type DeadlineWords, deadlineWords } from '../../../knowledge/deadline-words.js'
import { alternation } from '../alternation.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'

/** Alternatives of all phrases of some lists. */
type Either = (...lists: Exclude<keyof DeadlineWords, 'about'>[]) => string

/**
 * A pattern of words that stewards list.
 *
 * @param source makes its source from alternatives of the lists that it names
 * @example wordPattern((either) => String.raw`(?:${either('completed')})\s*$`)().test('đã hoàn thành') // true
 */
export function wordPattern(source: (either: Either) => string, flags = 'iu'): () => RegExp {
  return lazily(() => latin(new RegExp(source(either), flags)))
}

const either: Either = (...lists) => alternation(lists.flatMap((list) => deadlineWords()[list]))
