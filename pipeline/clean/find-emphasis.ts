import { latin } from '../language/latin.js'
import type { Edit } from './edit-text.js'

interface Run {
  readonly at: number
  readonly length: number
  readonly mark: string
  readonly opens: boolean
  readonly closes: boolean
}

export interface Emphasis {
  /** The deletions of the marks. */
  readonly edits: Edit[]
  /** The marks that were begun on this line (or before it) and go on behind its end: `**`; else undefined. */
  readonly pending: string | undefined
}

const wordUnit = latin(/[\p{L}\p{N}]/u)
const wordOrQuote = latin(/[\p{L}\p{N}(“"]/u)
const opening = latin(/\p{L}|\(/u)
/** An empty line of bold: `** **`. */
const blank = /^(\*{2,3}|__)\s+\1$/
const runPattern = /\*+|_+/g

/**
 * The marks of Markdown's bold and italic in a line (`**x**`, `__x__`, `*x*`, `_x_`). Marks that do not pair stay,
 * for `(*)` and `lệ**` are notes of a table. What runs over a line end is known by `pending` of the line before;
 * `endsLater` tells whether marks that open the line are closed in the lines of its paragraph (see `closesFirst`).
 *
 * @example findEmphasis('**Điều 1.** Ban hành', undefined, () => false).edits.length // 2
 */
export function findEmphasis(
  value: string,
  pending: string | undefined,
  endsLater: (marks: string) => boolean,
): Emphasis {
  if (blank.test(value)) return { edits: [{ from: 0, to: value.length, replacement: '' }], pending }
  const open: Run[] = []
  const marks: Run[] = []
  let carried = pending
  for (const run of runsOf(value)) {
    const isEnd = run.closes || (closesAtEnd(value, run) && (carried !== undefined || open.length > 0))
    const partner = isEnd ? lastIndex(open, (other) => pairs(other, run)) : -1
    if (partner >= 0) {
      marks.push(run, open[partner]!)
      open.length = run.length === 4 ? partner + 1 : partner
    } else if (carried !== undefined && isEnd && ends(carried, run)) {
      marks.push(run)
      carried = undefined
    } else if (run.length === 4) {
      marks.push(run)
    } else if (run.opens) {
      open.push(run)
    }
  }
  const begun = open.find((run) => beginsBold(value, run) || (run.at === 0 && endsLater(marksOf(run))))
  if (begun) marks.push(begun)
  const places = new Map(marks.map((run) => [run.at, run]))
  const edits = [...places.values()].map(({ at, length }) => ({ from: at, to: at + length, replacement: '' }))
  return {
    edits: edits.sort((a, b) => a.from - b.from),
    pending: begun ? marksOf(begun) : carried,
  }
}

/**
 * Whether the first of these marks in a line ends what an earlier line began; undefined where the line has none.
 *
 * @example closesFirst('chính**', '**') // true
 */
export function closesFirst(value: string, marks: string): boolean | undefined {
  const run = runsOf(value).find((found) => marksOf(found) === marks)
  return run && (run.closes || closesAtEnd(value, run))
}

const runsOf = (value: string): Run[] =>
  [...value.matchAll(runPattern)].flatMap((match) => readRun(value, match.index, match[0]) ?? [])

const marksOf = (run: Run): string => run.mark.repeat(run.length)

const ends = (carried: string, run: Run): boolean =>
  carried === marksOf(run) || (isBold(run) && carried.startsWith('**'))

/** Converters leave the blank of a line's end inside the marks: `DÂN **`. */
const closesAtEnd = (value: string, run: Run): boolean => value.slice(run.at + run.length).trim() === ''

const isBold = (run: Run): boolean => run.mark === '*' && run.length >= 2

const pairs = (a: Run, b: Run): boolean =>
  a.mark === b.mark && (a.length === b.length || (b.length === 4 && a.length === 2))

function beginsBold(value: string, run: Run): boolean {
  const { at, length } = run
  return (
    isBold(run) &&
    (at === 0 || /\d/.test(value[at - 1]!)) &&
    opening.test(value.slice(at + length, at + length + 1))
  )
}

function lastIndex(runs: readonly Run[], test: (run: Run) => boolean): number {
  for (let k = runs.length - 1; k >= 0; k--) if (test(runs[k]!)) return k
  return -1
}

function readRun(value: string, at: number, marks: string): Run | undefined {
  const before = value.slice(0, at).slice(-1)
  const after = value.slice(at + marks.length, at + marks.length + 1)
  const mark = marks[0]!
  if (before === '\\' || (before === '(' && after === ')')) return undefined
  // Longer runs are lines to write on, or ornament.
  if (marks.length > (mark === '_' ? 2 : 4)) return undefined
  const wordBefore = wordUnit.test(before)
  const wordAfter = wordUnit.test(after)
  const tight = marks.length === 1
  const opens =
    mark === '_' ? wordOrQuote.test(after) && !wordBefore : /\S/.test(after) && !(tight && wordBefore)
  const closes =
    mark === '_' ? /[^\s/_]/.test(before) && !wordAfter : /\S/.test(before) && !(tight && wordAfter)
  return { at, length: marks.length, mark, opens, closes }
}
