import { isPhrase } from './lexicon.js'
import type { Passage } from './passage.js'
import { gaps } from './tokens.js'

/** The most words of what a body is about. */
const longestTopic = 30

/**
 * Where the name of a body ends that says what it is about: `Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ và chuyển đổi số theo
 * dõi …`. The topic may begin with a verb and be a list; behind it begins another body, or, without any mark, the verb of what is to be done.
 *
 * @param from the first token of the name
 * @param at the token behind the name as far as it was read
 * @param startsBody whether another body begins at a token
 * @returns `at` where the body says no topic
 */
export function topicEnd(
  passage: Passage,
  from: number,
  at: number,
  startsBody: (at: number) => boolean,
): number {
  const { tokens } = passage
  if (!isPhrase('topicBodies', tokens, from)) return at
  const about = tokens.findIndex(
    ({ word, gap }, place) => place > from && place <= at && word === 'về' && gap === gaps.none,
  )
  if (about < 0) return at
  const first = about + 1
  for (let next = first; next < tokens.length && next - first < longestTopic; next++) {
    const { gap } = tokens[next]!
    const isOver = gap > gaps.comma || (gap >= gaps.and && startsBody(next))
    if (next > first && (isOver || (gap === gaps.none && passage.ends(tokens, next)))) return next
  }
  return tokens.length - first <= longestTopic ? tokens.length : at
}
