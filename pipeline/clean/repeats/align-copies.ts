import type { Chain } from './find-chains.js'
import { nearWords } from './near-words.js'
import type { WordStream } from './word-stream.js'

/** Words of the first copy (`i`) and their counterparts in the second (`j`), in order; one entry each for a pair. */
export interface Pairs {
  readonly i: Int32Array
  readonly j: Int32Array
}

/** Two ranges of words that say the same: `first` before `second`, without overlap; ends are excluded. */
export interface Copies {
  readonly first: { readonly start: number; readonly end: number }
  readonly second: { readonly start: number; readonly end: number }
  readonly pairs: Pairs
  /** How many of the pairs are equal to the letter. */
  readonly exact: number
  /** How many words were looked at. */
  readonly steps: number
}

/** The walk gives up where it has lost so much against its best point; a page's header in one copy costs less. */
const giveUp = 20

/** Words of one copy that the other may lack at one place. */
const widest = 8

/**
 * Follows a chain word by word in both directions as far as the two copies agree, over misread, missing and
 * additional words.
 */
export function alignCopies(stream: WordStream, chain: Chain): Copies {
  const copies = copiesFrom(stream, chain, chain.i, chain.j)
  if (copies.pairs.i.length >= leastFollowed * (chain.lastJ - chain.j)) return copies
  // A phrase said again within one copy can begin the chain some words beside the way that the rest of it goes.
  const fromEnd = copiesFrom(stream, chain, chain.lastI, chain.lastJ)
  const steps = copies.steps + fromEnd.steps
  return { ...(fromEnd.pairs.i.length > copies.pairs.i.length ? fromEnd : copies), steps }
}

/** The share of a chain that an alignment from its beginning has to follow. */
const leastFollowed = 0.5

function copiesFrom(stream: WordStream, chain: Chain, i: number, j: number): Copies {
  const walk = new Walk(stream)
  const ahead = walk.run(i, j, 1, chain.j, stream.ids.length)
  const firstEnd = (ahead.i.at(-1) ?? i) + 1
  const back = walk.run(i - 1, j - 1, -1, -1, firstEnd - 1)
  const pairs = { i: joined(back.i, ahead.i), j: joined(back.j, ahead.j) }
  return {
    first: rangeOf(pairs.i, i),
    second: rangeOf(pairs.j, j),
    pairs,
    exact: countExact(stream, pairs),
    steps: walk.steps,
  }
}

/** What was found backwards, in the order of the text, and what was found ahead. */
function joined(back: number[], ahead: readonly number[]): Int32Array {
  const all = new Int32Array(back.length + ahead.length)
  all.set(back.reverse())
  all.set(ahead, back.length)
  return all
}

function rangeOf(words: Int32Array, fallback: number): { start: number; end: number } {
  return { start: words[0] ?? fallback, end: (words.at(-1) ?? fallback) + 1 }
}

function countExact({ ids }: WordStream, { i, j }: Pairs): number {
  let exact = 0
  for (let at = 0; at < i.length; at++) if (ids[i[at]!] === ids[j[at]!]) exact++
  return exact
}

class Walk {
  steps = 0
  readonly #stream: WordStream

  constructor(stream: WordStream) {
    this.#stream = stream
  }

  /** The pairs from (i, j) on in one direction, up to (not including) the limits. */
  run(
    startI: number,
    startJ: number,
    step: 1 | -1,
    limitI: number,
    limitJ: number,
  ): { i: number[]; j: number[] } {
    const { ids } = this.#stream
    const pairs: { i: number[]; j: number[] } = { i: [], j: [] }
    let i = startI
    let j = startJ
    let score = 0
    let best = 0
    let kept = 0
    const inside = (a: number, b: number): boolean => (limitI - a) * step > 0 && (limitJ - b) * step > 0
    while (inside(i, j) && best - score <= giveUp) {
      this.steps++
      if (ids[i] === ids[j] || this.#isNear(i, j)) {
        pairs.i.push(i)
        pairs.j.push(j)
        score++
        if (score > best) {
          best = score
          kept = pairs.i.length
        }
        i += step
        j += step
        continue
      }
      const [di, dj] = this.#resume(i, j, step, inside)
      score -= di === dj ? 2 * di : Math.max(di, dj)
      i += di * step
      j += dj * step
    }
    pairs.i.length = kept
    pairs.j.length = kept
    return pairs
  }

  /** By how many words to go on in each copy so that two words in a row agree again. */
  #resume(i: number, j: number, step: number, inside: (a: number, b: number) => boolean): [number, number] {
    for (let wide = 1; wide <= widest; wide++) {
      for (let other = wide; other >= 0; other--) {
        this.steps += 2
        if (this.#twoEqual(i + wide * step, j + other * step, step, inside)) return [wide, other]
        if (this.#twoEqual(i + other * step, j + wide * step, step, inside)) return [other, wide]
      }
    }
    return [1, 1]
  }

  #twoEqual(i: number, j: number, step: number, inside: (a: number, b: number) => boolean): boolean {
    const { ids } = this.#stream
    return inside(i + step, j + step) && ids[i] === ids[j] && ids[i + step] === ids[j + step]
  }

  #isNear(i: number, j: number): boolean {
    const { ids, spellings } = this.#stream
    return nearWords(spellings[ids[i]!]!, spellings[ids[j]!]!)
  }
}
