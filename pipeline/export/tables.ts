import type { Dataset } from '../dataset/read-all.js'
import type { Row, Table, TableDefinition } from './table.js'
import { agencies, successions } from './tables/agencies.js'
import { changes } from './tables/changes.js'
import { citationEdges, citations, citedDocuments } from './tables/citations.js'
import { contradictionSides, contradictions } from './tables/contradictions.js'
import { deadlines } from './tables/deadlines.js'
import { documents } from './tables/documents.js'
import { indicators } from './tables/indicators.js'
import { candidates, links } from './tables/links.js'
import { assignments, records, sources } from './tables/records.js'
import { targets } from './tables/targets.js'
import { tasks } from './tables/tasks.js'
import { warnings } from './tables/warnings.js'

/** All tables, those that people read most first. */
const definitions: readonly TableDefinition[] = [
  documents,
  targets,
  tasks,
  deadlines,
  agencies,
  indicators,
  links,
  changes,
  assignments,
  contradictions,
  contradictionSides,
  citations,
  warnings,
  candidates,
  sources,
  records,
  successions,
  citedDocuments,
  citationEdges,
]

/**
 * The dataset as flat tables that are tied by keys; nothing of its records is lost in them.
 *
 * @example tablesOf(await readDataset('extracted')).find(({ name }) => name === 'targets')?.rows.length
 */
export function tablesOf(dataset: Dataset): Table[] {
  return definitions.map(({ rowsOf, ...form }) => ({
    ...form,
    rows: rowsOf(dataset).map((row) => inOrder(row, form.columns)),
  }))
}

/** The cells of the columns alone, in their order, so that a table shows what it declares and nothing else. */
function inOrder(row: Row, columns: Table['columns']): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))
}
