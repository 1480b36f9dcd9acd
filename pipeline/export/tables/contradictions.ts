import { Contradiction, ContradictionSide } from '../../../schemas/contradiction.js'
import { columnsOf } from '../column.js'
import { position } from '../derived.js'
import { key, type TableDefinition } from '../table.js'

const { id, kind, message } = Contradiction.shape

/** A row for each contradiction. */
export const contradictions: TableDefinition = {
  name: 'contradictions',
  description: 'A row for each pair or group of statements that cannot all be right.',
  columns: columnsOf({ id, kind, message }),
  primaryKey: ['id'],
  foreignKeys: [],
  rowsOf: ({ contradictions }) => contradictions.map(({ sides: _, ...rest }) => rest),
}

const { documentId, recordId, text, sources } = ContradictionSide.shape

/** A row for each statement of a contradiction. */
export const contradictionSides: TableDefinition = {
  name: 'contradiction_sides',
  description: 'A row for each of the statements that do not fit each other.',
  columns: columnsOf({ contradictionId: id, position, text, documentId, recordId, sources }),
  primaryKey: ['contradictionId', 'position'],
  foreignKeys: [
    key('contradictionId', 'contradictions'),
    key('documentId', 'documents'),
    key('recordId', 'records'),
  ],
  rowsOf: ({ contradictions }) =>
    contradictions.flatMap(({ id, sides }) =>
      sides.map((side, index) => ({ contradictionId: id, position: index + 1, ...side })),
    ),
}
