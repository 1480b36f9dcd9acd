import { legacyEncodings } from '../../knowledge/legacy-encodings.js'
import { decodeAs } from './decoders.js'
import type { Reading, Units } from './encoding.js'
import { judgeWords } from './words.js'

/** Every way in which a text can be read. The first is taken where nothing speaks for another. */
export const readings: readonly Reading[] = ['unicode', ...legacyEncodings]

/** How well a reading makes Vietnamese of a text: of the words with marks, how many are syllables and how many not. */
export interface Score {
  readonly reading: Reading
  readonly legal: number
  readonly illegal: number
  /** Characters that it has no meaning for. */
  readonly strange: number
}

export interface Detection extends Score {
  /** The next best reading, to see how near it was. */
  readonly runnerUp: Score
}

/** So many words that are all syllables settle it: no other reading is tried, and all others count nothing. */
const settled = 8

/**
 * Counts for and against each reading of a text, in the order of `readings`. A reading that makes syllables of all of
 * many words, and has a meaning for every character, leaves the ones behind it uncounted.
 */
export function scoreReadings(text: string): readonly Score[] {
  let done = false
  return readings.map((reading) => {
    if (done) return { reading, legal: 0, illegal: 0, strange: 0 }
    const units = decodeAs(reading, text)
    const score = scoreOf(reading, text, units)
    done = score.legal >= settled && score.illegal === 0 && score.strange === 0
    return score
  })
}

function scoreOf(reading: Reading, text: string, units: Units): Score {
  const words = judgeWords(text, units)
  const legal = words.filter((word) => word.legal).length
  const strange = units.strange.reduce((sum, one) => sum + one, 0)
  return { reading, legal, illegal: words.length - legal, strange }
}

/** A character without a meaning parts two readings that make the same of all others: ABC lacks the capitals of TCVN 5712. */
const costOfStrange = 0.01

/** Syllables won less words spoilt. What stands as it is spoils nothing: foreign names are no sign of an encoding. */
export function balance({ reading, legal, illegal, strange }: Score): number {
  return reading === 'unicode' ? Math.max(0, legal - illegal) : legal - illegal - costOfStrange * strange
}

/**
 * Which encoding a text is in, by what reads as Vietnamese, with the runner-up. The text is what a program shows that
 * takes its bytes for Windows-1252; a short text may read well in several, and then the first of `readings` is told.
 *
 * @example detectEncoding('T×nh h×nh thùc hiÖn').reading // 'tcvn3'
 */
export function detectEncoding(text: string): Detection {
  const scores = readings.map((reading) => scoreOf(reading, text, decodeAs(reading, text)))
  const [best, runnerUp] = scores.sort((a, b) => balance(b) - balance(a))
  return { ...best!, runnerUp: runnerUp! }
}
