import type { Edit } from '../edit-text.js'
import { sameCase } from '../same-case.js'
import type { WordToken } from '../word-tokens.js'
import { isPhrase, isSpaces } from './joints.js'

/** The words that a phrase goes on with beyond the ends of a line. */
export interface Beyond {
  readonly before: string | undefined
  readonly after: string | undefined
}

/** A word of a line, as it is read so far. */
export interface LineWord {
  readonly word: string
  readonly from: number
  readonly to: number
  /** Run together with the one before it. */
  readonly glued: boolean
  readonly changed: boolean
}

/** Words to be read for some words of a line. */
export interface Replacement {
  readonly words: readonly string[]
  /** How many words before and behind the doubtful one they stand for, too. */
  readonly before: number
  readonly behind: number
  /** Where the first of two words ends. */
  readonly cut: number
}

/** The words of a line while they are put right, one after the other. */
export class LineWords {
  readonly #value: string
  readonly #beyond: Beyond
  readonly #words: LineWord[]

  constructor(value: string, tokens: readonly WordToken[], beyond: Beyond) {
    this.#value = value
    this.#beyond = beyond
    this.#words = tokens.map(({ word, from, to }) => ({ word, from, to, glued: false, changed: false }))
  }

  get length(): number {
    return this.#words.length
  }

  /** The word at a place of the line. */
  at(index: number): LineWord {
    return this.#words[index]!
  }

  /** A word as it stands in the line. */
  printed(index: number): string {
    const { from, to } = this.at(index)
    return this.#value.slice(from, to)
  }

  /** The word so many places before (negative) or behind one, where spaces or the comma of a list lie between; else undefined. */
  beside(index: number, steps: number): string | undefined {
    const step = Math.sign(steps)
    for (let at = index; at !== index + steps; at += step) {
      const left = step < 0 ? at - 1 : at
      if (left < 0) return this.#beyond.before
      if (left + 1 >= this.length) return this.#beyond.after
      if (!this.#goesOn(left, isPhrase)) return undefined
    }
    return this.#words[index + steps]?.word
  }

  /** Whether nothing but spaces lies between a word and the next one, which has no capital of its own (`26 độ C`). */
  isTornFromNext(index: number): boolean {
    return index + 1 < this.length && this.#goesOn(index, isSpaces) && !this.#isCapitalBehindSmall(index + 1)
  }

  #isCapitalBehindSmall(index: number): boolean {
    return /^\p{Lu}/u.test(this.printed(index)) && /\p{Ll}$/u.test(this.printed(index - 1))
  }

  /** Whether a word is a part of the address of a page or a mail box: `ubnd@laocai.gov.vn`. */
  isInAddress(index: number): boolean {
    const { from, to } = this.at(index)
    return (
      /[a-z0-9][.@]$/i.test(this.#value.slice(Math.max(0, from - 2), from)) ||
      /^[.@][a-z0-9]/i.test(this.#value.slice(to, to + 2))
    )
  }

  #goesOn(index: number, isJoint: (text: string, from: number, to: number) => boolean): boolean {
    const { glued, from } = this.at(index + 1)
    const { to } = this.at(index)
    return glued || (from > to && isJoint(this.#value, to, from))
  }

  replace(index: number, { words, before, behind, cut }: Replacement): void {
    const [first, last] = [this.at(index - before), this.at(index + behind)]
    const middle = first.from + cut
    const made = words.map((word, at) => ({
      word,
      from: at === 0 ? first.from : middle,
      to: at === words.length - 1 ? last.to : middle,
      glued: at > 0 || first.glued,
      changed: true,
    }))
    this.#words.splice(index - before, before + behind + 1, ...made)
  }

  /** What has to be changed in the line, in order. */
  edits(): Edit[] {
    return this.#words.flatMap(({ word, from, to, glued, changed }) => {
      const edits: Edit[] = glued ? [{ from, to: from, replacement: ' ' }] : []
      const written = this.#value.slice(from, to)
      if (changed && written.toLowerCase() !== word)
        edits.push({ from, to, replacement: sameCase(word, written) })
      return edits
    })
  }
}
