import { compareWords } from '../../../knowledge/compare-words.js'
import type { Value } from '../../../schemas/value.js'
import { fold } from '../../language/fold.js'

/**
 * Whether less of an indicator is better: ranks, amounts with a ceiling (tối đa, dưới), rates at which something falls,
 * and what `knowledge/compare-words.json` lists (hộ nghèo, tử vong), unless its name speaks of cutting or treating it.
 *
 * @param name the name of the target
 * @example lessIsBetter('Tỷ lệ hộ nghèo', [value]) // true
 */
export function lessIsBetter(name: string, values: readonly Value[]): boolean {
  if (values.some(({ measure }) => measure === 'rank')) return true
  if (values.some(isFall)) return true
  if (values.some(({ comparator }) => comparator === 'gte' || comparator === 'gt')) return false
  if (values.some(({ comparator }) => comparator === 'lte' || comparator === 'lt')) return true
  return isBadThing(name)
}

/** A fall is a growth below nought: the lower, the more it falls. */
function isFall({ measure, min, max }: Value): boolean {
  return measure === 'growth' && ((max !== null && max < 0) || (min !== null && min < 0))
}

function isBadThing(name: string): boolean {
  const { lessIsBetter: bad, turnsIt } = compareWords()
  const folded = ` ${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const at = firstOf(bad, folded)
  if (at < 0) return false
  const turn = firstOf(turnsIt, folded)
  return turn < 0 || turn > at
}

/** Where the first of the phrases begins as whole words, or -1. */
function firstOf(phrases: readonly string[], folded: string): number {
  let first = -1
  for (const phrase of phrases) {
    const at = folded.indexOf(` ${phrase} `)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}
