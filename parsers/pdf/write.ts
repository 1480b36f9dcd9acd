import type { Rendition, RenditionCell } from '../rendition.js'
import type { Block, RuledTable } from './blocks.js'
import type { LinePlace } from './flow.js'
import type { Frame } from './frames.js'
import { runsOf } from './runs.js'
import type { RowOfSegments } from './segments.js'

/** Writes a block of a page into the rendition. */
export function writeBlock(
  rendition: Rendition,
  block: Block,
  place: LinePlace | undefined,
  goesOn: boolean,
): void {
  if (block.type === 'row') rendition.line(runsOf(block.row), place ?? {})
  else if (block.type === 'columns') rendition.grid([columnsOf(block.frame)])
  else rendition.grid(rowsOfTable(block), { goesOn })
}

function columnsOf({ left, right }: Frame): RenditionCell[] {
  return [{ lines: left.map(runsOf) }, { lines: right.map(runsOf) }]
}

function rowsOfTable({ lattice, cells }: RuledTable): RenditionCell[][] {
  const rows: RenditionCell[][] = lattice.ys.slice(1).map(() => [])
  const inOrder = [...lattice.cells].sort((a, b) => a.row - b.row || a.column - b.column)
  for (const cell of inOrder) {
    const { row, columnSpan, rowSpan } = cell
    rows[row]!.push({ lines: linesOf(cells.get(cell) ?? []), columnSpan, rowSpan })
  }
  return rows
}

const linesOf = (rows: readonly RowOfSegments[]): RenditionCell['lines'] => rows.map(runsOf)
