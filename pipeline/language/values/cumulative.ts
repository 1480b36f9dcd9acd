import { targetWords } from '../../../knowledge/target-words.js'
import { lazily } from '../lazily.js'

/** What may be said of a sum up to a time, between its word and its amount. */
const words = '(?:đến|hết|cuối|năm|20\\d\\d|nay|toàn|tỉnh|huyện|xã|thành phố|có|đạt|là|lên|được)'
const cumulative = lazily(
  () => new RegExp(`[,(]\\s*(${targetWords().cumulatives})(?:\\s+${words})*\\s*:?\\s*$`, 'u'),
)

/**
 * The word that tells, between two amounts, that the second is how many there are with those of before; else null.
 *
 * @param between folded
 * @example cumulativeIn(' xã đạt chuẩn (lũy kế ') // 'lũy kế'
 */
export const cumulativeIn = (between: string): string | null => cumulative().exec(between)?.[1] ?? null
