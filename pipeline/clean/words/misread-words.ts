import { isDoubtful } from './doubtful.js'
import type { LineWords, Replacement } from './line-words.js'
import { readingCost } from './reading-cost.js'
import { pairOf, supportOf } from './support.js'
import { bareLetters, type Vocabulary } from './vocabulary.js'

/** A way to read a doubtful word; the lower its score, the likelier it is. */
interface Reading extends Replacement {
  readonly score: number
}

/** What a space too many or too few costs. */
const spaceCost = 0.25
/** The dearest slips that are believed, for words of so many letters; and of short ones that stand beside a neighbour so often. */
const dearest = (letters: number): number => (letters <= 3 ? 0.5 : letters === 4 ? 0.9 : 1.35)
const dearestAtHome = 0.9
const often = 12
/** How much better than the next one a reading has to be. */
const margin = 0.35
/** What a word that cannot be spelled is worth as it stands, and how much more with each time that the text doubles it. */
const asItStands = 0.9
const asOftenAs = 0.3
/** The longest syllable that two halves can make, in letters. */
const longestSyllable = 8
/** The longest word that can be two run together, in letters. */
const longestRun = 16
/** A word put right can be what its neighbour needed. */
const passes = 2

/**
 * Puts right the words of a line that were misread: they are no words, and among those that the text uses in their
 * neighbourhood one is clearly the nearest. A word may have been torn in two, or two may have been run together.
 *
 * @returns how many were put right
 */
export function readMisread(line: LineWords, capitals: boolean, vocabulary: Vocabulary): number {
  let done = 0
  for (let pass = 0; pass < passes; pass++) {
    const before = done
    for (let at = 0; at < line.length; at++) {
      const { word, changed } = line.at(at)
      if (changed || !isDoubtful(word, line.printed(at), capitals) || line.isInAddress(at)) continue
      const reading = bestReading(line, at, vocabulary)
      if (!reading) continue
      line.replace(at, reading)
      done += 1
    }
    if (done === before) break
  }
  return done
}

function bestReading(line: LineWords, at: number, vocabulary: Vocabulary): Reading | null {
  const readings = readingsOf(line, at, vocabulary)
  let best: Reading | null = null
  for (const reading of readings) if (!best || reading.score < best.score) best = reading
  const worth = asItStands - Math.log2(Math.max(1, vocabulary.count(line.at(at).word))) * asOftenAs
  if (!best || best.score > worth) return null
  const said = best.words.join(' ')
  const isClear = readings.every(
    (other) => other.score >= best.score + margin || other.words.join(' ') === said,
  )
  return isClear ? best : null
}

function readingsOf(line: LineWords, at: number, vocabulary: Vocabulary): Reading[] {
  const { word } = line.at(at)
  const readings: Reading[] = []
  const put = (words: readonly string[], before: number, behind: number, cost: number, cut = 0): void => {
    const [left, right] = [line.beside(at, -before - 1), line.beside(at, behind + 1)]
    const support = supportOf(left, words, right, vocabulary)
    if (support !== null) readings.push({ words, before, behind, cut, score: cost - support })
  }
  const written = /\d/.test(word) ? bareDigits(word) : word
  const [left, right] = [line.beside(at, -1), line.beside(at, 1)]
  for (const meant of vocabulary.near(word)) {
    const cost = readingCost(written, meant)
    const isAtHome = cost <= dearestAtHome && isOften(left, meant, right, vocabulary)
    if (cost <= dearest(meant.length) || isAtHome) put([meant], 0, 0, cost)
  }
  if (at > 0 && line.isTornFromNext(at - 1) && isWhole(left + word, vocabulary))
    put([left + word], 1, 0, spaceCost)
  if (line.isTornFromNext(at) && isWhole(word + right, vocabulary)) put([word + right], 0, 1, spaceCost)
  for (let cut = 2; cut < word.length - 1 && word.length <= longestRun; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)] as const
    if (halves.every((half) => vocabulary.isWord(half))) put(halves, 0, 0, spaceCost, cut)
  }
  return readings
}

function isOften(
  left: string | undefined,
  word: string,
  right: string | undefined,
  vocabulary: Vocabulary,
): boolean {
  return Math.max(pairOf(left, word, vocabulary), pairOf(word, right, vocabulary)) >= often
}

/** Digits among letters are what they look like. */
const bareDigits = (word: string): string => word.replace(/\d/g, bareLetters)

const isWhole = (joined: string, vocabulary: Vocabulary): boolean =>
  joined.length <= longestSyllable && vocabulary.isWord(joined)
