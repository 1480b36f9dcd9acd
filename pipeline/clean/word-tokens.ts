import { eachWord, hashWith, printedWord } from '../language/word-table.js'
import { isWordUnit } from '../language/word-units.js'

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
  let from = 0
  while (from < value.length && !isWordUnit(value.charCodeAt(from))) from++
  let to = from
  while (to < value.length && isWordUnit(value.charCodeAt(to))) to++
  return wordBetween(value, from, to)
}

/** The last word of a value, folded; undefined where it has none. */
export function lastWord(value: string): string | undefined {
  let to = value.length
  while (to > 0 && !isWordUnit(value.charCodeAt(to - 1))) to--
  let from = to
  while (from > 0 && isWordUnit(value.charCodeAt(from - 1))) from--
  return wordBetween(value, from, to)
}

function wordBetween(value: string, from: number, to: number): string | undefined {
  if (from === to) return undefined
  let hash = 0
  for (let at = from; at < to; at++) hash = hashWith(hash, value.charCodeAt(at))
  return printedWord(value, from, to, hash).word
}
