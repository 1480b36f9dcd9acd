import type { Cell, Column } from '../tree/nodes.js'
import { sliceText, type Text, trimText } from '../tree/text.js'
import type { TableRow } from './table-rows.js'
import { valueColumns } from './target-tables.js'

/** Where a point of a list in a cell begins: its mark, at the beginning or behind a space. */
const mark = /(?:^|\s)[-–+•]\s+(?=\S)/gu

/** The points of a cell that begins with the mark of one; a cell that is no list has none. */
function pointsIn({ text }: Cell): Text[] {
  if (!/^[-–+•]\s/u.test(text.value)) return []
  const marks = [...text.value.matchAll(mark)]
  return marks.map(({ 0: words, index }, at) =>
    trimText(sliceText(text, index + words.length, marks[at + 1]?.index)),
  )
}

/** Whether a cell lists several amounts, of which only the first would be read as that of the row. @example listsAmounts('- ≥ 12 - Tăng 10%') // true */
export const listsAmounts = (cell: string): boolean =>
  /^[-–+•]\s/u.test(cell) && (cell.match(mark)?.length ?? 0) > 1

/**
 * A row for each point where the cell of names and all cells of amounts are lists of as many points: `- Tỷ lệ A - Tỷ lệ B | - 55% - 60%`. The
 * row itself where they are not.
 *
 * @param columns what the cells of the row stand in
 */
export function parallelRows(row: TableRow, columns: readonly Column[]): TableRow[] {
  const name = columns.findIndex(({ kind }) => kind === 'name')
  const names = row.cells[name] ? pointsIn(row.cells[name]) : []
  if (names.length < 2) return [row]
  const lists = new Map(
    valueColumns(columns)
      .filter((at) => row.cells[at]?.text.value)
      .map((at) => [at, pointsIn(row.cells[at]!)]),
  )
  if (lists.size === 0 || [...lists.values()].some((points) => points.length !== names.length)) return [row]
  lists.set(name, names)
  return names.map((_, point) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const text = lists.get(at)?.[point]
      return text ? { ...cell, text } : cell
    }),
  }))
}
