import type { Place } from '../tree/text.js'

/**
 * Things that stand at places of the source, to be asked which of them meet a place, in time that grows with the
 * answer and the logarithm of their number.
 *
 * @example new Ranges(copies, ({ kept }) => kept).meeting({ start: 10, end: 90 })
 */
export class Ranges<T> {
  readonly #items: readonly T[]
  readonly #places: readonly Place[]
  /** For each item the greatest end of it and all before it: how far back a search must go. */
  readonly #reach: readonly number[]

  /** @param items in the order of their places' starts */
  constructor(items: readonly T[], placeOf: (item: T) => Place) {
    this.#items = items
    this.#places = items.map(placeOf)
    let reach = -1
    this.#reach = this.#places.map(({ end }) => {
      reach = Math.max(reach, end)
      return reach
    })
  }

  /** The items whose places have a part in common with this one, in order. */
  meeting({ start, end }: Place): T[] {
    const found: T[] = []
    for (let at = this.#firstFrom(end) - 1; at >= 0 && this.#reach[at]! > start; at--) {
      if (this.#places[at]!.end > start) found.push(this.#items[at]!)
    }
    return found.reverse()
  }

  /** The first item whose place does not start before `offset`. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
