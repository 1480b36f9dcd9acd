import { isPhrase } from './lexicon.js'
import { isVerb, type Passage } from './passage.js'
import { gaps } from './tokens.js'

/** No aside between an actor and what it does has more words. */
const longestAside = 30

/**
 * Past what stands between commas behind an actor, to the verb of its duty: `Sở A, căn cứ khả năng ngân sách, bố trí kinh phí`,
 * `Sở A, cơ quan thường trực Ban Chỉ đạo, đôn đốc`.
 *
 * @returns `from` where no aside begins there, or nothing that is done stands behind its end
 */
export function afterAside({ tokens }: Passage, from: number): number {
  if (tokens[from]?.gap !== gaps.comma || !isAside(tokens, from)) return from
  for (let at = from + 1; at < tokens.length && at - from <= longestAside; at++) {
    const { gap } = tokens[at]!
    if (gap >= gaps.semicolon) return from
    if (gap === gaps.comma && isVerb(tokens, at)) return at
  }
  return from
}

const asides = ['asides', 'openers', 'standings'] as const

const isAside = (tokens: Passage['tokens'], at: number): boolean =>
  asides.some((list) => isPhrase(list, tokens, at))
