import { linkWords } from '../../../knowledge/link-words.js'
import { words } from '../../language/fold.js'
import { hashOf } from '../../language/hash.js'
import { lazily } from '../../language/lazily.js'
import { phrases, type Step, unmarked } from '../names/phrases.js'

/** Words that plans are full of tell even less in a task, which is full of them. */
const commonRarity = 0.25
const commonFactor = 0.5
const digit = /[0-9]/
const year = /^(?:19|20)[0-9]{2}$/
/** A phrase of so many syllables is told by the others where one has other marks, be it a word of its own. */
const longPhrase = 4
/** More syllables than any language has; node × this + syllable is a small integer. */
const mostSyllables = 0x8000

/** In place of a term: the text says nothing here. */
export const nothing = -1

/** How a name is set, as flags: as one of many of its kind, as what the task is done with, at or by. */
export const setting = { none: 0, plural: 1, oblique: 2 } as const

/** A listed phrase as it is written, and what it stands for. */
interface Listed {
  readonly syllables: readonly number[]
  readonly term: number
}

/**
 * The words of tasks as whole numbers, so that texts are compared without touching a string. A word is a syllable as
 * it is written, a term a listed phrase or a single syllable without its marks. A number says nothing but which it is,
 * and lives as long as the program runs: no result may depend on it. What is kept is made of `hashes`.
 */
export class Lexicon {
  /** What a term tells in a task, wherever it stands. */
  readonly weights: number[] = []
  /** By a term, the listed phrase that it is; undefined for a single syllable, which is written in many ways. */
  readonly #names: (string | undefined)[] = []
  /** For a term, a number that is the same in every run of the program; two terms may have one. */
  readonly hashes: number[] = []
  /** Whether names of undertakings begin with it, or it is such a name. */
  readonly isHead: boolean[] = []
  /** Whether those who help are named behind it. */
  readonly bringsPartners: boolean[] = []
  /** For a term, the groups of things that it stands against. */
  readonly contrasts: (readonly number[] | undefined)[] = []
  /** What a word does to the name behind it, of `sets`. */
  readonly sets: number[] = []
  /** Whether a word is left out before anything is read: one that only joins others, or a year. */
  readonly isSkipped: boolean[] = []
  readonly #wordOf = new Map<string, number>()
  readonly #written: string[] = []
  readonly #plain: number[] = []
  readonly #plainOf = new Map<string, number>()
  /** Whether a listed phrase holds the word. */
  readonly #isKnown: boolean[] = []
  /** By a syllable without marks, its own term. */
  readonly #single: number[] = []
  readonly #termOf = new Map<string, number>()
  readonly #next = new Map<number, number>()
  /** The first steps, by syllable without marks. */
  readonly #first: (number | undefined)[] = []
  readonly #ends: (Listed[] | undefined)[] = [undefined]
  readonly #connectors: ReadonlySet<string>
  readonly #heads: ReadonlySet<string>
  readonly #partners: ReadonlySet<string>
  readonly #unlisted: number

  constructor() {
    const { heads, prose, plurals, obliques, partners, unlisted } = linkWords()
    const { start, connectors, contrasts } = phrases()
    this.#connectors = connectors
    this.#heads = new Set(heads)
    this.#partners = new Set(partners)
    this.#unlisted = unlisted
    for (const [kind, own] of [
      [setting.plural, plurals],
      [setting.oblique, obliques],
    ] as const) {
      for (const word of own) this.sets[this.word(word)] = kind
    }
    for (const { weight, phrases } of prose) {
      for (const phrase of phrases) this.#list(words(phrase), phrase, weight)
    }
    this.#listAll(start, [])
    for (const head of heads) if (!this.#termOf.has(head)) this.#list(words(head), head, unlisted)
    for (const [name, groups] of contrasts) {
      const term = this.#termOf.get(name)
      if (term !== undefined) this.contrasts[term] = groups
    }
  }

  #listAll(step: Step, before: readonly string[]): void {
    if (step.ends) {
      const { is, weight } = step.ends
      this.#list(before, is, weight <= commonRarity ? weight * commonFactor : weight)
    }
    for (const [syllable, next] of step.next) this.#listAll(next, [...before, syllable])
  }

