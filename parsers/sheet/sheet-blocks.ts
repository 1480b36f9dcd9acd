import type { Block, RunParagraph } from '../blocks/block.js'
import type { Take } from '../limit-exceeded.js'
import { SheetTable } from './sheet-table.js'

/** A cell of a sheet with something in it, by its row and column from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly runs: RunParagraph
  /** Its row or column is not shown. */
  readonly isHidden?: boolean
}

/** Cells of a sheet that are merged into their first, both ends included. */
export interface MergedCells {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** The cells of a row that hold something, from left to right. */
export type SheetRow = readonly SheetCell[]

/** A row with so many cells is a row of a table, and not of a letterhead or of signatures. */
export const fewestCells = 3

/** So many lines one below the other are text: a table has no more titles above each other. */
const fewestLines = 3

/**
 * A sheet as blocks: what stands above and below its tables as paragraphs, the tables as tables. An empty row may part
 * two tables; it does so where a line of text follows. Several lines of text part them without one.
 *
 * @param takeCells told the cells of each table before it is made, empty ones too: a few words far apart span many
 */
export function sheetBlocks(
  cells: readonly SheetCell[],
  merged: readonly MergedCells[],
  takeCells: Take,
): readonly Block[] {
  const rows = rowsOf(cells)
  const lastRows = lastRowsOf(merged)
  const tables = new SheetTable(merged, takeCells)
  const blocks: Block[] = []
  let table: SheetRow[] = []
  /** The last row that a cell merged downwards reaches. */
  let reached = -1
  const endTable = (): void => {
    const { inside, below } = cutEnding(table, reached)
    if (inside.length > 0) blocks.push({ type: 'table', rows: tables.rowsOf(inside) })
    blocks.push(...below.flatMap(paragraphs))
    table = []
  }
  for (const [k, row] of rows.entries()) {
    const before = rows[k - 1]?.[0]?.row ?? -1
    const isApart = k > 0 && row[0]!.row > Math.max(before, lastRows.get(before) ?? 0) + 1
    const isBelowMerged = row[0]!.row > reached
    if (row.length < fewestCells && (isApart || (isBelowMerged && areLines(rows, k, table)))) endTable()
    reached = Math.max(reached, lastRows.get(row[0]!.row) ?? 0)
    if (table.length > 0 || row.length >= fewestCells) table.push(row)
    else blocks.push(...paragraphs(row))
  }
  endTable()
  return blocks
}

function rowsOf(cells: readonly SheetCell[]): readonly SheetRow[] {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.sort((a, b) => a.column - b.column))
}

/** For each row in which merged cells begin, the last row that one of them reaches. */
function lastRowsOf(merged: readonly MergedCells[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  for (const { firstRow, lastRow } of merged)
    last.set(firstRow, Math.max(last.get(firstRow) ?? firstRow, lastRow))
  return last
}

const paragraphs = (row: SheetRow): readonly Block[] => row.map(({ runs }) => ({ type: 'paragraph', runs }))

/** Whether lines of text follow a table, from a row on. */
function areLines(rows: readonly SheetRow[], from: number, table: readonly SheetRow[]): boolean {
  const column = table[0]?.[0]?.column ?? 0
  const next = rows.slice(from, from + fewestLines)
  return next.length === fewestLines && next.every((row) => isLine(row, column))
}

/** Whether words stand alone in a row, no further to the right than a table begins. */
const isLine = (row: SheetRow, column: number): boolean =>
  row.length === 1 && row[0]!.column <= column && !isNumber(row[0]!)

const isNumber = (cell: SheetCell): boolean => !/\p{L}{2}/u.test(textOf(cell))

const textOf = ({ runs }: SheetCell): string => runs.map(({ text }) => text).join('')

/**
 * What stands below a table: its last rows that have few cells and no number among them, or are a line of text.
 *
 * @param reached the last row in which a cell is that a row above holds
 */
function cutEnding(
  table: readonly SheetRow[],
  reached: number,
): { inside: readonly SheetRow[]; below: readonly SheetRow[] } {
  const isBelow = (row: SheetRow): boolean =>
    row[0]!.row > reached &&
    (row.length === 1 ? !isNumber(row[0]!) : !row.some((cell) => /^\d/.test(textOf(cell))))
  let end = table.length
  while (end > 0 && table[end - 1]!.length < fewestCells && isBelow(table[end - 1]!)) end--
  return { inside: table.slice(0, end), below: table.slice(end) }
}
