import { lineWords } from '../../knowledge/line-words.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import { isSyllable } from '../language/syllables.js'
import type { Edit } from './edit-text.js'

const numbersAhead = lazily((): ReadonlySet<string> => new Set(lineWords().numbersAhead))

/** The longest syllable has seven letters: `nghiêng`. */
const longestSyllable = 7
/** The first digit behind a letter: digits are fewer than letters, and looked for first. */
const touching = latin(/\d(?<=\p{L}\d)/gu)
const wordBefore = latin(/(?<![\p{L}\p{N}.@/_-])\p{L}\p{Ll}{1,6}$/u)
/** A year or a share: a call of a note, which sticks to its word, is neither. */
const amount = /^(?:(?:19|20)\d\d(?!\d)|\d{1,3}(?:[.,]\d{1,3})?\s?%)/u

/**
 * The edits for the space that was lost between a word and a number: behind the words that numbers follow (`năm2030`, `tháng5`), and
 * behind any Vietnamese syllable before a year or a share (`đạt95%`). Names such as `VNeID2` stay.
 *
 * @example gluedNumbers('đến năm2030') // [{ from: 7, to: 7, replacement: ' ' }]
 */
export function gluedNumbers(value: string): Edit[] {
  return [...value.matchAll(touching)].flatMap(({ index: at }): Edit[] => {
    const word = wordBefore.exec(value.slice(Math.max(0, at - longestSyllable - 1), at))?.[0]
    return word !== undefined && isApart(fold(word), value.slice(at, at + 9))
      ? [{ from: at, to: at, replacement: ' ' }]
      : []
  })
}

const isApart = (word: string, behind: string): boolean =>
  numbersAhead().has(word) || (amount.test(behind) && !/^[a-z]+$/.test(word) && isSyllable(word))
