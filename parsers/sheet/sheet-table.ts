import type { BlockCell } from '../blocks/block.js'
import type { Take } from '../limit-exceeded.js'
import type { MergedCells, SheetRow } from './sheet-blocks.js'

/** Makes tables of the rows of one sheet. */
export class SheetTable {
  readonly #starts: ReadonlyMap<string, MergedCells>
  readonly #takeCells: Take

  /** @param takeCells told the cells of each table before it is made, empty ones too */
  constructor(merged: readonly MergedCells[], takeCells: Take) {
    this.#starts = new Map(merged.map((span) => [place(span.firstRow, span.firstColumn), span]))
    this.#takeCells = takeCells
  }

  /**
   * The rows of a table with its empty cells. A column that is empty in all its rows is no part of it: one stray word far
   * to the right would make thousands.
   *
   * @throws LimitExceeded
   */
  rowsOf(rows: readonly SheetRow[]): readonly (readonly BlockCell[])[] {
    const columns = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))].sort((a, b) => a - b)
    this.#takeCells(rows.length * columns.length)
    const covered = new Set<string>()
    return rows.map((row, at) => {
      const filled = new Map(row.map((cell) => [cell.column, cell]))
      return columns.flatMap((column, k): BlockCell[] => {
        if (covered.has(place(row[0]!.row, column))) return []
        const columnSpan = this.#columnSpan(row, columns, k, covered)
        const rowSpan = this.#rowSpan(rows, at, column)
        cover(
          covered,
          rows.slice(at, at + rowSpan).map((spanned) => spanned[0]!.row),
          columns.slice(k, k + columnSpan),
        )
        return [{ paragraphs: [filled.get(column)?.runs ?? []], columnSpan, rowSpan }]
      })
    })
  }

  /** How many of the table's columns a cell takes; where merged cells overlap, it ends at the other. */
  #columnSpan(row: SheetRow, columns: readonly number[], k: number, covered: ReadonlySet<string>): number {
    const at = row[0]!.row
    const last = this.#starts.get(place(at, columns[k]!))?.lastColumn ?? -1
    let span = 1
    while (k + span < columns.length && columns[k + span]! <= last) {
      if (covered.has(place(at, columns[k + span]!))) break
      span++
    }
    return span
  }

  #rowSpan(rows: readonly SheetRow[], at: number, column: number): number {
    const last = this.#starts.get(place(rows[at]![0]!.row, column))?.lastRow ?? -1
    let span = 1
    while (at + span < rows.length && rows[at + span]![0]!.row <= last) span++
    return span
  }
}

const place = (row: number, column: number): string => `${row}:${column}`

function cover(covered: Set<string>, rows: readonly number[], columns: readonly number[]): void {
  if (rows.length === 1 && columns.length === 1) return
  for (const row of rows) for (const column of columns) covered.add(place(row, column))
}
