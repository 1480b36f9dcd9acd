import type { Place } from '../../pipeline/tree/text.js'
import type { GridOptions, Rendition, RenditionCell } from '../rendition.js'
import type { Block, RuledTable } from './blocks.js'
import type { LinePlace } from './flow.js'
import type { Frame } from './frames.js'
import { sharedHeight } from './geometry.js'
import { runsOf } from './runs.js'
import { type RowOfSegments, rowText } from './segments.js'

/**
 * Writes a block of a page into the rendition.
 *
 * @returns where it stands, if it is a table of which nothing tells where its rows begin
 */
export function writeBlock(
  rendition: Rendition,
  block: Block,
  place: LinePlace | undefined,
  options: GridOptions,
): Place | null {
  if (block.type === 'row') rendition.line(runsOf(block.row), place ?? {})
  else if (block.type === 'columns') rendition.grid(rowsOfFrame(block.frame), { isFrame: true })
  else if (block.type === 'aligned') {
    const { rows, isUnsure } = block.table
    const cells = rows.map((row) => row.map((lines, column) => ({ lines: linesOfCell(lines, column) })))
    const place = rendition.grid(cells, { ...options, isUnsure, isUnlined: true })
    return isUnsure ? place : null
  } else rendition.grid(rowsOfTable(block), options)
  return null
}

/** Lines beside each other as rows of two cells, so that the text reads as the page looks. */
function rowsOfFrame({ left, right }: Frame): RenditionCell[][] {
  const rows: { left: RowOfSegments | undefined; right: RowOfSegments | undefined; top: number }[] = left.map(
    (row) => ({ left: row, right: undefined, top: row.top }),
  )
  for (const row of right) {
    const beside = rows.find((one) => one.left && !one.right && sharedHeight(one.left, row) > 0.5)
    if (beside) beside.right = row
    else rows.push({ left: undefined, right: row, top: row.top })
  }
  rows.sort((a, b) => a.top - b.top)
  return rows.map((row) => [
    { lines: linesOf(row.left ? [row.left] : []) },
    { lines: linesOf(row.right ? [row.right] : []) },
  ])
}

function rowsOfTable({ lattice, cells }: RuledTable): RenditionCell[][] {
  const rows: RenditionCell[][] = lattice.ys.slice(1).map(() => [])
  const inOrder = [...lattice.cells].sort((a, b) => a.row - b.row || a.column - b.column)
  for (const cell of inOrder) {
    const { row, column, columnSpan, rowSpan } = cell
    rows[row]!.push({ lines: linesOfCell(cells.get(cell) ?? [], column), columnSpan, rowSpan })
  }
  return rows
}

/** The number of a row, which a narrow first column breaks over two lines (`10.1`, `0`), is written as one. */
const linesOfCell = (rows: readonly RowOfSegments[], column: number): RenditionCell['lines'] =>
  column === 0 && rows.length > 1 && rows.every((row) => /^[\d.]+$/.test(rowText(row)))
    ? [linesOf(rows).flat()]
    : linesOf(rows)

const linesOf = (rows: readonly RowOfSegments[]): RenditionCell['lines'] => rows.map(runsOf)
