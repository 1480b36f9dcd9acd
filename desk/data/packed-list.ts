/** A list whose items are kept as bytes and read one by one: for what is large and seldom looked at. */
export class PackedList<T> {
  readonly #bytes: Buffer
  /** Where each item ends. */
  readonly #ends: Uint32Array

  /** @param items anything that JSON can say */
  constructor(items: readonly T[]) {
    const parts = items.map((item) => Buffer.from(JSON.stringify(item)))
    this.#ends = new Uint32Array(items.length)
    let end = 0
    for (const [index, part] of parts.entries()) {
      end += part.length
      this.#ends[index] = end
    }
    this.#bytes = Buffer.concat(parts)
  }

  get length(): number {
    return this.#ends.length
  }

  /** @throws RangeError where there is no item at this place */
  at(index: number): T {
    if (!(index >= 0 && index < this.length)) throw new RangeError(`There is no item ${index}.`)
    const start = index === 0 ? 0 : this.#ends[index - 1]!
    return JSON.parse(this.#bytes.toString('utf8', start, this.#ends[index])) as T
  }
}
