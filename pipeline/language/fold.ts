/** Spellings of one Vietnamese word made equal, for comparison only: never for what is shown. */

import { foldAnew } from './fold-anew.js'
import { lately } from './lately.js'
import { eachWord } from './word-table.js'

/**
 * Lower case, NFC, one place for the tone mark (`hoà` is `hòa`, `Uỷ` is `ủy`), dashes as `-`.
 *
 * @example fold('Uỷ ban – HOÀ BÌNH') // 'ủy ban - hòa bình'
 */
export const fold: (text: string) => string = lately(foldAnew, 1500)

/** The folded words of a text: letters and digits, without punctuation. */
export function words(text: string): string[] {
  if (rare.test(text)) return fold(text).match(word) ?? []
  const found: string[] = []
  eachWord(text.normalize('NFC'), ({ word }) => found.push(word))
  return found
}

/** The same words as one text, with a space between them. */
export function spacedWords(text: string): string {
  if (rare.test(text)) return words(text).join(' ')
  let spaced = ''
  eachWord(text.normalize('NFC'), ({ word }) => {
    spaced = spaced === '' ? word : `${spaced} ${word}`
  })
  return spaced
}

const word = /[\p{L}\p{N}]+/gu
/** Letters that a word cannot be folded without what is around it: halves of characters beyond the first 65536, İ, Σ. */
const rare = /[\ud800-\udfff\u0130\u03a3]/

/** The text without its marks (`đ` becomes `d`), lower case: `Kế hoạch` is `ke hoach`. */
export function unmark(text: string): string {
  return text.length > longestWord ? unmarkAnew(text) : bareWord(text)
}

/** Single words come again and again. */
const longestWord = 12
const bareWord = lately(unmarkAnew, 4000)

function unmarkAnew(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC')
}
