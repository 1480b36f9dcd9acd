import { foldAnew } from './fold-anew.js'
import { wordUnits } from './word-units.js'

/** A word as it is printed, with what is known of it; there is one for each way to print it. */
export interface PrintedWord {
  readonly printed: string
  readonly word: string
  /**
   * The list of words whose number it bears, see {@link newWordList}; looking the number up by the word takes longer. No more
   * than the list's own number: the table outlives every text, and must not keep what was made of one.
   */
  list: number
  id: number
  /** In which ways it may have been read wrong, as bits; -1 until somebody has asked. */
  doubts: number
}

/**
 * Words by a hash of their units: a text has few different words, and folding is slow. A word whose hash another has
 * takes its place, so the table never grows.
 */
const table: (PrintedWord | undefined)[] = new Array(1 << 16)

const noList = 0
let lists = noList

/** The number of a list in which words get numbers of their own. */
export function newWordList(): number {
  lists += 1
  return lists
}

/** The hash of a word and one more unit; that of no unit is 0. */
export const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/**
 * The word that stands at `from`…`to` of a text. Equal words are one object as long as it stays in the table, so that
 * they need not be cut out of the text and folded again.
 *
 * @param hash that of its units, see {@link hashWith}
 */
export function printedWord(text: string, from: number, to: number, hash: number): PrintedWord {
  const slot = (hash ^ (hash >>> 15)) & (table.length - 1)
  const known = table[slot]
  if (known && stands(known.printed, text, from, to)) return known
  const printed = text.slice(from, to)
  const made = { printed, word: foldAnew(printed), list: noList, id: 0, doubts: -1 }
  table[slot] = made
  return made
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = from; at < to; at++) if (word.charCodeAt(at - from) !== text.charCodeAt(at)) return false
  return true
}

/** Hands over the words of a text, one after the other, with their places. */
export function eachWord(text: string, take: (word: PrintedWord, from: number, to: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (wordUnits[text.charCodeAt(at)] === 0) continue
    const from = at
    let hash = 0
    do {
      // what `hashWith` does, for every letter of a text: a call takes longer than this
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
      at++
    } while (at < text.length && wordUnits[text.charCodeAt(at)] === 1)
    take(printedWord(text, from, at, hash), from, at)
  }
}
