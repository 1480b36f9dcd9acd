import type { Box } from '../../pipeline/tree/layout.js'
import { beginAtOrdinals, centredRows } from './centred-rows.js'
import { type Drawing, drawnParts, noDrawing } from './drawn-rows.js'
import { drawnTableAt } from './drawn-table.js'
import { boxAround } from './geometry.js'
import { partsOrdinals, withOrdinalColumn } from './ordinal-column.js'
import { narrowest, riverRowsAt } from './rivers.js'
import { leastGapOf, partedAt } from './row-gaps.js'
import { type RowOfSegments, rowText, type Segment, wordsOf } from './segments.js'
import { textOf, type Word } from './words.js'

/** A table whose cells are lined up without ruling lines: for each row the rows of words of each column. */
export interface AlignedTable {
  readonly top: number
  readonly columns: readonly Box[]
  readonly rows: readonly (readonly (readonly RowOfSegments[])[])[]
  /** Nothing tells where its rows begin. */
  readonly isUnsure: boolean
  /** The lines that the rows are made of, from top to bottom. */
  readonly lines: readonly RowOfSegments[]
  /** What the order in which its page is drawn tells of its rows. */
  readonly drawing: Drawing
}

/** A line with what of it stands in each column. */
interface CutLine extends Box {
  readonly cells: readonly (readonly Segment[])[]
}

/** At least so many columns, and so many rows with as many cells, make a table of lines that are lined up. */
const fewestColumns = 3
const fewestRows = 3
/** Rows further apart than so many heights are not of one table. */
const farRow = 2.5
/** Rows nearer than this share of a height to the one above may be its cells' further lines. */
const nearRow = 0.6
/** Lines nearer than this share of a height to the one below are of the same cell. */
const lineGap = 0.3
/** A title over two columns takes less than this share of the table's width. */
const widestTitle = 0.25
/** A heading may be wider than what stands below it: so far, as a share of the table's width. */
const beyond = 0.04
/** A heading over several columns takes less than this share of the table's width. */
const widestHeading = 0.5

/** The table that begins at a row, and the index behind its last row; null where none begins. */
export function alignedTableAt(
  rows: readonly RowOfSegments[],
  from: number,
  drawing: Drawing = noDrawing,
): { table: AlignedTable; to: number } | null {
  const drawn = drawnTableAt(rows, from, drawing, farRow)
  if (drawn) return { table: tableOf(rows.slice(from, drawn.to), drawn.columns, drawing), to: drawn.to }
  const rivers = riverRowsAt(rows, from, farRow)
  if (rivers) return { table: tableOf(rivers.rows, rivers.columns, drawing), to: rivers.to }
  if (rows[from]!.segments.length < fewestColumns) return null
  let to = from
  let columns: Box[] = []
  for (let at = from; at < rows.length; at++) {
    const row = rows[at]!
    if (at > from && row.top - rows[at - 1]!.bottom > farRow * (row.bottom - row.top)) break
    const wider = widened(columns, row)
    if (at > from && wider.length < fewestColumns) break
    columns = wider
    to = at + 1
  }
  const own = rows.slice(from, to)
  const full = own.filter(({ segments }) => segments.length >= fewestColumns).length
  if (columns.length < fewestColumns || full < fewestRows || full * 2 < own.length) return null
  return { table: tableOf(own, columns, drawing), to }
}

/** The columns with a row's segments in them; columns that a segment reaches over become one. */
function widened(columns: readonly Box[], { segments }: RowOfSegments): Box[] {
  const boxes = [...columns, ...segments].sort((a, b) => a.left - b.left)
  const merged: Box[] = []
  for (const box of boxes) {
    const last = merged.at(-1)
    if (last && box.left < last.right) merged[merged.length - 1] = boxAround([last, box])
    else merged.push(box)
  }
  return merged
}

function tableOf(lines: readonly RowOfSegments[], columns: readonly Box[], drawing: Drawing): AlignedTable {
  return cutAt({ lines, columns, drawing }, bordersBetween(withOrdinalColumn(lines, columns)))
}

/** The middle of the white between each column and the next, from left to right in points. */
export const bordersBetween = (columns: readonly Box[]): number[] =>
  columns.slice(1).map(({ left }, at) => (columns[at]!.right + left) / 2)

/**
 * Lines cut at borders between columns. A word stands in the column that holds its middle.
 *
 * @param borders from left to right
 * @param least the least gap between rows, where it is known from more of the table than this
 */
export function cutAt(
  { lines, columns, drawing }: Pick<AlignedTable, 'lines' | 'columns' | 'drawing'>,
  borders: readonly number[],
  least: number | null = leastGapOf([lines]),
): AlignedTable {
  const around = boxAround([...lines, ...columns])
  const body = lines.findIndex(isNumbered)
  const ordinals = partsOrdinals(lines, borders[0]) ? borders[0]! : null
  const cut = lines.map((line, at): CutLine => {
    const own = Array.from({ length: borders.length + 1 }, (): Word[] => [])
    const columnOf = ({ left, right }: Box): number =>
      borders.filter((border) => border < (left + right) / 2).length
    for (const words of at < body ? titlesOf(line, around) : piecesOf(line, ordinals))
      own[columnOf(words[0]!)]!.push(...words)
    const cells = own.map((words) => (words.length > 0 ? [{ words, ...boxAround(words) }] : []))
    return { ...boxAround([line]), cells }
  })
  return {
    top: lines[0]!.top,
    columns: [...borders, around.right].map((right, at) => ({
      ...around,
      left: borders[at - 1] ?? around.left,
      right,
    })),
    ...rowsOfTable(cut, least, drawing),
    lines,
    drawing,
  }
}

