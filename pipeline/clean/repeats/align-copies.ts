import type { Chain } from './find-chains.js'
import { nearWords } from './near-words.js'
import type { WordStream } from './word-stream.js'

/** Two ranges of words that say the same: `first` before `second`, without overlap; ends are excluded. */
export interface Copies {
  readonly first: { readonly start: number; readonly end: number }
  readonly second: { readonly start: number; readonly end: number }
  /** Words of the first copy to their counterparts in the second, in order. */
  readonly pairs: readonly (readonly [i: number, j: number])[]
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
  const walk = new Walk(stream)
  const ahead = walk.run(chain.i, chain.j, 1, chain.j, stream.ids.length)
  const firstEnd = (ahead.at(-1)?.[0] ?? chain.i) + 1
  const back = walk.run(chain.i - 1, chain.j - 1, -1, -1, firstEnd - 1)
  const pairs = [...back.reverse(), ...ahead]
  const head = pairs[0] ?? [chain.i, chain.j]
  const tail = pairs.at(-1) ?? head
  const exact = pairs.filter(([i, j]) => stream.ids[i] === stream.ids[j]).length
  return {
    first: { start: head[0], end: tail[0] + 1 },
    second: { start: head[1], end: tail[1] + 1 },
    pairs,
    exact,
    steps: walk.steps,
  }
}

class Walk {
  steps = 0
  readonly #stream: WordStream

  constructor(stream: WordStream) {
    this.#stream = stream
  }

  /** The pairs from (i, j) on in one direction, up to (not including) the limits. */
  run(startI: number, startJ: number, step: 1 | -1, limitI: number, limitJ: number): [number, number][] {
    const pairs: [number, number][] = []
    let [i, j, score, best, kept] = [startI, startJ, 0, 0, 0]
    const inside = (a: number, b: number): boolean => (limitI - a) * step > 0 && (limitJ - b) * step > 0
    while (inside(i, j) && best - score <= giveUp) {
      this.steps++
      if (this.#agree(i, j)) {
        pairs.push([i, j])
        score++
        if (score > best) [best, kept] = [score, pairs.length]
        i += step
        j += step
        continue
      }
      const [di, dj] = this.#resume(i, j, step, inside)
      score -= di === dj ? 2 * di : Math.max(di, dj)
      i += di * step
      j += dj * step
    }
    pairs.length = kept
    return pairs
  }

  /** By how many words to go on in each copy so that two words in a row agree again. */
  #resume(i: number, j: number, step: number, inside: (a: number, b: number) => boolean): [number, number] {
    for (let wide = 1; wide <= widest; wide++) {
      for (let other = wide; other >= 0; other--) {
        for (const [di, dj] of [
          [wide, other],
          [other, wide],
        ] as const) {
          this.steps++
          const [a, b] = [i + di * step, j + dj * step]
          if (!inside(a + step, b + step)) continue
          if (this.#equal(a, b) && this.#equal(a + step, b + step)) return [di, dj]
        }
      }
    }
    return [1, 1]
  }

  #equal(i: number, j: number): boolean {
    return this.#stream.ids[i] === this.#stream.ids[j]
  }

  #agree(i: number, j: number): boolean {
    const { ids, spellings } = this.#stream
    return ids[i] === ids[j] || nearWords(spellings[ids[i]!]!, spellings[ids[j]!]!)
  }
}
