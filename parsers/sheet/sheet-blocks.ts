import type { Block, BlockCell, RunParagraph } from '../blocks/block.js'

/** A cell of a sheet with something in it, by its row and column from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly runs: RunParagraph
}

/** Cells of a sheet that are merged into their first, both ends included. */
export interface MergedCells {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

type Row = readonly SheetCell[]

/** A row with so many cells is a row of a table, and not of a letterhead or of signatures. */
const fewestCells = 3

/**
 * A sheet as blocks: what stands above and below its tables as paragraphs, the tables as tables. An empty row may part
 * two tables; it does so where a line of text follows.
 */
export function sheetBlocks(cells: readonly SheetCell[], merged: readonly MergedCells[]): readonly Block[] {
  const rows = rowsOf(cells)
  const blocks: Block[] = []
  let table: Row[] = []
  const endTable = (): void => {
    const { inside, below } = cutEnding(table)
    if (inside.length > 0) blocks.push({ type: 'table', rows: tableRows(inside, merged) })
    blocks.push(...below.flatMap(paragraphs))
    table = []
  }
  for (const [k, row] of rows.entries()) {
    const isApart = k > 0 && row[0]!.row > lastRowOf(rows[k - 1]!, merged) + 1
    if (isApart && row.length < fewestCells) endTable()
    if (table.length > 0 || row.length >= fewestCells) table.push(row)
    else blocks.push(...paragraphs(row))
  }
  endTable()
  return blocks
}

function rowsOf(cells: readonly SheetCell[]): readonly Row[] {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.sort((a, b) => a.column - b.column))
}

const paragraphs = (row: Row): readonly Block[] => row.map(({ runs }) => ({ type: 'paragraph', runs }))

const textOf = ({ runs }: SheetCell): string => runs.map(({ text }) => text).join('')

/** What stands below a table: its last rows that have few cells and no number among them. */
function cutEnding(table: readonly Row[]): { inside: readonly Row[]; below: readonly Row[] } {
  let end = table.length
  while (
    end > 0 &&
    table[end - 1]!.length < fewestCells &&
    !table[end - 1]!.some((cell) => /^\d/.test(textOf(cell)))
  ) {
    end--
  }
  return { inside: table.slice(0, end), below: table.slice(end) }
}

function lastRowOf(row: Row, merged: readonly MergedCells[]): number {
  const at = row[0]!.row
  const spans = merged.filter(({ firstRow }) => firstRow === at)
  return spans.reduce((last, { lastRow }) => Math.max(last, lastRow), at)
}

/** The rows of a table between its outermost columns, with its empty cells. */
function tableRows(rows: readonly Row[], merged: readonly MergedCells[]): readonly (readonly BlockCell[])[] {
  const columns = rows.flat().map(({ column }) => column)
  const first = columns.reduce((a, b) => Math.min(a, b))
  const last = columns.reduce((a, b) => Math.max(a, b))
  const numbers = rows.map((row) => row[0]!.row)
  const lastRow = numbers.at(-1)!
  const starts = new Map(merged.map((span) => [`${span.firstRow}:${span.firstColumn}`, span]))
  const covered = new Set<string>()
  return rows.map((row) => {
    const at = row[0]!.row
    const filled = new Map(row.map((cell) => [cell.column, cell]))
    const cells: BlockCell[] = []
    for (let column = first; column <= last; column++) {
      if (covered.has(`${at}:${column}`)) continue
      const span = starts.get(`${at}:${column}`)
      const columnSpan = span ? Math.min(span.lastColumn, last) - column + 1 : 1
      const spanned = span
        ? numbers.filter((number) => number >= at && number <= Math.min(span.lastRow, lastRow))
        : [at]
      for (const number of spanned) {
        for (let k = 0; k < columnSpan; k++) covered.add(`${number}:${column + k}`)
      }
      cells.push({ paragraphs: [filled.get(column)?.runs ?? []], columnSpan, rowSpan: spanned.length })
    }
    return cells
  })
}
