import { alternation } from '../alternation.js'
import { latin } from '../latin.js'

const word = latin(/\p{L}+/gu)
const leading = latin(/^\p{L}+/u)

/**
 * Patterns of many phrases, one for each first word: at a place of a text the few phrases are tried that begin with the
 * word there, and where no phrase begins with it nothing is.
 *
 * @example new PhrasePatterns(['Bộ Chính trị'], (phrases) => new RegExp(phrases, 'uy')).at('do Bộ Chính trị', 3)?.[0] // 'Bộ Chính trị'
 */
export class PhrasePatterns {
  readonly #phrases = new Map<string, string[]>()
  readonly #patterns = new Map<string, RegExp>()
  readonly #build: (alternatives: string) => RegExp
  readonly #longest: number

  /**
   * @param phrases as the texts have them: in lower case for texts that are
   * @param build makes a sticky pattern of alternatives (see `alternation`)
   * @throws Error where a phrase does not begin with a letter
   */
  constructor(phrases: readonly string[], build: (alternatives: string) => RegExp) {
    this.#build = build
    for (const phrase of phrases) {
      const first = firstWord(phrase)
      const group = this.#phrases.get(first)
      if (group) group.push(phrase)
      else this.#phrases.set(first, [phrase])
    }
    this.#longest = Math.max(...[...this.#phrases.keys()].map((one) => one.length))
  }

  /** The match at a place. */
  at(text: string, at: number): RegExpExecArray | null {
    const printed = leading.exec(text.slice(at, at + this.#longest + 1))?.[0]
    return printed === undefined ? null : this.#match(printed, text, at)
  }

  /** The matches in a text, in order, each at the beginning of a word; they may overlap. */
  *in(text: string): Generator<RegExpExecArray> {
    for (const { 0: printed, index } of text.matchAll(word)) {
      const match = this.#match(printed, text, index)
      if (match) yield match
    }
  }

  #match(printed: string, text: string, at: number): RegExpExecArray | null {
    const pattern = this.#patternFor(printed.toLowerCase())
    if (!pattern) return null
    pattern.lastIndex = at
    return pattern.exec(text)
  }

  /** The pattern of the phrases that begin with a word; `số` may be stuck to it (`NQsố`). */
  #patternFor(lower: string): RegExp | undefined {
    const first = this.#phrases.has(lower) ? lower : lower.replace(/số$/, '')
    const phrases = this.#phrases.get(first)
    if (!phrases) return undefined
    let pattern = this.#patterns.get(first)
    if (!pattern) {
      pattern = this.#build(alternation(phrases))
      this.#patterns.set(first, pattern)
    }
    return pattern
  }
}

function firstWord(phrase: string): string {
  const first = leading.exec(phrase)?.[0]
  if (first === undefined) throw new Error(`"${phrase}" does not begin with a letter.`)
  return first.toLowerCase()
}
