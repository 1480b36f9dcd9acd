import { binCount, type Signature } from './signature.js'

/**
 * How many bins make a band. With 3, two texts that share 0.5 of their shingles meet in one of the 42 bands at 99.6 of
 * 100 times, two that share 0.1 at 4 of 100.
 */
const bandBins = 3

/**
 * Finds the texts that are likely alike without a look at all others (locality-sensitive hashing): texts are put into
 * buckets by each band of their signatures, and only those that meet in a bucket are given back.
 *
 * @example
 * const bands = new Bands<string>()
 * bands.add('a', signatureOf(text))
 * bands.near(signatureOf(`${text} and a little more`)) // ['a']
 */
export class Bands<Key extends string | number> {
  /** Most buckets hold one text; a set for each would take ten times the room of the signatures. */
  readonly #single = new Map<number, Key>()
  /** Those that hold more than one. */
  readonly #shared = new Map<number, Set<Key>>()

  add(key: Key, signature: Signature): void {
    for (const bucket of bucketsOf(signature)) {
      const shared = this.#shared.get(bucket)
      const single = this.#single.get(bucket)
      if (shared) shared.add(key)
      else if (single === undefined || single === key) this.#single.set(bucket, key)
      else {
        this.#single.delete(bucket)
        this.#shared.set(bucket, new Set([single, key]))
      }
    }
  }

  remove(key: Key, signature: Signature): void {
    for (const bucket of bucketsOf(signature)) {
      if (this.#single.get(bucket) === key) this.#single.delete(bucket)
      else this.#shared.get(bucket)?.delete(key)
    }
  }

  /** The texts that meet this one in a band, each once, in no order that means anything. */
  near(signature: Signature): Set<Key> {
    const found = new Set<Key>()
    for (const bucket of bucketsOf(signature)) {
      const single = this.#single.get(bucket)
      if (single !== undefined) found.add(single)
      else for (const key of this.#shared.get(bucket) ?? []) found.add(key)
    }
    return found
  }
}

/** One safe integer for each band: which it is, and 15 bits of each of its bins; none for a text without shingles, which is like no other. */
function* bucketsOf({ bins, shingles }: Signature): Generator<number> {
  if (shingles === 0) return
  for (let band = 0; (band + 1) * bandBins <= binCount; band++) {
    let bucket = band
    for (let step = 0; step < bandBins; step++)
      bucket = bucket * 32768 + (bins[band * bandBins + step]! & 32767)
    yield bucket
  }
}
