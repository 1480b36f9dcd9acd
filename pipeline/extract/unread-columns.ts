import type { VFile } from 'vfile'
import type { Column, ColumnKind } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { notHandedOut, placeColumn } from './allocations.js'
import type { Draft } from './drafts.js'
import { isMarkOrBlank } from './marked-times.js'
import { isPartOfBudget } from './row-budget.js'
import type { ReadTable } from './table-rows.js'
import { isTargetTable, valueColumns } from './target-tables.js'

/** What no record of a table has a place for, beside columns of unknown headings. */
const unreadOfTargets: ReadonlySet<ColumnKind> = new Set(['other', 'budget', 'output', 'deadline'])
const unreadOfResults: ReadonlySet<ColumnKind> = new Set(['other', 'budget', 'deadline'])
const unreadOfTasks: ReadonlySet<ColumnKind> = new Set(['other', 'value', 'year', 'unit'])

/**
 * Notes, once for a table that records were read from, its columns that say something and are in none of them: headings that are
 * not known (`Quy mô`), amounts beside tasks (`Khối lượng`), where the money of a whole comes from. What they say stands in the words of the records' sources.
 */
export function noteUnreadColumns(tables: readonly ReadTable[], drafts: readonly Draft[], file: VFile): void {
  const held = new Set(drafts.flatMap(({ mentions }) => mentions.map(({ text }) => text)))
  for (const table of tables) {
    const rows = table.rows.filter(({ text }) => held.has(text))
    if (rows.length === 0) continue
    const columns = unreadColumns(table)
    const unread = table.table.columns.flatMap((column, at) => {
      if (!columns.includes(column)) return []
      const [first] = rows.map(({ cells }) => cells[at]!.text).filter(({ value }) => !isMarkOrBlank(value))
      return first ? [{ heading: column.heading, first }] : []
    })
    const place = unread[0] && placeOf(unread[0].first)
    const names = unread.map(({ heading }) => heading).join('", "')
    if (place)
      warn(file, 'column-unknown', `What stands under "${names}" is in no record but as its source.`, place)
  }
}

function unreadColumns(table: ReadTable): readonly Column[] {
  const places = placeColumn(table)
  if (places !== null) return notHandedOut(table, places)
  const kinds = unreadOf(table)
  const { columns } = table.table
  return columns.filter(
    (column) => (kinds.has(column.kind) && column.heading !== '') || isPartOfBudget(column, columns),
  )
}

/** A table of targets without amounts elsewhere has them under `Kết quả`. */
function unreadOf(table: ReadTable): ReadonlySet<ColumnKind> {
  if (!isTargetTable(table)) return unreadOfTasks
  return valueColumns(table.table.columns).length > 0 ? unreadOfTargets : unreadOfResults
}
