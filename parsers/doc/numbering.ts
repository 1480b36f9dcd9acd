import type { Part } from './header.js'
import { type Level, readLists } from './lists.js'
import { numeral } from './numeral.js'

/** A number as it is drawn, and its font where the list names one. */
export interface DrawnNumber {
  readonly text: string
  readonly font: number | null
}

/** In a pattern a character of a smaller number stands for the level of that number. */
const mostLevels = 9

/** Counts the items of a document's lists, in the order of the text. */
export class Numbering {
  readonly #levels: (number: number) => readonly Level[] | null
  readonly #listOf: (number: number) => number
  readonly #counts = new Map<number, number[]>()

  constructor(tables: Uint8Array, lists: Part, overrides: Part) {
    const { levelsOf, listOf } = readLists(tables, lists, overrides)
    this.#levels = levelsOf
    this.#listOf = listOf
  }

  /** The number of the next item of a list at a level; null where the list is unknown or draws nothing. */
  next(list: number, level: number): DrawnNumber | null {
    const levels = this.#levels(list)
    const own = levels?.[level]
    if (!levels || !own) return null
    const counts = this.#counts.get(this.#listOf(list)) ?? []
    this.#counts.set(this.#listOf(list), counts)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    const text = Array.from(own.pattern, (sign) => {
      const at = sign.charCodeAt(0)
      return at < mostLevels ? numeral(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.kind ?? 0) : sign
    }).join('')
    return text === '' ? null : { text, font: own.font }
  }
}
