import { mayBeginMember } from './first-words.js'
import { isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import type { Passage } from './passage.js'
import { gaps } from './tokens.js'

/** No clause before who orders has more words. */
const farthest = 40

/**
 * The token behind the comma of a first clause that names nobody, where somebody begins whom an order follows: `Theo đó, UBND tỉnh
 * giao Sở Y tế …`, `Để thực hiện tốt việc này, UBND huyện yêu cầu …`. Undefined where none does.
 */
export function startOfOrder(passage: Passage): number | undefined {
  const { tokens } = passage
  if (membersFrom(passage, 0).members.length > 0) return undefined
  for (let at = 1; at < tokens.length && at <= farthest && tokens[at]!.gap < gaps.semicolon; at++) {
    const { gap, capital } = tokens[at]!
    if (gap !== gaps.comma || !capital || !mayBeginMember(tokens, at)) continue
    const { members, end } = membersFrom(passage, at)
    if (members.length > 0) return isPhrase('orders', tokens, end) ? at : undefined
  }
  return undefined
}
