import { amountKinds } from '../structure/columns.js'
import type { Column } from '../tree/nodes.js'
import { readingCosts } from './drafts.js'
import type { TableRow } from './table-rows.js'

/** `1.251`: so many, or one and a quarter where dots part decimals. */
const ambiguous = /^\D{0,12}[1-9]\d{0,2}\.\d{3}\s?%?$/
const withPoint = /^\D{0,12}\d{1,15}\.(?:\d{1,2}|\d{4,9})\s?%?$/
const withComma = /^\D{0,12}\d[\d.]{0,15},\d{1,9}\s?%?$/

/** Units of many: of these few are counted, and parts of one are likely. */
const ofMany = /^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s/iu

/**
 * A cell whose one dot may part thousands or decimals, as the cells beside it tell: `80.735` behind `78.6858` is read as `80,735`.
 * Where only other rows have decimals behind a dot, and it counts millions, which is meant is not known, and the reading costs.
 *
 * @param unit that of the cell, as printed
 * @param rows those of its table
 * @param columns those of its table: numbers of rows (`1.2`) are no amounts
 */
export function withDecimals(
  cell: string,
  unit: string,
  row: TableRow,
  rows: readonly TableRow[],
  columns: readonly Column[],
): { cell: string; cost: number } {
  if (!ambiguous.test(cell.trim())) return { cell, cost: 0 }
  if (usesPoints([row], columns)) return { cell: cell.replace('.', ','), cost: 0 }
  const isUnsure = ofMany.test(unit.trim()) && usesPoints(rows, columns)
  return { cell, cost: isUnsure ? readingCosts.bareNumber : 0 }
}

/** Whether some cells have decimals behind a dot, and none behind a comma. */
function usesPoints(rows: readonly TableRow[], columns: readonly Column[]): boolean {
  const cells = rows.flatMap((row) =>
    row.cells.filter((_, at) => mayHoldAmounts(columns[at])).map(({ text }) => text.value.trim()),
  )
  return cells.some((cell) => withPoint.test(cell)) && !cells.some((cell) => withComma.test(cell))
}

const mayHoldAmounts = (column: Column | undefined): boolean =>
  column !== undefined && (amountKinds.has(column.kind) || column.kind === 'note' || column.kind === 'other')
