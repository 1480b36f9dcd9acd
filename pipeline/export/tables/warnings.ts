import { z } from 'zod'
import { documentId } from '../../../schemas/id.js'
import { isDoubt, Warning } from '../../../schemas/warning.js'
import { columnsOf } from '../column.js'
import { position } from '../derived.js'
import { key, type TableDefinition } from '../table.js'

const { code, message, start, end } = Warning.shape

/** A row for each thing that was noticed while reading a document. */
export const warnings: TableDefinition = {
  name: 'warnings',
  description: 'A row for each thing that was noticed while reading a document.',
  columns: columnsOf({
    documentId,
    position,
    code,
    level: z
      .enum(['note', 'doubt'])
      .meta({ description: 'note: put right, or the author’s own; doubt: a steward should look. Derived.' }),
    message,
    start,
    end,
  }),
  primaryKey: ['documentId', 'position'],
  foreignKeys: [key('documentId', 'documents')],
  rowsOf: ({ documents }) =>
    documents.flatMap(({ document }) =>
      document.warnings.map((warning, index) => ({
        documentId: document.id,
        position: index + 1,
        ...warning,
        level: isDoubt(warning.code) ? 'doubt' : 'note',
      })),
    ),
}
