import { z } from 'zod'
import { Deadline } from '../../../schemas/deadline.js'
import { Task } from '../../../schemas/task.js'
import { columnsOf } from '../column.js'
import { key, type Row, type TableDefinition } from '../table.js'

const { kind, start, end, precision, recurrence, on, condition, text } = Deadline.shape

/** A row for each deadline of each task. */
export const deadlines: TableDefinition = {
  name: 'deadlines',
  description: 'A row for each deadline of each task.',
  columns: columnsOf({
    taskId: Task.shape.id,
    position: z
      .int()
      .min(1)
      .meta({ description: "1: the task's deadline; from 2: its other deadlines, in the order written." }),
    kind,
    start,
    end,
    precision,
    recurrence,
    on,
    condition,
    text,
    documentId: Task.shape.documentId,
  }),
  primaryKey: ['taskId', 'position'],
  foreignKeys: [key('taskId', 'tasks'), key('documentId', 'documents')],
  rowsOf: ({ documents }) => documents.flatMap(({ tasks }) => tasks.flatMap(rowsOf)),
}

function rowsOf({ id, documentId, deadline, otherDeadlines }: Task): Row[] {
  return [deadline, ...otherDeadlines].flatMap((one, index) =>
    one === null ? [] : [{ taskId: id, position: index + 1, ...one, documentId }],
  )
}
