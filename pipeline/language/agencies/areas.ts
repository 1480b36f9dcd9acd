import { afterPhrase, isPhrase } from './lexicon.js'
import { gaps, type Token } from './tokens.js'

/**
 * Whether a board's name goes on with more of its areas: at `và các khu công nghiệp` after `Ban Quản lý Khu kinh tế`.
 *
 * @param from the first token of the board's name
 */
export function namesAreas(tokens: readonly Token[], from: number, at: number): boolean {
  const gap = tokens[at]?.gap
  if (gap !== gaps.and && gap !== gaps.comma) return false
  return isPhrase('areaBoards', tokens, from) && isPhrase('areas', tokens, afterPhrase('plurals', tokens, at))
}
