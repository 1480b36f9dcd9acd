import { Agency } from '../../../schemas/agency.js'
import { agencyId } from '../../../schemas/id.js'
import { columnsOf } from '../column.js'
import { key, type TableDefinition } from '../table.js'

/** A row for each agency. */
export const agencies: TableDefinition = {
  name: 'agencies',
  description: 'A row for each agency that the documents name, and for those it came from and went to.',
  columns: columnsOf(Agency.shape),
  primaryKey: ['id'],
  foreignKeys: [],
  rowsOf: ({ agencies }) => agencies.map((agency) => ({ ...agency })),
}

/** A row for each agency that took over from another. */
export const successions: TableDefinition = {
  name: 'successions',
  description: 'A row for each agency that lawfully took over the duties of another.',
  columns: columnsOf({
    predecessorId: agencyId.meta({ description: 'The agency that was.' }),
    successorId: agencyId.meta({ description: 'The agency that took over its duties.' }),
  }),
  primaryKey: ['predecessorId', 'successorId'],
  foreignKeys: [key('predecessorId', 'agencies'), key('successorId', 'agencies')],
  rowsOf: ({ agencies }) => {
    const known = new Set(agencies.map(({ id }) => id))
    return agencies.flatMap(({ id, successors }) =>
      successors
        .filter((successorId) => known.has(successorId))
        .map((successorId) => ({ predecessorId: id, successorId })),
    )
  },
}
