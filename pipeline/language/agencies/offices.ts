import { afterPhrase } from './lexicon.js'
import type { Passage } from './passage.js'
import { gaps } from './tokens.js'

/**
 * Past one office, or two as in `Giám đốc, Phó Giám đốc`, to the body that it is held in.
 *
 * @returns `from` where no office stands there, or no word after it
 */
export function afterOffices({ tokens }: Passage, from: number): number {
  const first = afterPhrase('holders', tokens, from)
  if (first === from) return from
  const second = afterPhrase('holders', tokens, first)
  const next = tokens[second]
  return next && next.gap <= gaps.slash ? second : from
}