  /** What was listed before stays as it is. */
  #list(written: readonly string[], name: string, weight: number): void {
    const syllables = written.map((word) => this.word(word)).filter((word) => !this.isSkipped[word])
    if (syllables.length === 0) return
    let node = 0
    for (const syllable of syllables) {
      this.#isKnown[syllable] = true
      const step = node * mostSyllables + this.#plain[syllable]!
      let next = this.#next.get(step)
      if (next === undefined) {
        next = this.#ends.length
        this.#ends.push(undefined)
        this.#next.set(step, next)
        if (node === 0) this.#first[this.#plain[syllable]!] = next
      }
      node = next
    }
    const ends = this.#ends[node]
    if (ends?.some((one) => one.syllables.every((syllable, at) => syllable === syllables[at]))) return
    const listed = { syllables, term: this.#term(name, name, weight) }
    if (ends) ends.push(listed)
    else this.#ends[node] = [listed]
  }

  #term(key: string, name: string | undefined, weight: number): number {
    let term = this.#termOf.get(key)
    if (term === undefined) {
      term = this.hashes.length
      this.#names.push(name)
      this.hashes.push(hashOf(key))
      this.weights.push(weight)
      this.isHead.push(name !== undefined && this.#startsWithHead(name))
      this.bringsPartners.push(name !== undefined && this.#partners.has(name))
      this.contrasts.push(undefined)
      this.#termOf.set(key, term)
    }
    return term
  }

  #startsWithHead(name: string): boolean {
    if (this.#heads.has(name)) return true
    for (let end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
      if (this.#heads.has(name.slice(0, end))) return true
    }
    return false
  }

  /**
   * What a term is called in a text.
   *
   * @param word its first word there
   */
  nameOf(term: number, word: number): string {
    return this.#names[term] ?? this.#written[word]!
  }

  /** The number of a folded word. */
  word(written: string): number {
    let word = this.#wordOf.get(written)
    if (word === undefined) {
      word = this.#written.length
      this.#wordOf.set(written, word)
      this.#written.push(written)
      this.#plain.push(this.#plainNumber(unmarked(written)))
      this.#isKnown.push(false)
      this.sets.push(setting.none)
      this.isSkipped.push(this.#connectors.has(written) || year.test(written))
    }
    return word
  }

  #plainNumber(bare: string): number {
    let plain = this.#plainOf.get(bare)
    if (plain === undefined) {
      plain = this.#plainOf.size
      this.#plainOf.set(bare, plain)
      this.#single.push(nothing)
      this.#first.push(undefined)
    }
    return plain
  }

  /** The term of a syllable that no phrase holds; figures tell nothing, for they are those of documents and dates. */
  #singleTerm(word: number): number {
    const plain = this.#plain[word]!
    let term = this.#single[plain]!
    if (term === nothing) {
      const written = this.#written[word]!
      if (digit.test(written)) return nothing
      term = this.#term(`${unmarked(written)}*`, undefined, this.#unlisted)
      this.#single[plain] = term
    }
    return term
  }

  /**
   * Reads words into terms, the longest listed phrase first; words that tell nothing are left out. One syllable of a
   * phrase may have lost its marks or have others, where it is one that no phrase has.
   *
   * @param into takes the terms
   * @param places takes for each the place of its first word
   */
  read(own: readonly number[], into: number[], places: number[]): void {
    const plain = this.#plain
    const steps = this.#next
    const first = this.#first
    const allEnds = this.#ends
    for (let from = 0; from < own.length; ) {
      let term = nothing
      let to = from + 1
      let node = first[plain[own[from]!]!]
      for (let at = from; node !== undefined; ) {
        const ends = allEnds[node]
        if (ends) {
          const found = this.#fitting(ends, own, from)
          if (found !== nothing) {
            term = found
            to = at + 1
          }
        }
        at++
        node = at < own.length ? steps.get(node * mostSyllables + plain[own[at]!]!) : undefined
      }
      if (term === nothing) term = this.#singleTerm(own[from]!)
      if (term !== nothing && this.weights[term]! > 0) {
        into.push(term)
        places.push(from)
      }
      from = to
    }
  }

  #fitting(ends: readonly Listed[], own: readonly number[], from: number): number {
    let damaged = nothing
    for (const { syllables, term } of ends) {
      let differing = 0
      let isDamage = syllables.length > 1
      for (let at = 0; at < syllables.length; at++) {
        const word = own[from + at]!
        if (word === syllables[at]) continue
        differing++
        if (this.#isKnown[word] && syllables.length < longPhrase) isDamage = false
      }
      if (differing === 0) return term
      if (differing === 1 && isDamage) damaged = term
    }
    return damaged
  }
}

/** The lexicon of this run of the program. */
export const lexicon = lazily(() => new Lexicon())
