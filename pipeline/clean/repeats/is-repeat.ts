import { readLabel } from '../../language/labels.js'
import type { Line } from '../../tree/nodes.js'
import type { Copies } from './align-copies.js'
import { isParallel } from './is-parallel.js'
import type { LineRange } from './line-range.js'
import { type WordStream, wordsIn } from './word-stream.js'

/** What two ranges must have in common to be one text that stands twice, and not two that resemble each other. */
const least = {
  /** Words that agree. */
  words: 120,
  lines: 3,
  /** Paragraphs or points. */
  points: 2,
  /** Share of the longer copy's words that agree, where no word was misread. */
  agreeing: 0.95,
  /** The same, however many words were misread. */
  agreeingAtAll: 0.85,
  /** Share of the agreeing words that are equal to the letter. */
  exact: 0.75,
}

/** The share of the numbers that may be misread; where more differ, the tables or the years are others. */
const misreadNumbers = 0.05

/**
 * Whether the words of two aligned ranges agree well enough for copies of one text; their lines are not looked at, for
 * most alignments fail here. Where many words are near and not equal, a scan misread them, and as many more are beyond
 * recognition; words and numbers that are others on purpose are not near.
 */
export function agreesEnough(stream: WordStream, copies: Copies): boolean {
  const longer = Math.max(copies.first.end - copies.first.start, copies.second.end - copies.second.start)
  const agreeing = copies.pairs.i.length
  if (agreeing < least.words) return false
  const near = 1 - copies.exact / agreeing
  if (agreeing < Math.max(least.agreeing - near, least.agreeingAtAll) * longer) return false
  return near <= 1 - least.exact && sameNumbers(stream, copies, misreadNumbers + near)
}

/**
 * Whether two aligned ranges whose words agree are copies of one text. A sentence said again, rows alike, forms alike and
 * the equal duties of two agencies are not: too short, or each under a heading of its own.
 */
export function isRepeat(stream: WordStream, first: LineRange, second: LineRange): boolean {
  if ([first, second].some((range) => range.last - range.first + 1 < least.lines)) return false
  if ([first, second].some((range) => wordsIn(stream, range.first, range.last) < least.words)) return false
  if ([first, second].some((range) => points(stream.lines, range) < least.points)) return false
  return sameShape(stream.lines, first, second) && !isParallel(stream.lines, first, second)
}

/** How many lines of a range begin a point or a paragraph. */
function points(lines: readonly Line[], { first, last }: LineRange): number {
  let count = 0
  for (let at = first; at <= last; at++) {
    const line = lines[at]!
    const before = lines[at - 1]?.text.value ?? ''
    if (line.blanksBefore > 0 || /[.;:!?…|]$/.test(before) || readLabel(line.text.value.trim())) count++
  }
  return count
}

/** Whether the numbers in both copies are the same, but for a share. */
function sameNumbers(
  { ids, hasDigit }: WordStream,
  { first, second, pairs }: Copies,
  misread: number,
): boolean {
  let agreeing = 0
  for (let at = 0; at < pairs.i.length; at++) agreeing += hasDigit[ids[pairs.i[at]!]!]!
  const count = ({ start, end }: { start: number; end: number }): number => {
    let numbers = 0
    for (let word = start; word < end; word++) numbers += hasDigit[ids[word]!]!
    return numbers
  }
  const all = Math.max(count(first), count(second))
  return all - agreeing <= Math.floor(all * misread)
}

/** Whether both are prose or both are cells: a table that says a section again is no copy of it. */
function sameShape(lines: readonly Line[], first: LineRange, second: LineRange): boolean {
  const cells = (range: LineRange): number => {
    let count = 0
    for (let at = range.first; at <= range.last; at++) {
      const line = lines[at]!
      count += line.tabs.length + (line.text.value.split('|').length - 1)
    }
    return count
  }
  const [a, b] = [cells(first), cells(second)]
  return Math.abs(a - b) <= 2 + 0.1 * Math.max(a, b)
}
