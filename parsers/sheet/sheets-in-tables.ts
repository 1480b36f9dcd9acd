import { type Block, type BlockCell, paragraphsOf, type RunParagraph } from '../blocks/block.js'
import type { Take } from '../limit-exceeded.js'
import { fewestCells, type MergedCells, type SheetCell, sheetBlocks } from './sheet-blocks.js'

type TableRows = readonly (readonly BlockCell[])[]

/** What stands beside the sheets of a page, their names for instance, has at most this share of its letters. */
const mostBeside = 0.05

/**
 * The blocks of a file whose tables may each be a whole sheet: spreadsheet programs save a sheet as one table, with the
 * letterhead, the title and the sentences of the plan in its cells. Where nearly all text stands in tables, one that begins
 * with rows of few cells becomes what the same sheet is in a workbook.
 *
 * @param takeCells told the cells of the tables that are made
 */
export function sheetsInTables(blocks: readonly Block[], takeCells: Take): Block[] {
  const [inTables, beside] = [
    lettersOf(blocks.filter(({ type }) => type === 'table')),
    lettersOf(blocks.filter(({ type }) => type !== 'table')),
  ]
  if (beside > mostBeside * inTables) return [...blocks]
  return blocks.flatMap((block) =>
    block.type === 'table' && isSheet(block.rows) ? blocksOfSheet(block.rows, takeCells) : [block],
  )
}

const lettersOf = (blocks: readonly Block[]): number =>
  blocks.flatMap(paragraphsOf).reduce((sum, runs) => sum + textOf(runs).length, 0)

const textOf = (runs: RunParagraph): string => runs.map(({ text }) => text).join('')

const isFilled = ({ paragraphs }: BlockCell): boolean => paragraphs.some((runs) => textOf(runs).trim() !== '')

/** It begins as a page does and has rows as a table has. */
function isSheet(rows: TableRows): boolean {
  const filled = rows.map((row) => row.filter(isFilled).length).filter((count) => count > 0)
  return filled.length > 0 && filled[0]! < fewestCells && filled.some((count) => count >= fewestCells)
}

function blocksOfSheet(rows: TableRows, takeCells: Take): readonly Block[] {
  const cells: SheetCell[] = []
  const merged: MergedCells[] = []
  /** The first row that a column is free in again, below cells that reach down. */
  const free: number[] = []
  for (const [row, own] of rows.entries()) {
    let column = 0
    for (const cell of own) {
      while ((free[column] ?? 0) > row) column++
      const last = { row: row + cell.rowSpan - 1, column: column + cell.columnSpan - 1 }
      if (isFilled(cell)) cells.push({ row, column, runs: joined(cell.paragraphs) })
      if (cell.rowSpan > 1 || cell.columnSpan > 1)
        merged.push({ firstRow: row, lastRow: last.row, firstColumn: column, lastColumn: last.column })
      if (cell.rowSpan > 1) for (let at = column; at <= last.column; at++) free[at] = last.row + 1
      column = last.column + 1
    }
  }
  return sheetBlocks(cells, merged, takeCells)
}

/** The paragraphs of a cell as one, with line breaks between them, as a workbook has them. */
function joined(paragraphs: readonly RunParagraph[]): RunParagraph {
  const filled = paragraphs.filter((runs) => textOf(runs).trim() !== '')
  return filled.flatMap((runs, k) => (k === 0 ? runs : [lineBreak, ...runs]))
}

const lineBreak = { text: '\n', font: null, capitals: false }
