import { targetWords } from '../../../knowledge/target-words.js'
import { lazily } from '../lazily.js'

/** The word for a sum up to a time, with what may be said of it before its amount. */
const cumulative = lazily(() => {
  const { cumulatives, cumulativeFillers } = targetWords()
  return new RegExp(`[,(]\\s*(${cumulatives})(?:\\s+(?:${cumulativeFillers}|20\\d\\d))*\\s*:?\\s*$`, 'u')
})

/**
 * The word that tells, between two amounts, that the second is how many there are with those of before; else null.
 *
 * @param between folded
 * @example cumulativeIn(' xã đạt chuẩn (lũy kế ') // 'lũy kế'
 */
export const cumulativeIn = (between: string): string | null => cumulative().exec(between)?.[1] ?? null
