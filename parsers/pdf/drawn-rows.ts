import type { Box } from '../../pipeline/tree/layout.js'
import { type DrawnCell, drawnCells, goesUpAnywhere } from './drawn-cells.js'
import type { Zone } from './rivers.js'
import type { Word } from './words.js'

/** Cells that the file draws from left to right beside each other. */
interface DrawnRow {
  top: number
  bottom: number
  /** The right edge of the last cell. */
  right: number
  readonly words: Word[]
  /** The white before each cell that is drawn up from the one before. */
  readonly whites: Zone[]
}

/** What the order in which a page is drawn tells of its tables. */
export interface Drawing {
  /** The number of the row that each word is drawn in, from top to bottom. */
  readonly rowOf: ReadonlyMap<Word, number>
  /** For each row the white before those of its cells that surely begin a column. */
  readonly whites: readonly (readonly Zone[])[]
}

/** A cell may reach over the one before by so many points. */
const slack = 1

/** Where the order of drawing tells nothing. */
export const noDrawing: Drawing = { rowOf: new Map(), whites: [] }

/**
 * The rows of cells of a page by the order in which the file draws its words: programs draw a table cell by cell, the lines of
 * a cell together. So what goes on above, to the right of what is drawn before it, is the next cell of a row; what goes on
 * to the left is the next row.
 */
export function drawingOf(words: readonly Word[]): Drawing {
  if (!goesUpAnywhere(words)) return noDrawing
  const rows: DrawnRow[] = []
  for (const cell of drawnCells(words)) {
    const open = rows.at(-1)
    if (open && isNextIn(open, cell)) add(open, cell)
    else rows.push(rowFrom(cell))
    joinSplit(rows)
  }
  rows.sort((a, b) => a.top - b.top)
  const rowOf = new Map<Word, number>()
  for (const [at, row] of rows.entries()) for (const word of row.words) rowOf.set(word, at)
  return { rowOf, whites: rows.map(({ whites }) => whites) }
}

/** A line with what stands in each of its columns. */
interface CutLine {
  readonly cells: readonly (readonly { readonly words: readonly Word[] }[])[]
}

/**
 * The lines of a table parted into rows as they are drawn.
 *
 * @returns null where no two cells of a row are drawn one above the other, and where the words of a line are drawn in several rows
 */
export function drawnParts<Line extends CutLine>(
  lines: readonly Line[],
  { rowOf, whites }: Drawing,
): Line[][] | null {
  if (whites.length === 0) return null
  const parts: Line[][] = []
  let [last, told] = [-1, 0]
  for (const line of lines) {
    const rows = new Set(
      line.cells.flatMap((cell) => cell.flatMap(({ words }) => words.map((word) => rowOf.get(word)))),
    )
    const [row] = rows
    if (rows.size !== 1 || row === undefined || row < last) return null
    if (row === last) parts.at(-1)!.push(line)
    else {
      parts.push([line])
      told += whites[row]!.length
    }
    last = row
  }
  return told >= fewestTold ? withRests(parts) : null
}

function withRests<Line extends CutLine>(parts: readonly Line[][]): Line[][] {
  const whole: Line[][] = []
  for (const part of parts) {
    // what stands below the first row may be the rest of a row of the page before, below the heading
    if (whole.length > 1 && part.every(isRest)) whole.at(-1)!.push(...part)
    else whole.push(part)
  }
  return whole
}

/** Justified words of a narrow cell stand far apart, and part its lines; no row begins behind the columns of its number and its name. */
const isRest = ({ cells }: CutLine): boolean => cells.every((cell, column) => column > 1 || cell.length === 0)

/** So many cells at least are drawn up from the one before, or the order of drawing tells nothing of the others. */
const fewestTold = 2

const overlaps = (a: Pick<Box, 'top' | 'bottom'>, b: Pick<Box, 'top' | 'bottom'>): boolean =>
  a.top < b.bottom && a.bottom > b.top

const isNextIn = (row: DrawnRow, cell: DrawnCell): boolean =>
  cell.left >= row.right - slack && overlaps(row, cell)

const rowFrom = ({ top, bottom, right, words }: DrawnCell): DrawnRow => ({
  top,
  bottom,
  right,
  words: [...words],
  whites: [],
})

function add(row: DrawnRow, cell: DrawnCell): void {
  if (cell.goesUp && cell.left > row.right) row.whites.push({ from: row.right, to: cell.left })
  for (const word of cell.words) row.words.push(word)
  row.top = Math.min(row.top, cell.top)
  row.bottom = Math.max(row.bottom, cell.bottom)
  row.right = cell.right
}

/** So many rows back a row is looked for that the last one stands beside. */
const mostSplit = 4

/**
 * A cell of paragraphs that stand apart was taken for rows, until the next cell stands beside some of them; and the lower half of
 * a heading is drawn behind cells that stand beside both halves.
 */
function joinSplit(rows: DrawnRow[]): void {
  const last = rows.at(-1)!
  const least = (last.words[0]!.bottom - last.words[0]!.top) / 3
  const from = Math.max(0, rows.length - 1 - mostSplit)
  for (let at = from; at < rows.length - 1; at++) {
    const joined = rows[at]!
    if (sharedBy(joined, last) <= least) continue
    for (const row of rows.splice(at + 1)) join(joined, row)
    return
  }
}

const sharedBy = (a: DrawnRow, b: DrawnRow): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)

function join(above: DrawnRow, { top, bottom, right, words, whites }: DrawnRow): void {
  for (const word of words) above.words.push(word)
  for (const { from, to } of whites)
    if (above.right < to) above.whites.push({ from: Math.max(from, above.right), to })
  above.top = Math.min(above.top, top)
  above.bottom = Math.max(above.bottom, bottom)
  above.right = right
}
