import type { Part } from './header.js'
import { type List, readLists } from './lists.js'
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
  readonly #lists: readonly List[]
  readonly #counts = new Map<number, (number | undefined)[]>()
  readonly #started = new Set<List>()

  constructor(tables: Uint8Array, lists: Part, overrides: Part) {
    this.#lists = readLists(tables, lists, overrides)
  }

  /** The number of the next item of a list at a level; null where the list is unknown or draws nothing. */
  next(number: number, level: number): DrawnNumber | null {
    const list = this.#lists[number - 1]
    const own = list?.levels[level]
    if (!list || !own) return null
    const { levels } = list
    const counts = this.#countsOf(list)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    const text = Array.from(own.pattern, (sign) => {
      const at = sign.charCodeAt(0)
      return at < mostLevels ? numeral(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.kind ?? 0) : sign
    }).join('')
    return text === '' ? null : { text, font: own.font }
  }

  /** The counts of a list; at its first item those begin anew that it starts again. */
  #countsOf(list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.id) ?? []
    this.#counts.set(list.id, counts)
    if (!this.#started.has(list)) {
      this.#started.add(list)
      for (const [level, first] of list.restarts) counts[level] = first - 1
    }
    return counts
  }
}
