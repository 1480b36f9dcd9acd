/** No pair stands here. */
const free = -1

/**
 * How often two numbers stand beside each other, in flat arrays (open addressing): a map would hold an object for each
 * pair, of which a text has nearly as many as words.
 *
 * @example
 * const pairs = new PairCounts()
 * pairs.add(3, 5)
 * pairs.count(3, 5) // 1
 */
export class PairCounts {
  #firsts = new Int32Array(1024).fill(free)
  #seconds = new Int32Array(1024)
  #counts = new Int32Array(1024)
  #size = 0

  /** Counts a pair once more. */
  add(first: number, second: number): void {
    const slot = this.#slot(first, second)
    if (this.#firsts[slot] === free) {
      this.#firsts[slot] = first
      this.#seconds[slot] = second
      this.#size++
    }
    this.#counts[slot]!++
    if (2 * this.#size > this.#firsts.length) this.#grow()
  }

  /** How often a pair was counted. */
  count(first: number, second: number): number {
    return this.#counts[this.#slot(first, second)]!
  }

  /** Where a pair stands, or the free place where it would. */
  #slot(first: number, second: number): number {
    const mask = this.#firsts.length - 1
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#firsts[slot] !== free && (this.#firsts[slot] !== first || this.#seconds[slot] !== second))
      slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [firsts, seconds, counts] = [this.#firsts, this.#seconds, this.#counts]
    this.#firsts = new Int32Array(4 * firsts.length).fill(free)
    this.#seconds = new Int32Array(4 * firsts.length)
    this.#counts = new Int32Array(4 * firsts.length)
    for (const [old, first] of firsts.entries()) {
      if (first === free) continue
      const slot = this.#slot(first, seconds[old]!)
      this.#firsts[slot] = first
      this.#seconds[slot] = seconds[old]!
      this.#counts[slot] = counts[old]!
    }
  }
}
