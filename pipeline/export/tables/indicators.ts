import { Indicator } from '../../../schemas/indicator.js'
import { columnsOf } from '../column.js'
import { countOf } from '../derived.js'
import type { TableDefinition } from '../table.js'

const { id, name, unit } = Indicator.shape

/** A row for each indicator; its targets name it in `indicatorId`. */
export const indicators: TableDefinition = {
  name: 'indicators',
  description: 'A row for each measured thing; the targets that set it name it in indicatorId.',
  columns: columnsOf({ id, name, unit, targetCount: countOf('targets') }),
  primaryKey: ['id'],
  foreignKeys: [],
  rowsOf: ({ indicators }) =>
    indicators.map(({ targets, ...rest }) => ({ ...rest, targetCount: targets.length })),
}
