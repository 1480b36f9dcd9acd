import { holdsTargets, isPlanned, tableSubject } from '../structure/columns.js'
import type { Cell, Column, ColumnKind, Table } from '../tree/nodes.js'
import { isMarkOrBlank } from './marked-times.js'
import { announcesTargets, namedRole } from './roles.js'
import type { PlacedTable } from './table-context.js'

/** Whether a table's rows are targets as a whole. */
export function isTargetTable({ table, titles }: PlacedTable): boolean {
  if (tableSubject(table.columns) !== 'target' && namedRole(titles.at(-1) ?? '') === 'funding') return false
  const values = valueColumns(table.columns)
  if (tableSubject(table.columns) === 'task' && onlyMarks(table, values)) return false
  if (table.columns.some(({ kind }) => kind === 'deadline'))
    return tableSubject(table.columns) === 'target' && values.length > 0
  if (tableSubject(table.columns) === 'target' || values.length >= 2) return true
  return table.columns.some(holdsTargets) || (values.length > 0 && measures(table, titles.at(-1) ?? ''))
}

/** `Nội dung | ĐVT | Kế hoạch 2026`: amounts with their units, planned or among goals, and nobody to do it and no time for it. */
const measures = ({ columns }: Table, title: string): boolean =>
  columns.some(({ kind }) => kind === 'unit') &&
  !columns.some(({ kind }) => ofDoing.has(kind)) &&
  (columns.some(isPlanned) || namedRole(title) === 'goals')

const ofDoing: ReadonlySet<ColumnKind> = new Set(['lead', 'coordinating', 'deadline', 'output', 'budget'])

/** Tasks marked under the years they are done in have no values, even where a row of them is shifted. */
function onlyMarks({ children }: Table, values: readonly number[]): boolean {
  const rows = children.filter(({ kind }) => kind === 'body')
  const marked = rows.filter((row) => values.every((at) => isMarkOrBlank(row.children[at]?.text.value ?? '')))
  return marked.length >= rows.length * mostlyMarks
}

const mostlyMarks = 0.8

/** The places of the columns that hold values. */
export const valueColumns = (columns: readonly Column[]): number[] =>
  columns.map(({ kind }, at) => (kind === 'value' || kind === 'year' ? at : -1)).filter((at) => at >= 0)

/** Whether a row of a table of targets is a task: its group announces tasks, and it has no amount and no unit. */
export function isTaskAmongTargets({ groupTitle, cells }: RowOfTable, columns: readonly Column[]): boolean {
  const empty = columns.every(({ kind }, at) => !ofAmounts.has(kind) || (cells[at]?.text.value ?? '') === '')
  return empty && namedRole(groupTitle) === 'tasks' && !announcesTargets(groupTitle)
}

const ofAmounts: ReadonlySet<ColumnKind> = new Set(['value', 'year', 'baseline', 'unit'])

/** What is asked of a row. */
interface RowOfTable {
  readonly groupTitle: string
  readonly cells: readonly Cell[]
}
