import { isSyllable } from '../syllables.js'
import { type Letter, lettersOf } from './slips.js'
import { gaps, type Token } from './tokens.js'

/** The words of a text as letters; what stands between two words is a letter too. */
export interface Line {
  readonly letters: readonly Letter[]
  /** How many tokens stand before a place where a word ends; 0 at the other places. */
  readonly ends: readonly number[]
  /** Of each letter, whether its word is one that Vietnamese can spell. */
  readonly sound: readonly boolean[]
  /** The word that begins at a place. */
  readonly begins: readonly (string | undefined)[]
}

/** What stands between two words of a line. */
export const space: Letter = { base: 32, marks: 0, shape: 0 }
/** A comma between two words. */
export const comma: Letter = { base: 44, marks: 0, shape: 0 }
/** The letters of `và`. */
export const and = lettersOf('và')

/** The most letters that are looked at: the longest names of the registry have a hundred. */
const longestLine = 160

/** The words from a token on, up to what no name holds (`;`, `/`, the end of the sentence): `sở y tế,sở nội vụ và ban a`. */
export function wordsFrom(tokens: readonly Token[], from: number): string {
  let text = tokens[from]?.word.slice(0, longestLine) ?? ''
  for (let at = from + 1; at < tokens.length && text.length < longestLine; at++) {
    const { word, gap } = tokens[at]!
    if (gap > gaps.comma || word.length > longestLine) break
    text += `${gap === gaps.comma ? ',' : gap === gaps.and ? ' và ' : ' '}${word}`
  }
  return text
}

/** The line of some words, as {@link wordsFrom} gives them. */
export function lineOf(text: string): Line {
  const letters: Letter[] = []
  const ends: number[] = [0]
  const sound: boolean[] = []
  const begins: (string | undefined)[] = []
  let tokens = 0
  for (const word of text.split(/(?<=[ ,])|(?=[ ,])/)) {
    if (word === ' ' || word === ',') {
      letters.push(word === ' ' ? space : comma)
    } else {
      begins[letters.length] = word
      letters.push(...lettersOf(word))
      if (word !== 'và') tokens++
    }
    const isSound = isSyllable(word)
    while (sound.length < letters.length) sound.push(isSound)
    while (ends.length <= letters.length) ends.push(0)
    if (word !== 'và' && word !== ' ' && word !== ',') ends[letters.length] = tokens
  }
  return { letters, sound, ends, begins }
}
