import { unmark } from '../../language/fold.js'
import { pointLetters, romanValue } from '../../language/labels.js'
import { latin } from '../../language/latin.js'
import { asDigits } from './misread-digits.js'

/** What a line begins with that may be a label, or what a whole cell consists of. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly written: string
  /** A whole cell, and not the beginning of a line. */
  readonly cell: boolean
  /** The label's closing sign. */
  readonly closing: string
}

const atStart = latin(
  /^(\s*\(?)([IVX]{1,4} [IVX]{1,3}(?=[.)])|[\p{L}\d]{1,5}(?:\.[\p{L}\d]{1,2}){0,3})(?:(\s?[.)/,])\s*(?=[^\s.\d])|(?<=\.[\p{L}\d]{1,2})()\s+(?=[^\s\d]))/u,
)
const wholeCell = latin(/^([\s|]*\(?)([\p{L}\d]{1,5}(?:\.[\p{L}\d]{1,2}){0,3})([.)]?)\s*(?:\||\t|$)/u)

/** The mark of a line, or null. @example markOf('l. Mục đích') // { from: 0, to: 1, written: 'l', cell: false, closing: '.' } */
export function markOf(value: string): Mark | null {
  const cell = wholeCell.exec(value)
  const match = cell ?? atStart.exec(value)
  if (!match) return null
  const from = match[1]!.length
  const written = match[2]!
  const closing = (match[3] ?? '').trim()
  // a comma behind a label was its point
  const comma = closing === ',' ? match[3]!.length : 0
  return { from, to: from + written.length + comma, written, cell: cell !== null, closing }
}

/** What a mark counts as: a number, a Roman one, a point's letter; null where it is none of these. */
type Series = 'number' | 'roman' | 'letter'

interface Counted {
  readonly series: Series
  /** What stands before the last number of `1.2.`. */
  readonly above: string
  readonly ordinal: number
}

const plainNumber = /^(?:(\d{1,2}(?:\.\d{1,2}){0,2})\.)?(\d{1,3})$/

function numberOf(written: string): Counted | null {
  const match = plainNumber.exec(written)
  return match ? { series: 'number', above: match[1] ?? '', ordinal: Number(match[2]) } : null
}

/** What a mark counts as where nothing is misread in it. */
function counted({ written, closing }: Mark): Counted | null {
  if (closing === ',') return null
  const number = numberOf(written)
  if (number) return number
  const roman = romanValue(written)
  if (roman !== null) return { series: 'roman', above: '', ordinal: roman }
  const letter = pointLetters.indexOf(written)
  return written.length === 1 && letter >= 0 ? { series: 'letter', above: '', ordinal: letter + 1 } : null
}

/** The ways to read a mark, as what it looks like. */
function readings(mark: Mark): { written: string; as: Counted }[] {
  const { written, closing } = mark
  const found: { written: string; as: Counted }[] = []
  const own = closing === ',' ? counted({ ...mark, closing: '.' }) : null
  if (own) found.push({ written, as: own })
  const digits = asDigits(written)
  const number = digits === written ? null : numberOf(digits)
  if (number) found.push({ written: digits, as: number })
  const romans = written
    .normalize('NFD')
    .replace(/[\p{M} ]/gu, '')
    .replace(/[l1i]/g, 'I')
    .replace(/[vyY]/g, 'V')
    .replace(/x/g, 'X')
  const roman = romans === written ? null : romanValue(romans)
  if (roman !== null && /\p{L}/u.test(written))
    found.push({ written: romans, as: { series: 'roman', above: '', ordinal: roman } })
  for (const letter of lettersLike(written))
    found.push({
      written: letter,
      as: { series: 'letter', above: '', ordinal: pointLetters.indexOf(letter) + 1 },
    })
  return found
}

/** The points' letters that a scan may have for one sign. */
function lettersLike(written: string): string[] {
  if (written.length > 2) return []
  const bare = unmark(written)
  const found = bare.length === 1 && bare !== written && pointLetters.includes(bare) ? [bare] : []
  const alike: Readonly<Record<string, string>> = {
    h: 'b',
    o: 'c',
    e: 'c',
    cl: 'd',
    q: 'g',
    9: 'g',
    6: 'b',
    ii: 'i',
  }
  const other = alike[written]
  return other ? [...found, other] : found
}

/** How many marks before and behind are looked at for the one that comes next in the series; chapters are longer. */
const reach = { number: 60, letter: 60, roman: 600 } as const

/**
 * The marks that are misread, as what they are: those that the marks around them leave one reading for, because it stands
 * between its neighbours of the series.
 *
 * @param marks of all lines, in their order
 * @returns by the index of the mark
 */
export function misreadMarks(marks: readonly Mark[]): Map<number, string> {
  const as = marks.map(counted)
  const read = new Map<number, string>()
  for (const [at, mark] of marks.entries()) {
    if (fits(as, marks, at, as[at]!)) continue
    const fitting = readings(mark).filter((reading) => fits(as, marks, at, reading.as))
    if (fitting.length !== 1) continue
    read.set(at, mark.closing === ',' ? `${fitting[0]!.written}.` : fitting[0]!.written)
    as[at] = fitting[0]!.as
  }
  return read
}

/** Whether a mark goes on with its series: one above precedes it, or it is the first; and one below follows, or nothing does. */
function fits(
  as: readonly (Counted | null)[],
  marks: readonly Mark[],
  at: number,
  one: Counted | null,
): boolean {
  if (!one) return false
  const before = nearest(as, marks, at, -1, one)
  const behind = nearest(as, marks, at, 1, one)
  const goesOn = before?.ordinal === one.ordinal - 1
  const isFollowed = behind?.ordinal === one.ordinal + 1
  const isLast = !behind || behind.ordinal === 1
  if (one.series !== 'roman') return one.ordinal === 1 ? isFollowed : goesOn && (isFollowed || isLast)
  // `I.` behind an `I.` was `1.`; the chapter behind may be misread, too
  if (one.ordinal === 1) return isFollowed && before?.ordinal !== 1
  return goesOn && (isLast || behind.ordinal > one.ordinal)
}

/** The next mark of the same series on one side; a chapter's mark ends the series of those before it. */
function nearest(
  as: readonly (Counted | null)[],
  marks: readonly Mark[],
  at: number,
  step: number,
  { series, above }: Counted,
): Counted | null {
  const { cell } = marks[at]!
  for (let k = at + step; k >= 0 && k < marks.length && Math.abs(k - at) <= reach[series]; k += step) {
    const other = as[k]
    if (!other || marks[k]!.cell !== cell) continue
    if (other.series === series && other.above === above) return other
    if (step > 0 && other.series === 'roman') return null
  }
  return null
}
