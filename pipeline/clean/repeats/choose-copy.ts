import { readLabel } from '../../language/labels.js'
import type { Line } from '../../tree/nodes.js'
import type { Copies } from './align-copies.js'
import type { LineRange } from './line-range.js'
import { type WordStream, wordsIn } from './word-stream.js'

/** Words that may lie between two copies that follow each other: a website's note. */
const between = 25

/** A copy with less than this share of the other's words is incomplete. */
const complete = 0.97

/**
 * Which of two copies is to go: the one that is cut off in a line, or incomplete; of two that follow each other the first,
 * for it breaks off where the text begins again; else the one without which the text flows better.
 */
export function copyToRemove(
  stream: WordStream,
  copies: Copies,
  first: LineRange,
  second: LineRange,
): 'first' | 'second' {
  const firstCut = isCut(stream, copies.first.end, copies.second.end)
  const secondCut = isCut(stream, copies.second.end, copies.first.end)
  if (firstCut !== secondCut) return firstCut ? 'first' : 'second'
  const [a, b] = [wordsIn(stream, first.first, first.last), wordsIn(stream, second.first, second.last)]
  if (a < complete * b) return 'first'
  if (b < complete * a) return 'second'
  if (stream.firstOf[second.first]! - stream.firstOf[first.last + 1]! <= between) return 'first'
  return flowWithout(stream.lines, first, second) > flowWithout(stream.lines, second, first)
    ? 'first'
    : 'second'
}

/** Whether one copy ends with its line (a letter or two may be left of the next word) and the other within one. */
function isCut({ firstOf, lineOf }: WordStream, end: number, otherEnd: number): boolean {
  const lineEnd = firstOf[lineOf[end - 1]! + 1]!
  return lineEnd - end <= 1 && firstOf[lineOf[otherEnd - 1]! + 1]! - otherEnd > 0
}

/** How well the text flows where `gone` is taken out and around `kept`, which stays. */
function flowWithout(lines: readonly Line[], gone: LineRange, kept: LineRange): number {
  return (
    flow(lines[gone.first - 1], lines[gone.last + 1]) +
    flow(lines[kept.first - 1], lines[kept.first]) +
    flow(lines[kept.last], lines[kept.last + 1])
  )
}

/** Whether `b` goes on from `a` (positive), cannot (negative), or may (0). */
function flow(a: Line | undefined, b: Line | undefined): number {
  if (!a || !b) return 0
  const x = readLabel(a.text.value.trim())?.label
  const y = readLabel(b.text.value.trim())?.label
  if (x && y && x.kind === y.kind && x.ordinal !== null && y.ordinal !== null)
    return y.ordinal === x.ordinal + 1 ? 2 : -1
  const unfinished = !/[.;:!?…|”"/]$/.test(a.text.value.trimEnd())
  const goesOn = !y && /^\p{Ll}/u.test(b.text.value.trimStart())
  if (goesOn) return unfinished ? 2 : -2
  return unfinished && a.text.value.length >= 60 ? -1 : 0
}
