import type { Box } from '../../pipeline/tree/layout.js'
import { boxAround } from './geometry.js'
import { riverRowsAt } from './rivers.js'
import type { RowOfSegments, Segment } from './segments.js'

/** A table whose cells are lined up without ruling lines: for each row the rows of words of each column. */
export interface AlignedTable {
  readonly top: number
  readonly columns: readonly Box[]
  readonly rows: readonly (readonly (readonly RowOfSegments[])[])[]
}

/** At least so many columns, and so many rows with as many cells, make a table of lines that are lined up. */
const fewestColumns = 3
const fewestRows = 3
/** Rows further apart than so many heights are not of one table. */
const farRow = 2.5
/** Rows nearer than this share of a height to the one above may be its cells' further lines. */
const nearRow = 0.6

/** The table that begins at a row, and the index behind its last row; null where none begins. */
export function alignedTableAt(
  rows: readonly RowOfSegments[],
  from: number,
): { table: AlignedTable; to: number } | null {
  const rivers = riverRowsAt(rows, from, farRow)
  if (rivers)
    return {
      table: { top: rows[from]!.top, columns: rivers.columns, rows: gathered(rivers.rows, rivers.columns) },
      to: rivers.to,
    }
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
  return { table: { top: own[0]!.top, columns, rows: gathered(own, columns) }, to }
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

/** A row with a cell in the first column begins a row of the table; others near it go on in their columns. */
function gathered(rows: readonly RowOfSegments[], columns: readonly Box[]): RowOfSegments[][][] {
  const gatheredRows: RowOfSegments[][][] = []
  for (const [at, row] of rows.entries()) {
    const cells = columns.map((column) => row.segments.filter((segment) => isIn(segment, column)))
    const above = rows[at - 1]
    const isNear = above !== undefined && row.top - above.bottom < nearRow * (row.bottom - row.top)
    const goesOn = gatheredRows.length > 0 && cells[0]!.length === 0 && isNear
    if (!goesOn) gatheredRows.push(columns.map(() => []))
    for (const [column, segments] of cells.entries())
      if (segments.length > 0) gatheredRows.at(-1)![column]!.push({ segments, ...boxAround(segments) })
  }
  return gatheredRows
}

const isIn = (segment: Segment, column: Box): boolean =>
  segment.left >= column.left - 1 && segment.right <= column.right + 1
