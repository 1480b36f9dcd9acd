import type { Plan } from '../tree/nodes.js'
import { readMergedLeads } from './merged-leads.js'
import { withPlaceColumns } from './place-columns.js'
import { placedTables } from './table-context.js'
import { agencyReaders, type ReadTable, tableRows } from './table-rows.js'
import { withYearParts } from './year-part-columns.js'

/**
 * All tables of a plan with their rows, in order.
 *
 * @param source the text that the tree was made of
 */
export function readTables(tree: Plan, source: string): ReadTable[] {
  const read = agencyReaders(source)
  return placedTables(tree).map((found) => {
    const placed = withYearParts(withPlaceColumns(found))
    const rows = tableRows(placed, read)
    readMergedLeads(placed.table, rows)
    return { ...placed, rows }
  })
}
