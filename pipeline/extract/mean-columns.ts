import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import type { Column } from '../tree/nodes.js'
import type { DraftValue } from './drafts.js'

/** Headings of columns that hold a mean of several years. */
const ofMeans = lazily(() => new RegExp(`^(?:${targetWords().meanHeadings})(?!\\p{L})`, 'u'))
/** Of them those that say of themselves that they hold rates. */
const ofRates = /^(?:tăng|tốc độ)/u
/** A mean of levels is not so many times more or less than they are. */
const mostApart = 4

/** Whether a column holds means: `BQ 2026-2030`. */
export const isMeanColumn = ({ heading }: Column): boolean => ofMeans().test(fold(heading))

/**
 * A value of a column of means. Beside levels in `tỷ đồng` a bare `3,8` that is far from all of them is the rate by which they
 * grow each year, whatever the unit of its row.
 *
 * @param levels the other values of the row
 */
export function asMean(value: DraftValue, column: Column, levels: readonly DraftValue[]): DraftValue {
  const amount = value.min ?? value.max
  if (amount === null || value.measure !== 'level') return value
  const others = levels.filter(({ unit, measure }) => measure === 'level' && !unit?.startsWith('%'))
  if (others.length === 0) return value
  const isShare = value.unit?.startsWith('%') ?? false
  const isNear = others.some(({ min, max }) => isAlike(amount, min ?? max ?? 0))
  return isShare || ofRates.test(fold(column.heading)) || !isNear
    ? { ...value, unit: '%/năm', measure: 'growth' }
    : value
}

const isAlike = (one: number, other: number): boolean => one * mostApart >= other && one <= other * mostApart
