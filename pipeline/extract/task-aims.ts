import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import type { Column } from '../tree/nodes.js'
import { type DraftValue, readingCosts, type TargetDraft } from './drafts.js'
import { nameOf } from './row-names.js'
import type { TableRow } from './table-rows.js'
import { readValueCell } from './value-cell.js'

const ofAims = latin(/^(?:chỉ tiêu|mục tiêu)(?!\p{L})/u)

/** The amounts that a table of tasks states beside them, in a column of its own: `Số hóa hồ sơ lưu trữ | 100% hồ sơ`. */
export function aimsOfTask(
  row: TableRow,
  columns: readonly Column[],
  printed: string,
  draftOf: (name: string, values: DraftValue[], cost: number) => TargetDraft,
): TargetDraft[] {
  const at = columns.findIndex(
    ({ kind, heading, year }) =>
      (kind === 'output' || kind === 'value') && year !== null && ofAims.test(fold(heading)),
  )
  const cell = row.cells[at]?.text.value ?? ''
  if (!/\d/.test(cell)) return []
  const name = nameOf(printed)
  const { year, unit } = columns[at]!
  const values = readValueCell(cell, { from: null, by: year, unit: unit ?? '', name })
  const amounts = values.filter(({ min, max, unit }) => (min !== null || max !== null) && unit !== null)
  return amounts.length > 0 ? [draftOf(name, amounts, readingCosts.composedName)] : []
}
