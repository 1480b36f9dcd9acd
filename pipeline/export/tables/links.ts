import { type Candidate, Link } from '../../../schemas/link.js'
import type { Dataset } from '../../dataset/read-all.js'
import { columnsOf } from '../column.js'
import { recordWords, wordsOf } from '../derived.js'
import { key, type Row, type TableDefinition } from '../table.js'

const { id, kind, a, b, score, status, evidence } = Link.shape
const words = { aText: wordsOf('a'), bText: wordsOf('b') }

/** A row for each link between two records. */
export const links: TableDefinition = {
  name: 'links',
  description: 'A row for each pair of records that are about the same thing, or were judged not to be.',
  columns: columnsOf({ id, kind, ...words, score, status, a, b, evidence }),
  primaryKey: ['id'],
  foreignKeys: [key('a', 'records'), key('b', 'records')],
  rowsOf: (dataset) => rowsOf(dataset, dataset.links),
}

/** A row for each pair of records that a steward is to judge. */
export const candidates: TableDefinition = {
  name: 'candidates',
  description: 'A row for each pair of records that may be about the same thing, for a steward to judge.',
  columns: columnsOf({ id, kind, ...words, score, a, b, evidence }),
  primaryKey: ['id'],
  foreignKeys: [key('a', 'records'), key('b', 'records')],
  rowsOf: (dataset) => rowsOf(dataset, dataset.candidates),
}

function rowsOf(dataset: Dataset, pairs: readonly Candidate[]): Row[] {
  const textOf = recordWords(dataset)
  return pairs.map((pair) => ({
    ...pair,
    aText: textOf.get(pair.a) ?? null,
    bText: textOf.get(pair.b) ?? null,
  }))
}
