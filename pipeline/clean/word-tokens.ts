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

/** The first word of a value, folded; undefined where it has none. */
export function firstWord(value: string): string | undefined {
  let first: string | undefined
  eachWord(value, ({ word }) => {
    first ??= word
  })
  return first
}

/** The last word of a value, folded; undefined where it has none. */
export function lastWord(value: string): string | undefined {
  let last: string | undefined
  eachWord(value, ({ word }) => {
    last = word
  })
  return last
}
