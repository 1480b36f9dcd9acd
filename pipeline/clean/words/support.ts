import type { Vocabulary } from './vocabulary.js'

/** How much pairs of words speak for each other, and each word's own frequency for itself. */
const pairWeight = 0.3
const wordWeight = 0.06

/** A pair met so often, or a word so often if no pair is met, is worth listening to. */
const leastPair = 2
const leastWord = 4

/**
 * How much the words before and behind speak for some words, or null where they say nothing at all.
 *
 * @example supportOf('chính', ['sách'], 'thuế', vocabulary) // 1.4
 */
export function supportOf(
  before: string | undefined,
  words: readonly string[],
  after: string | undefined,
  vocabulary: Vocabulary,
): number | null {
  const line = [before, ...words, after]
  let met = 0
  let most = 0
  for (let k = 1; k < line.length; k++) {
    const pair = pairOf(line[k - 1], line[k], vocabulary)
    met += weightOf(pair)
    most = Math.max(most, pair)
  }
  const often = Math.min(...words.map((word) => vocabulary.count(word)))
  return most < leastPair && often < leastWord ? null : met * pairWeight + weightOf(often) * wordWeight
}

/** How often two words stand beside each other; never, where one of them is missing. */
export function pairOf(left: string | undefined, right: string | undefined, vocabulary: Vocabulary): number {
  return left === undefined || right === undefined ? 0 : vocabulary.pair(left, right)
}

const weightOf = (count: number): number => Math.min(4, Math.log2(1 + count))
