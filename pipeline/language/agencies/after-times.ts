import { isPhrase } from './lexicon.js'
import { gaps, type Token } from './tokens.js'

/** The most words of a time that opens a sentence. */
const longest = 20

/**
 * The index after the time that tokens begin with, 0 where they begin with none: `Định kỳ 6 tháng, hằng năm các sở báo cáo`.
 *
 * @example afterTimes(tokenize('Hằng quý Sở Nội vụ báo cáo')) // 2
 */
export function afterTimes(tokens: readonly Token[]): number {
  let at = 0
  let isTime = false
  while (at < Math.min(longest, tokens.length) && (at === 0 || tokens[at]!.gap <= gaps.slash)) {
    if (!/^\d+$/.test(tokens[at]!.word) && !isPhrase('timeWords', tokens, at)) break
    isTime ||= isPhrase('times', tokens, at)
    at++
  }
  return isTime ? at : 0
}
