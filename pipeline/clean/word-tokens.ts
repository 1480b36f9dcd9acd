import { fold } from '../language/fold.js'
import { isWordUnit } from '../language/word-units.js'

/** A spelling of a word: as printed and as folded, and the number that a stream of words has given it. */
export interface Spelling {
  readonly printed: string
  readonly word: string
  /** The stream whose number it bears; looking it up by the word takes longer. */
  stream: object | null
  id: number
  /** Whether it could be a word read wrong; undefined until somebody has asked. */
  suspect: boolean | undefined
}

/** A word of a line: folded, with its place in the line's value. */
export interface WordToken {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** Belongs to no word, so that the last word ends with its line. */
const lineEnd = 0x0a

/**
 * Words as printed and as folded, by a hash of their units: a text has few different words, and folding is slow. A word
 * whose hash another has takes its place.
 */
const spellings: (Spelling | undefined)[] = new Array(1 << 16)

/** The spelling of the word at `from`…`to`; `hash` is that of its units. */
function spellingAt(value: string, from: number, to: number, hash: number): Spelling {
  const slot = (hash ^ (hash >>> 15)) & (spellings.length - 1)
  const known = spellings[slot]
  if (known && stands(known.printed, value, from, to)) return known
  const printed = value.slice(from, to)
  const spelling: Spelling = { printed, word: fold(printed), stream: null, id: 0, suspect: undefined }
  spellings[slot] = spelling
  return spelling
}

function stands(word: string, value: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = from; at < to; at++) if (word.charCodeAt(at - from) !== value.charCodeAt(at)) return false
  return true
}

/** Hands over the words of a value, one after the other, with their places. */
export function eachWord(value: string, take: (spelling: Spelling, from: number, to: number) => void): void {
  let from = -1
  let hash = 0
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : lineEnd
    if (isWordUnit(code)) {
      if (from < 0) {
        from = at
        hash = 0
      }
      hash = (Math.imul(hash, 31) + code) | 0
    } else if (from >= 0) {
      take(spellingAt(value, from, at, hash), from, at)
      from = -1
    }
  }
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
