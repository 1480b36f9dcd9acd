import { eachWord } from '../language/word-table.js'

/** A word of a line: folded, with its place in the line's value. */
export interface WordToken {
  readonly word: string
  readonly from: number
  readonly to: number
}

/**
 * The folded words of a value with their places.
 *
 * @example wordTokens('Uỷ ban') // [{ word: 'ủy', from: 0, to: 2 }, { word: 'ban', from: 3, to: 6 }]
 */
export function wordTokens(value: string): WordToken[] {
  const tokens: WordToken[] = []
  eachWord(value, ({ word }, from, to) => tokens.push({ word, from, to }))
  return tokens
}
