import { readOrdinalCell } from '../language/labels.js'
import type { ColumnKind, Line } from '../tree/nodes.js'
import { collapseText, joinTexts, type Text } from '../tree/text.js'
import { voteCost, voteOf } from './cell-votes.js'
import { endsOpen } from './line-breaks.js'

/** A cell of a table that was spilled, and how many lines it stood on. */
export interface SpilledCell {
  readonly text: Text
  readonly lines: number
}

/** Whether a line goes on with the cell above: it begins small, or the one above leaves it open. */
export const goesOn = (above: string, next: string): boolean =>
  readOrdinalCell(next) === null && (/^[\p{Ll}(]/u.test(next) || leavesOpen(above, next))

const leavesOpen = (above: string, next: string): boolean => endsOpen(above, next) || /,$/.test(above)

/** The cells of lines: a line that goes on with the one above is of its cell. */
export function cellsOf(lines: readonly Line[]): SpilledCell[] {
  return joinedFirst(lines, lines.length)
}

/** The cells where no more than so many lines go on with the one above, the first of them. */
function joinedFirst(lines: readonly Line[], most: number): SpilledCell[] {
  const cells: { texts: Text[] }[] = []
  let left = most
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (left > 0 && above && goesOn(above.text.value, line.text.value)) {
      cells.at(-1)!.texts.push(line.text)
      left -= 1
    } else cells.push({ texts: [line.text] })
  }
  return cells.map(({ texts }) => ({ text: collapseText(joinTexts(texts)), lines: texts.length }))
}

/**
 * The cells of the rows of a table's body. A cell may begin small as a line that goes on does (`người`): where a row would
 * lack a cell for it, only as many of its lines are joined as it has more than columns, if what then stands in the columns
 * is what they hold.
 *
 * @param kinds what the columns hold
 */
export function cellsOfRows(lines: readonly Line[], kinds: readonly ColumnKind[]): SpilledCell[] {
  return rowsOf(lines).flatMap((own) => {
    const joined = cellsOf(own)
    if (joined.length >= kinds.length || own.length < kinds.length) return joined
    const whole = joinedFirst(own, own.length - kinds.length)
    const isWhole = whole.length === kinds.length && !whole.some(isLeftOpen) && fits(whole, kinds)
    return isWhole ? whole : joined
  })
}

const isLeftOpen = ({ text }: SpilledCell, at: number, cells: readonly SpilledCell[]): boolean =>
  at + 1 < cells.length &&
  readOrdinalCell(cells[at + 1]!.text.value) === null &&
  leavesOpen(text.value, cells[at + 1]!.text.value)

/** The lines of each row: one begins with the ordinal that is the next. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  let last = 0
  for (const line of lines) {
    const own = readOrdinalCell(line.text.value)
    const begins = own?.kind === 'number' ? own.ordinal === last + 1 : own !== null
    if (own?.kind === 'number' && begins) last = own.ordinal ?? last
    if (begins || rows.length === 0) rows.push([])
    rows.at(-1)!.push(line)
  }
  return rows
}

/** What a cell costs at most that is surely of its column's kind. */
const surely = 0.5

const fits = (cells: readonly SpilledCell[], kinds: readonly ColumnKind[]): boolean =>
  cells.every(({ text }, at) => voteCost(kinds[at]!, voteOf(text.value)) <= surely)
