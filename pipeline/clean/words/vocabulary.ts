import { knownPhrases } from '../../../knowledge/phrases.js'
import { unmark, words } from '../../language/fold.js'
import { isSyllable } from '../../language/syllables.js'
import { newWordList, type PrintedWord } from '../../language/word-table.js'
import { PairCounts } from './pair-counts.js'

/** How often a pair of words counts as met that `knowledge/` names. */
const knownWeight = 3

/** Words by their bare letters, whole and with one of them left out. */
type Neighbours = Map<string, string[]>

interface Known {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  /** Those of the words that can be spelled: they are words in every text. */
  readonly near: Neighbours
}

let known: Known | undefined

function knowledge(): Known {
  if (known) return known
  const [single, pairs] = [new Set<string>(), new Set<string>()]
  for (const phrase of new Set(knownPhrases())) {
    let before = ''
    for (const word of words(phrase)) {
      single.add(word)
      if (before) pairs.add(`${before} ${word}`)
      before = word
    }
  }
  const near: Neighbours = new Map()
  for (const word of single) if (isSound(word)) list(near, word)
  known = { words: single, pairs, near }
  return known
}

/** What a word counts as beside others: any year is a year, any other number a number, any quarter a quarter. */
function neighbour(word: string): string {
  const first = word.charCodeAt(0)
  if (first === romanOne) return quarters.has(word) ? 'iv' : word
  if (first < digitNought || first > digitNine || !/^\d+$/.test(word)) return word
  return word.length === 4 ? '2000' : '1'
}

const quarters: ReadonlySet<string> = new Set(['i', 'ii', 'iii', 'iv'])
const [digitNought, digitNine, romanOne] = [0x30, 0x39, 0x69]

/** Longer than any syllable and its slips, in letters. */
const longestWord = 12

const isSound = (word: string): boolean => word.length > 1 && isSyllable(word)

function list(near: Neighbours, word: string): void {
  for (const key of keysOf(word)) {
    const listed = near.get(key)
    if (listed) listed.push(word)
    else near.set(key, [word])
  }
}

/** Digits that scanners read for letters. */
const asLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  5: 's',
  6: 'b',
  8: 'b',
  9: 'g',
}

/** The letters of a word without marks, digits among them as the letters they look like. */
export const bareLetters = (word: string): string =>
  unmark(word).replace(/[015689]/g, (digit) => asLetters[digit]!)

/**
 * The words that a text uses, and which of them stand beside each other, together with those that `knowledge/` names: what
 * a misread word is likely to have been.
 */
export class Vocabulary {
  readonly #list = newWordList()
  readonly #numbers = new Map<string, number>()
  /** By the number of a word, how often it stands in the text. */
  readonly #counts: number[] = []
  /** By the numbers of two words, how often the second follows the first. */
  readonly #pairs = new PairCounts()
  /** The words of the text that are not among {@link Known.near}; made when it is first asked for. */
  #near: Neighbours | undefined
  /** What was near each word that was asked for: a text has few different words. */
  readonly #found = new Map<string, readonly string[]>()

  /** How many words the text has. */
  size = 0

  /**
   * Counts a word of the text.
   *
   * @param before the number of the word of the phrase that it goes on with, -1 for none
   * @returns its own number
   */
  add(spelling: PrintedWord, before: number): number {
    this.size++
    if (spelling.list !== this.#list) this.#number(spelling)
    const number = spelling.id
    this.#counts[number]!++
    if (before >= 0) this.#pairs.add(before, number)
    return number
  }

  #number(spelling: PrintedWord): void {
    const kind = neighbour(spelling.word)
    let number = this.#numbers.get(kind)
    if (number === undefined) {
      number = this.#counts.push(0) - 1
      this.#numbers.set(kind, number)
    }
    spelling.id = number
    spelling.list = this.#list
  }

  /** How often a word stands in the text; one that `knowledge/` names more often than that. */
  count(word: string): number {
    const number = this.#numbers.get(word)
    const own = number === undefined ? 0 : this.#counts[number]!
    return own + (knowledge().words.has(word) ? knownWeight : 0)
  }

  /** How often the second word follows the first. */
  pair(first: string, second: string): number {
    const [a, b] = [this.#numbers.get(neighbour(first)), this.#numbers.get(neighbour(second))]
    const own = a === undefined || b === undefined ? 0 : this.#pairs.count(a, b)
    return own + (knowledge().pairs.has(`${first} ${second}`) ? knownWeight : 0)
  }

  /** Words whose letters are at most one slip away from those of a word, or all of like shape, without regard to marks. */
  near(word: string): readonly string[] {
    if (word.length > longestWord) return []
    let found = this.#found.get(word)
    if (!found) {
      this.#near ??= this.#index()
      const all = new Set<string>()
      for (const key of keysOf(word)) {
        for (const other of knowledge().near.get(key) ?? []) all.add(other)
        for (const other of this.#near.get(key) ?? []) all.add(other)
      }
      all.delete(word)
      found = [...all]
      this.#found.set(word, found)
    }
    return found
  }

  /** Whether it is a word that others may have been meant for: one that can be spelled, or one that comes often. */
  isWord(word: string): boolean {
    if (word.length < 2) return false
    const count = this.count(word)
    return count >= 2 && (count >= 5 || isSyllable(word))
  }

  #index(): Neighbours {
    const near: Neighbours = new Map()
    for (const word of this.#numbers.keys()) {
      const isListed = knowledge().words.has(word) && isSound(word)
      if (isListed || word.length > longestWord || /\d/.test(word) || !this.isWord(word)) continue
      list(near, word)
    }
    return near
  }
}

/** Pairs of letters that look like one. */
const merged: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['ri', 'n'],
  ['li', 'h'],
  ['cl', 'd'],
  ['ii', 'u'],
]

/** What stands for a letter and those that scanners take it for, by the letter's place in the alphabet. */
const shapes = 'abodolgbljklmuopgrsluvwxvz'

/** The shapes of some bare letters, apart from all other keys. */
function shapeOf(bare: string): string {
  let shape = '~'
  for (let at = 0; at < bare.length; at++) shape += shapes[bare.charCodeAt(at) - 97] ?? ''
  return shape
}

/**
 * The bare letters of a word, these with one of them left out, and their shapes: two words one slip apart, or as many slips
 * of like shape, share one of these keys. A key may be there twice.
 */
function keysOf(word: string): string[] {
  const bare = bareLetters(word)
  const keys = [bare, shapeOf(bare)]
  for (let at = 0; at < bare.length && bare.length > 2; at++)
    keys.push(bare.slice(0, at) + bare.slice(at + 1))
  for (const [pair, one] of merged) if (bare.includes(pair)) keys.push(bare.replace(pair, one))
  return keys
}
