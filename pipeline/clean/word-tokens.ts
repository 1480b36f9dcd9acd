import { fold } from '../language/fold.js'

/** A word of a line: folded, with its place in the line's value. */
export interface WordToken {
  readonly word: string
  readonly from: number
  readonly to: number
}

const wordPattern = /[\p{L}\p{N}]+/gu

/**
 * The folded words of a value with their places.
 *
 * @example wordTokens('Uỷ ban') // [{ word: 'ủy', from: 0, to: 2 }, { word: 'ban', from: 3, to: 6 }]
 */
export function wordTokens(value: string): WordToken[] {
  const folded = fold(value)
  // Folding a whole line is quick; where it changes the length, each word is folded for itself.
  const aligned = folded.length === value.length
  const tokens: WordToken[] = []
  for (const match of (aligned ? folded : value).matchAll(wordPattern)) {
    const word = aligned ? match[0] : fold(match[0])
    tokens.push({ word, from: match.index, to: match.index + match[0].length })
  }
  return tokens
}