/** The words of a line, those together that stand no further apart than a space. */
function runsOf(line: RowOfSegments): Word[][] {
  const runs: Word[][] = []
  for (const word of wordsOf(line)) {
    const last = runs.at(-1)?.at(-1)
    if (last && word.left - last.right < narrowest * word.size) runs.at(-1)!.push(word)
    else runs.push([word])
  }
  return runs
}

/** The words of a line of the heading: a title over two columns stays whole, in the first of them. */
const titlesOf = (line: RowOfSegments, { left, right }: Box): Word[][] =>
  runsOf(line).flatMap((words) => {
    const run = boxAround(words)
    return run.right - run.left < widestTitle * (right - left) ? [words] : words.map((word) => [word])
  })

/** The words of a line of the body: the title of a group that begins where ordinals stand is one piece. */
function piecesOf(line: RowOfSegments, ordinals: number | null): Word[][] {
  const [first, ...others] = runsOf(line)
  const isTitle =
    ordinals !== null && first!.length > 1 && first![0]!.left < ordinals && first!.at(-1)!.right > ordinals
  return [...(isTitle ? [first!] : first!.map((word) => [word])), ...others.flat().map((word) => [word])]
}

/** Whether a line begins with the number of a row. */
export const isNumbered = ({ segments }: RowOfSegments): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,4})\.?$/.test(textOf(segments[0]!.words[0]!))

/**
 * The table with the lines right above it that are of its heading: lines that are centred begin above those of their neighbours.
 *
 * @param above the lines above it, from top to bottom
 * @returns the table, and how many lines are left above it
 */
export function withLinesAbove(
  table: AlignedTable,
  above: readonly RowOfSegments[],
): { table: AlignedTable; left: number } {
  let left = above.length
  for (let top = table.top; left > 0; left--) {
    const line = above[left - 1]!
    const isNear = top - line.bottom < lineGap * (line.bottom - line.top)
    if (!isNear || runsOf(line).some((words) => !isPartOf(boxAround(words), table))) break
    top = line.top
  }
  if (left === above.length) return { table, left }
  const borders = table.columns.slice(1).map((column) => column.left)
  return {
    table: cutAt({ ...table, lines: [...above.slice(left), ...table.lines] }, borders),
    left,
  }
}

/** Whether it is as narrow as a heading over some of the table's columns, and stands between its edges. */
function isPartOf({ left, right }: Box, { columns }: AlignedTable): boolean {
  const [from, to] = [columns[0]!.left, columns.at(-1)!.right]
  const slack = beyond * (to - from)
  return left >= from - slack && right <= to + slack && right - left < widestHeading * (to - from)
}

/**
 * The rows of the table: as they are drawn, around their ordinals or by the gaps between them where these tell, else by the cells of
 * the first column, which is right where all cells of a row begin at its height.
 */
function rowsOfTable(
  lines: readonly CutLine[],
  least: number | null,
  drawing: Drawing,
): Pick<AlignedTable, 'rows' | 'isUnsure'> {
  const drawn = drawnParts(lines, drawing)?.map(gathered)
  if (drawn?.every(hasOneOrdinal)) return { rows: drawn, isUnsure: false }
  const isEven = beginAtOrdinals(lines)
  const told = [
    isEven ? null : centredRows(lines)?.map(gathered),
    least === null ? null : partedAt(lines, least).map(gathered),
  ].find((rows) => rows?.every(hasOneOrdinal))
  return told
    ? { rows: told, isUnsure: false }
    : { rows: partedByFirst(lines).map(gathered), isUnsure: !isEven }
}

/** A row with a cell in the first column begins a row of the table; others near it go on in their columns. */
function partedByFirst(lines: readonly CutLine[]): CutLine[][] {
  const parted: CutLine[][] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const isNear = above !== undefined && line.top - above.bottom < nearRow * (line.bottom - line.top)
    if (parted.length > 0 && isNear && line.cells[0]!.length === 0) parted.at(-1)!.push(line)
    else parted.push([line])
  }
  return parted
}

/** The lines of a row, in their columns. */
const gathered = (lines: readonly CutLine[]): RowOfSegments[][] =>
  lines[0]!.cells.map((_, column) =>
    lines.flatMap(({ cells }) => {
      const segments = cells[column]!
      return segments.length > 0 ? [{ segments, ...boxAround(segments) }] : []
    }),
  )

/**
 * Two numbers in the first column with white between them, or the second of which is one more, number two rows; a narrow column
 * breaks one over two lines.
 */
function hasOneOrdinal([first]: readonly RowOfSegments[][]): boolean {
  const numbers = first!.filter((row) => /^\d{1,3}(?:\.\d{1,3}){0,3}\.?$/.test(rowText(row)))
  return numbers.every((row, at) => {
    const above = numbers[at - 1]
    if (!above) return true
    const isNext = Number(rowText(row)) === Number(rowText(above)) + 1
    return !isNext && row.top - above.bottom < row.bottom - row.top
  })
}
