import { documentOf } from '../../../pipeline/dataset/document-of.js'
import type { Json } from '../../../pipeline/judge/field-path.js'
import { defaultThreshold } from '../../../pipeline/judge/queue/threshold.js'
import { recordIn } from '../../../pipeline/judge/record-in.js'
import type { Document } from '../../../schemas/document.js'
import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import { allDecided, type Decided } from '../review/decided.js'
import { type Excerpt, excerptOf } from '../review/sides.js'
import { type FieldGroup, fieldsOf } from './fields.js'

/** What the page for correcting a record shows. */
export interface RecordView {
  readonly id: string
  readonly plan: DocumentBrief
  readonly kind: 'document' | 'target' | 'task'
  readonly name: string
  readonly content: Json
  readonly groups: readonly FieldGroup[]
  readonly excerpts: readonly Excerpt[]
  readonly confidence: number | null
  readonly isUnsure: boolean
  /** What was decided on it, the latest first. */
  readonly decided: readonly Decided[]
  /** The names of agencies to choose from. */
  readonly agencies: readonly string[]
}

/** How many places of a record are shown. */
const mostPlaces = 3

/**
 * A record as it can be corrected: a target, a task, or a document itself; undefined where there is none of that id.
 *
 * @throws DatasetError where a file is not what it should be
 */
export async function recordView(snapshot: Snapshot, id: string): Promise<RecordView | undefined> {
  const plan = snapshot.document(documentOf(id))
  if (!plan) return undefined
  const file = await snapshot.readDocument(plan.id)
  const found = recordIn(file, id)
  if (!found) return undefined
  const text = await snapshot.readText(plan.id)
  const record = found.content as unknown as Target | Task | Document
  const confidence = 'confidence' in record ? record.confidence : null
  return {
    id,
    plan,
    kind: 'values' in record ? 'target' : 'deadline' in record ? 'task' : 'document',
    name: nameOf(record),
    content: found.content,
    groups: fieldsOf(record),
    excerpts: record.sources.slice(0, mostPlaces).map((source) => excerptOf(text, source)),
    confidence,
    isUnsure: confidence !== null && confidence < defaultThreshold,
    decided: allDecided(snapshot).filter(({ records, judgement }) =>
      'record' in judgement ? judgement.record === id : records.includes(id),
    ),
    agencies: [...snapshot.across.agencies.values()].map(({ name }) => name),
  }
}

function nameOf(record: Target | Task | Document): string {
  if ('values' in record) return record.name
  return 'deadline' in record ? record.text : (record.title ?? record.number ?? record.id)
}
