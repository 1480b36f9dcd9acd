/** A chain of places where the stream says the same at two distances: the words at `i` and at `j` agree. */
export interface Chain {
  readonly i: number
  readonly j: number
  /** The last agreement of the chain. */
  lastI: number
  lastJ: number
  anchors: number
}

/** Words in a shingle: long enough to be rare, short enough to lie between two misread words. */
const shingleLength = 6

/** Of so many neighbouring shingles the one with the least hash is looked up. */
const sampleWindow = 4

/** With so many earlier places of the same shingle an agreement is sought. */
const remembered = 4

/** Words by which the two places may drift apart at once, and the share of the length by which they may in all. */
const drift = { once: 8, share: 0.03 }

/** Words that may lie between two agreements of a chain. */
const gap = 60

/**
 * The chains of agreements of a stream with itself, in time that grows with its length: shingles of words are
 * hashed, sampled (as in Schleimer, Wilkerson, Aiken, Winnowing, 2003), and agreements chained along diagonals.
 * `steps` counts the places looked at.
 *
 * @example findChains(Int32Array.of(...ids, ...ids)).chains[0]?.i // 0
 */
export function findChains(ids: Int32Array): { chains: Chain[]; steps: number } {
  const hashes = shingleHashes(ids)
  const book = new ChainBook()
  const samples = sampled(hashes)
  const earlier = earlierSamples(hashes, samples)
  let steps = hashes.length
  for (let sample = 0; sample < samples.length; sample++) {
    let previous = earlier[sample]!
    for (let tries = 0; previous >= 0 && tries < remembered; tries++) {
      book.add(samples[previous]!, samples[sample]!)
      previous = earlier[previous]!
      steps++
    }
  }
  return { chains: book.close(), steps }
}

function shingleHashes(ids: Int32Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, ids.length - shingleLength + 1))
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < shingleLength; k++) hash = Math.imul(hash ^ ids[at + k]!, 0x01000193) ^ (hash >>> 15)
    hashes[at] = hash
  }
  return hashes
}

/** The places of the least hash of each window, in order, each once; of equals the last. */
function sampled(hashes: Int32Array): number[] {
  const places: number[] = []
  let least = -1
  for (let start = 0; start + sampleWindow <= hashes.length; start++) {
    const before = least
    const end = start + sampleWindow
    if (least < start) least = start
    for (let k = least === before ? end - 1 : start + 1; k < end; k++) {
      if (hashes[k]! <= hashes[least]!) least = k
    }
    if (least !== before) places.push(least)
  }
  return places
}

/** For each sample the one before it with the same hash, or -1: found in a table with open addressing. */
function earlierSamples(hashes: Int32Array, samples: readonly number[]): Int32Array {
  const earlier = new Int32Array(samples.length).fill(-1)
  const bits = Math.max(1, 33 - Math.clz32(samples.length))
  const latest = new Int32Array(1 << bits).fill(-1)
  for (let sample = 0; sample < samples.length; sample++) {
    const hash = hashes[samples[sample]!]!
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
    while (latest[slot]! >= 0 && hashes[samples[latest[slot]!]!] !== hash)
      slot = (slot + 1) & (latest.length - 1)
    earlier[sample] = latest[slot]!
    latest[slot] = sample
  }
  return earlier
}

/** The chains that are still growing, by their diagonal. */
class ChainBook {
  readonly #open = new Map<number, Chain>()
  readonly #closed: Chain[] = []

  add(i: number, j: number): void {
    const slot = Math.floor((j - i) / drift.once)
    for (const key of [slot, slot - 1, slot + 1]) {
      const chain = this.#open.get(key)
      if (!chain || !continues(chain, i, j)) continue
      chain.lastI = i
      chain.lastJ = j
      chain.anchors++
      if (key !== slot) this.#move(chain, key, slot)
      return
    }
    const occupant = this.#open.get(slot)
    if (occupant && occupant.anchors > 2 && j - occupant.lastJ <= gap && i + shingleLength <= occupant.j)
      return
    this.#put({ i, j, lastI: i, lastJ: j, anchors: 1 }, slot)
  }

  close(): Chain[] {
    const all = [...this.#closed, ...this.#open.values()].filter((chain) => chain.anchors > 2)
    return all.sort((a, b) => b.anchors - a.anchors || a.j - b.j || a.i - b.i)
  }

  #move(chain: Chain, from: number, to: number): void {
    this.#open.delete(from)
    this.#put(chain, to)
  }

  #put(chain: Chain, slot: number): void {
    const occupant = this.#open.get(slot)
    if (occupant && occupant.anchors > 2) this.#closed.push(occupant)
    this.#open.set(slot, chain)
  }
}

function continues(chain: Chain, i: number, j: number): boolean {
  if (i <= chain.lastI || j <= chain.lastJ || j - chain.lastJ > gap) return false
  if (i + shingleLength > chain.j) return false
  const step = Math.abs(j - i - (chain.lastJ - chain.lastI))
  const whole = Math.abs(j - i - (chain.j - chain.i))
  return step <= drift.once && whole <= drift.once + drift.share * (j - chain.j)
}
