import { Budget } from '../../../schemas/budget.js'
import { isoDate } from '../../../schemas/date.js'
import { Deadline } from '../../../schemas/deadline.js'
import type { Document } from '../../../schemas/document.js'
import { Task } from '../../../schemas/task.js'
import { columnsOf } from '../column.js'
import { coordinatingNames, documentNumber, leadNames, namesOf } from '../derived.js'
import { key, type Row, type TableDefinition } from '../table.js'

const { id, documentId, ordinal, parentId, group, text, output, citations, confidence } = Task.shape

/** A row for each task. */
export const tasks: TableDefinition = {
  name: 'tasks',
  description: 'A row for each task; all its deadlines are in the table deadlines.',
  columns: columnsOf({
    id,
    documentNumber,
    ordinal,
    group,
    text,
    leadAgencies: leadNames,
    coordinatingAgencies: coordinatingNames,
    output,
    deadlineText: Deadline.shape.text
      .nullable()
      .meta({ description: 'The words of its first deadline, as in the table deadlines. Derived.' }),
    start: isoDate.nullable().meta({ description: 'The first day of its first deadline. Derived.' }),
    end: isoDate.nullable().meta({ description: 'The last day of its first deadline. Derived.' }),
    budgetAmount: Budget.shape.amount,
    budgetCurrency: Budget.shape.currency.nullable(),
    budgetUnit: Budget.shape.unit,
    budgetText: Budget.shape.text.nullable(),
    citations,
    confidence,
    documentId,
    parentId,
  }),
  primaryKey: ['id'],
  foreignKeys: [key('id', 'records'), key('documentId', 'documents'), key('parentId', 'records')],
  rowsOf: ({ documents }) =>
    documents.flatMap(({ document, tasks }) => tasks.map((task) => rowOf(document, task))),
}

function rowOf(document: Document, task: Task): Row {
  const { deadline, otherDeadlines: _, budget, sources: __, ...fields } = task
  return {
    ...fields,
    documentNumber: document.number,
    leadAgencies: namesOf(task.leadAgencies),
    coordinatingAgencies: namesOf(task.coordinatingAgencies),
    deadlineText: deadline?.text ?? null,
    start: deadline?.start ?? null,
    end: deadline?.end ?? null,
    budgetAmount: budget?.amount ?? null,
    budgetCurrency: budget?.currency ?? null,
    budgetUnit: budget?.unit ?? null,
    budgetText: budget?.text ?? null,
  }
}
