import { z } from 'zod'
import type { Document } from '../../../schemas/document.js'
import { Target } from '../../../schemas/target.js'
import { Value } from '../../../schemas/value.js'
import { columnsOf } from '../column.js'
import { coordinatingNames, documentNumber, leadNames, namesOf } from '../derived.js'
import { key, type Row, type TableDefinition } from '../table.js'

const { id, documentId, indicatorId, ordinal, parentId, group, name, unit, confidence } = Target.shape
const { from, by, comparator, min, max, measure, baseline } = Value.shape

/** A row for each value of each target. */
export const targets: TableDefinition = {
  name: 'targets',
  description:
    'A row for each value (horizon) of each target; one row without a value where a target has none.',
  columns: columnsOf({
    id,
    valueNumber: z
      .int()
      .min(0)
      .meta({ description: 'Which of its values the row states, from 1; 0 where the target states none.' }),
    documentNumber,
    ordinal,
    group,
    name,
    unit,
    from,
    by,
    comparator: comparator.nullable(),
    min,
    max,
    valueUnit: Value.shape.unit,
    measure: measure.nullable(),
    baseline,
    valueText: Value.shape.text.nullable(),
    leadAgencies: leadNames,
    coordinatingAgencies: coordinatingNames,
    confidence,
    documentId,
    indicatorId,
    parentId,
  }),
  primaryKey: ['id', 'valueNumber'],
  foreignKeys: [
    key('id', 'records'),
    key('documentId', 'documents'),
    key('indicatorId', 'indicators'),
    key('parentId', 'records'),
  ],
  rowsOf: ({ documents }) =>
    documents.flatMap(({ document, targets }) => targets.flatMap((target) => rowsOf(document, target))),
}

function rowsOf(document: Document, target: Target): Row[] {
  const { values, sources: _, ...fields } = target
  const common = {
    ...fields,
    documentNumber: document.number,
    leadAgencies: namesOf(target.leadAgencies),
    coordinatingAgencies: namesOf(target.coordinatingAgencies),
  }
  if (values.length === 0) return [{ ...common, valueNumber: 0, ...noValue }]
  return values.map(({ unit, text, ...value }, index) => ({
    ...common,
    valueNumber: index + 1,
    ...value,
    valueUnit: unit,
    valueText: text,
  }))
}

const noValue = {
  from: null,
  by: null,
  comparator: null,
  min: null,
  max: null,
  valueUnit: null,
  measure: null,
  baseline: null,
  valueText: null,
}
