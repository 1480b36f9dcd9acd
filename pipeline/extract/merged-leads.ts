import type { Column, Table } from '../tree/nodes.js'
import { cellText, type TableRow } from './table-rows.js'

/** What a row costs whose lead stands in no cell of its own, though the rows around it have one. */
const unsaidLead = 8

/**
 * The rows of a table whose lines were lost, in which a blank cell of who leads may be one that was merged with the one above. Where
 * the whole table is written so (two rows or more, none of them with partners of its own, none the first of its group, and no two
 * neighbours that name the same), it is taken to be: the row has the agencies above. Both ways it is in doubt.
 */
export function readMergedLeads({ columns, isRuled, isUnlined }: Table, rows: readonly TableRow[]): void {
  if ((isRuled && !isUnlined) || !columns.some(({ kind }) => kind === 'lead')) return
  const unsaid = rows.filter((row, at) => lacksLead(row, columns) && aboveOf(rows, at, columns))
  const isMerged = unsaid.length > 1 && areMerged(rows, columns)
  for (const row of unsaid) {
    row.leadUnsaid = true
    const above = isMerged ? aboveOf(rows, rows.indexOf(row), columns) : undefined
    row.cost += unsaidLead
    if (!above) continue
    row.lead = above.lead
    row.coordinating = above.coordinating
    row.inherited = true
  }
}

const printed = ({ cells }: TableRow, columns: readonly Column[], kind: 'lead' | 'coordinating'): string =>
  cellText(columns, cells, kind)

/** A row of its own that names nobody; one over others may leave that to them. */
const lacksLead = (row: TableRow, columns: readonly Column[]): boolean =>
  row.parent === null && !row.hasSubRows && row.lead.length === 0 && printed(row, columns, 'lead') === ''

/** The nearest row above, of the same group, that names who leads. */
function aboveOf(rows: readonly TableRow[], at: number, columns: readonly Column[]): TableRow | undefined {
  const { group, groupTitle } = rows[at]!
  for (let from = at - 1; from >= 0; from--) {
    const row = rows[from]!
    if (row.group !== group || row.groupTitle !== groupTitle) return undefined
    if (row.parent === null && printed(row, columns, 'lead') !== '') return row
  }
  return undefined
}

function areMerged(rows: readonly TableRow[], columns: readonly Column[]): boolean {
  return rows.every((row, at) => {
    if (row.parent !== null || row.hasSubRows) return true
    const own = printed(row, columns, 'lead')
    if (own !== '') return at === 0 || own !== printed(rows[at - 1]!, columns, 'lead')
    return printed(row, columns, 'coordinating') === '' && aboveOf(rows, at, columns) !== undefined
  })
}
