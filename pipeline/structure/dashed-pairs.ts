import { agencyWords } from '../../knowledge/agencies.js'
import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import { latin } from '../language/latin.js'

const dashAhead = latin(/^[-–]\s+(?=\p{L})/u)
/** No half of a pair, with the word beside it, is longer. */
const longestHalf = 60
const beginsSmall = (words: string): boolean => /^\p{Ll}/u.test(words)

/**
 * Whether a line that begins with a dash goes on a name whose two halves a dash joins: `1. Sở Lao động` / `- Thương binh và
 * Xã hội`. Both halves begin with a capital, or none does, and words stand before the first.
 */
export function breaksPair(above: string, next: string): boolean {
  const dash = dashAhead.exec(next)?.[0]
  if (dash === undefined) return false
  const own = above.slice(readLabel(above)?.end ?? 0).slice(-longestHalf)
  const words = fold(own)
  const behind = next.slice(dash.length, dash.length + longestHalf)
  const folded = fold(behind)
  return agencyWords().dashedPairs.some((pair) => {
    const [first, second] = pair.split(' - ') as [string, string]
    if (!words.endsWith(` ${first}`) || !startsWithWords(folded, second)) return false
    return beginsSmall(own.slice(-first.length)) === beginsSmall(behind)
  })
}

const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length))
