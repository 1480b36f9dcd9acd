import { z } from 'zod'
import { Change } from '../../../schemas/change.js'
import { documentId, recordId } from '../../../schemas/id.js'
import { comparePlans } from '../../compare/compare-plans.js'
import type { Dataset } from '../../dataset/read-all.js'
import { byLinks, type Succession } from '../../report/successions.js'
import { columnsOf } from '../column.js'
import { documentNumber } from '../derived.js'
import { statedWords } from '../stated-words.js'
import { key, type Row, type TableDefinition } from '../table.js'

const shape = Change.shape
const stated = z.string().nullable()

/** A row for each change from a plan to the one that follows it. */
export const changes: TableDefinition = {
  name: 'changes',
  description:
    'A row for each change, or thing that stayed, between a plan and the earlier plan that it shares most records with.',
  columns: columnsOf({
    numberA: documentNumber,
    numberB: documentNumber,
    position: z
      .int()
      .min(1)
      .meta({ description: 'Its place among the changes of the two plans, the most important first.' }),
    kind: shape.kind,
    significance: shape.significance,
    effect: shape.effect,
    subject: z.enum(['target', 'task']).meta({ description: 'What kind of record it is about.' }),
    title: shape.title,
    field: shape.field,
    beforeText: stated.meta({ description: 'What the first plan states, in words. Derived.' }),
    afterText: stated.meta({ description: 'What the second plan states, in words. Derived.' }),
    reasons: shape.reasons,
    documentA: documentId.meta({ description: 'The earlier plan.' }),
    documentB: documentId.meta({ description: 'The later plan.' }),
    a: recordId.nullable().meta({ description: shape.a.description ?? '' }),
    b: recordId.nullable().meta({ description: shape.b.description ?? '' }),
    before: shape.before,
    after: shape.after,
    basis: shape.basis,
    related: shape.related,
    sources: shape.sources,
  }),
  primaryKey: ['documentA', 'documentB', 'position'],
  foreignKeys: [
    key('documentA', 'documents'),
    key('documentB', 'documents'),
    key('a', 'records'),
    key('b', 'records'),
  ],
  rowsOf: (dataset) => {
    const plans = dataset.documents.filter(({ document }) => document.kind === 'plan')
    return byLinks(plans, dataset).flatMap((pair) => rowsOf(pair, dataset))
  },
}

function rowsOf([before, after]: Succession, dataset: Dataset): Row[] {
  return comparePlans(before, after, dataset).map((change, index) => ({
    ...change,
    position: index + 1,
    documentA: before.document.id,
    documentB: after.document.id,
    numberA: before.document.number,
    numberB: after.document.number,
    beforeText: statedWords(change.before),
    afterText: statedWords(change.after),
  }))
}
