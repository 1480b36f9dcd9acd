import { z } from 'zod'
import { isoDate } from '../../../schemas/date.js'
import { Deadline } from '../../../schemas/deadline.js'
import { Task } from '../../../schemas/task.js'
import type { DeadlineBrief } from '../../data/record-brief.js'
import { collection } from '../collection.js'
import { agency, confidenceBelow, document, q, role } from '../filters.js'
import { foundRecords, isRecordBefore, oneRecord, recordsFitting } from './records.js'

const filters = z.strictObject({
  q,
  document,
  agency,
  role,
  dueFrom: isoDate
    .optional()
    .meta({ description: 'Only those with a deadline on or after this day.', examples: ['2026-01-01'] }),
  dueTo: isoDate
    .optional()
    .meta({ description: 'Only those with a deadline on or before this day.', examples: ['2026-03-31'] }),
  deadline: Deadline.shape.kind.optional().meta({ description: 'Only those with a deadline of this kind.' }),
  confidenceBelow,
})

/** The tasks of all documents. */
export const tasks = collection({
  path: '/tasks',
  name: 'Task',
  summary: 'Tasks',
  description: 'What is to be done (nhiệm vụ), each with its agencies, deadlines and the words it came from.',
  schema: Task,
  filters,
  isBefore: isRecordBefore,
  find: ({ snapshot }, { dueFrom, dueTo, deadline, ...shared }) => {
    const isAsked = (one: DeadlineBrief) =>
      (deadline === undefined || one.kind === deadline) && isDue(one, dueFrom, dueTo)
    const isFree = dueFrom === undefined && dueTo === undefined && deadline === undefined
    const fitting = recordsFitting(snapshot, 'task', shared).filter(
      ({ deadlines }) => isFree || deadlines.some(isAsked),
    )
    return foundRecords(snapshot, fitting)
  },
  one: (source, id) => oneRecord(source, id, 'task'),
})

/** A deadline is the last day that it names. */
function isDue({ end }: DeadlineBrief, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  return end !== null && (from === undefined || end >= from) && (to === undefined || end <= to)
}
