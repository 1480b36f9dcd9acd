import { unmark, words } from '../language/fold.js'
import { hashOf, mixed } from '../language/hash.js'

/** How many words make one shingle: a word of the language has two syllables at most times. */
const shingleWords = 3
/** How many minima a signature holds. */
export const binCount = 128
const binBits = 7

/**
 * What a text is like, in 256 bytes: the least hash of its shingles in each of 128 bins (MinHash by one permutation).
 * Two texts agree in about that part of their bins which their sets of shingles have in common.
 */
export interface Signature {
  /** The lower half of each bin's least hash. */
  readonly bins: Uint16Array
  /** How many different shingles the text has. */
  readonly shingles: number
}

/**
 * The signature of a text. Marks, letter case and punctuation do not count: they are what a scan loses first.
 * The same text gives the same signature on every machine; a text of less than three words has no shingle.
 *
 * @example signatureOf('Kế hoạch trồng cây năm 2024').shingles // 4
 */
export function signatureOf(text: string): Signature {
  const least = new Float64Array(binCount).fill(Number.POSITIVE_INFINITY)
  const seen = new Set<number>()
  const hashes = wordHashes(text)
  for (let at = 0; at + shingleWords <= hashes.length; at++) {
    let hash = 0
    for (let step = 0; step < shingleWords; step++) hash = mixed(hash ^ hashes[at + step]!)
    if (seen.has(hash)) continue
    seen.add(hash)
    const bin = hash >>> (32 - binBits)
    const rest = (hash << binBits) >>> 0
    if (rest < least[bin]!) least[bin] = rest
  }
  return { bins: filled(least), shingles: seen.size }
}

function wordHashes(text: string): number[] {
  const known = new Map<string, number>()
  return words(text).map((word) => {
    let hash = known.get(word)
    if (hash === undefined) {
      hash = hashOf(unmark(word))
      known.set(word, hash)
    }
    return hash
  })
}

/**
 * An empty bin takes what another has, by a fixed walk: short texts leave bins empty, and two empty ones would agree by
 * chance. Source: A. Shrivastava, Optimal Densification for Fast and Accurate Minwise Hashing (ICML 2017).
 */
function filled(least: Float64Array): Uint16Array {
  const bins = new Uint16Array(binCount)
  const isEmpty = (bin: number): boolean => least[bin] === Number.POSITIVE_INFINITY
  if (least.every((_, bin) => isEmpty(bin))) return bins
  for (let bin = 0; bin < binCount; bin++) {
    let from = bin
    for (let attempt = 1; isEmpty(from); attempt++) from = mixed(bin * 8191 + attempt) >>> (32 - binBits)
    bins[bin] = (least[from]! / 2 ** binBits) & 0xffff
  }
  return bins
}

/** How alike two texts are, estimated from their signatures; each from 0 to 1, with a standard error of some 0.04. */
export interface Likeness {
  /** The shingles that both have, of those that either has (Jaccard). */
  readonly shared: number
  /** The shingles that both have, of those of the shorter one. */
  readonly contained: number
}

/** @example likeness(signatureOf(text), signatureOf(text)) // { shared: 1, contained: 1 } */
export function likeness(a: Signature, b: Signature): Likeness {
  const shorter = Math.min(a.shingles, b.shingles)
  if (shorter === 0) return { shared: 0, contained: 0 }
  let equal = 0
  for (let bin = 0; bin < binCount; bin++) if (a.bins[bin] === b.bins[bin]) equal += 1
  const shared = equal / binCount
  const common = (shared * (a.shingles + b.shingles)) / (1 + shared)
  return { shared, contained: Math.min(1, common / shorter) }
}

/** The bins as text, for a file: Base64 of their bytes, the lower byte first. */
export function encodeBins({ bins }: Signature): string {
  const bytes = Buffer.alloc(binCount * 2)
  bins.forEach((value, bin) => {
    bytes.writeUInt16LE(value, bin * 2)
  })
  return bytes.toString('base64')
}

/** The signature that was written by `encodeBins`. */
export function decodeSignature(encoded: string, shingles: number): Signature {
  const bytes = Buffer.from(encoded, 'base64')
  return { bins: Uint16Array.from({ length: binCount }, (_, bin) => bytes.readUInt16LE(bin * 2)), shingles }
}
