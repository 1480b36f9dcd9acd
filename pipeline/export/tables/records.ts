import { z } from 'zod'
import { AgencyReference } from '../../../schemas/agency-reference.js'
import { documentId, recordId } from '../../../schemas/id.js'
import { Source } from '../../../schemas/source.js'
import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import type { Dataset } from '../../dataset/read-all.js'
import { columnsOf } from '../column.js'
import { position } from '../derived.js'
import { key, type Row, type TableDefinition } from '../table.js'

const kind = z.enum(['target', 'task']).meta({ description: 'What kind of record it is.' })

interface Held {
  readonly kind: 'target' | 'task'
  readonly position: number
  readonly record: Target | Task
}

/** A row for each target and each task: what links, assignments and sources refer to. */
export const records: TableDefinition = {
  name: 'records',
  description: 'A row for each target and each task, so that other tables can refer to either by one key.',
  columns: columnsOf({
    id: recordId,
    kind,
    position: z
      .int()
      .min(1)
      .meta({ description: 'Its place among those of its kind in the document, from 1.' }),
    documentId,
  }),
  primaryKey: ['id'],
  foreignKeys: [key('documentId', 'documents')],
  rowsOf: (dataset) =>
    recordsOf(dataset).map(({ kind, position, record: { id, documentId } }) => ({
      id,
      kind,
      position,
      documentId,
    })),
}

const { agencyId, name, mention } = AgencyReference.shape

/** A row for each agency that leads or coordinates a target or task. */
export const assignments: TableDefinition = {
  name: 'assignments',
  description: 'A row for each agency that leads or coordinates a target or a task.',
  columns: columnsOf({
    recordId,
    role: z.enum(['lead', 'coordinating']).meta({ description: 'Whether it leads or coordinates.' }),
    position,
    kind,
    name,
    mention,
    agencyId,
    documentId,
  }),
  primaryKey: ['recordId', 'role', 'position'],
  foreignKeys: [key('recordId', 'records'), key('agencyId', 'agencies'), key('documentId', 'documents')],
  rowsOf: (dataset) => recordsOf(dataset).flatMap(assignmentsOf),
}

function assignmentsOf({ kind, record }: Held): Row[] {
  const roles = { lead: record.leadAgencies, coordinating: record.coordinatingAgencies }
  return Object.entries(roles).flatMap(([role, agencies]) =>
    agencies.map((agency, index) => ({
      recordId: record.id,
      role,
      position: index + 1,
      kind,
      ...agency,
      documentId: record.documentId,
    })),
  )
}

const { section, start, end, page, box, text } = Source.shape

/** A row for each place that a target or task came from. */
export const sources: TableDefinition = {
  name: 'sources',
  description: 'A row for each place in the text that a target or a task came from.',
  columns: columnsOf({ recordId, position, section, page, box, text, start, end, documentId }),
  primaryKey: ['recordId', 'position'],
  foreignKeys: [key('recordId', 'records'), key('documentId', 'documents')],
  rowsOf: (dataset) =>
    recordsOf(dataset).flatMap(({ record }) =>
      record.sources.map((source, index) => ({ recordId: record.id, position: index + 1, ...source })),
    ),
}

function recordsOf({ documents }: Dataset): Held[] {
  return documents.flatMap(({ targets, tasks }) => [
    ...targets.map((record, index): Held => ({ kind: 'target', position: index + 1, record })),
    ...tasks.map((record, index): Held => ({ kind: 'task', position: index + 1, record })),
  ])
}
