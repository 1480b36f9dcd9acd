import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import { documentOf } from '../../../pipeline/dataset/document-of.js'
import { holds } from '../../data/phrase.js'
import type { RecordBrief } from '../../data/record-brief.js'
import type { AgencyRole, Snapshot } from '../../data/snapshot.js'
import type { ApiSource, Found, One } from '../collection.js'
import { requireKnown, wanted } from '../filters.js'

/** The filters that targets and tasks share, as they come from the query. */
export interface RecordFilters {
  readonly q?: string | undefined
  readonly document?: string | undefined
  readonly agency?: string | undefined
  readonly role: AgencyRole | 'any'
  readonly confidenceBelow?: number | undefined
}

/** Records are sorted by their documents, then by their own ids. */
export function isRecordBefore(a: string, b: string): boolean {
  return (compareStrings(documentOf(a), documentOf(b)) || compareStrings(a, b)) < 0
}

/** The records that fit, found by the narrowest list that the filters lead to. */
export function recordsFitting(
  snapshot: Snapshot,
  kind: RecordBrief['kind'],
  { q, document, agency, role, confidenceBelow }: RecordFilters,
): RecordBrief[] {
  requireKnown(snapshot, { document, agency })
  const phrase = wanted(q)
  return candidates(snapshot, kind, { document, agency, role }).filter(
    (record) =>
      record.kind === kind &&
      (agency === undefined || isNamed(record, agency, role)) &&
      (confidenceBelow === undefined || record.confidence < confidenceBelow) &&
      (phrase === undefined || holds(phrase, record.label, record.plain)),
  )
}

function candidates(
  snapshot: Snapshot,
  kind: RecordBrief['kind'],
  { document, agency, role }: Pick<RecordFilters, 'document' | 'agency' | 'role'>,
): readonly RecordBrief[] {
  if (document !== undefined) return snapshot.recordsOf(document)
  if (agency !== undefined && role !== 'any') return snapshot.recordsOfAgency(agency, role)
  return kind === 'target' ? snapshot.targets() : snapshot.tasks()
}

function isNamed(record: RecordBrief, agency: string, role: RecordFilters['role']): boolean {
  return (
    (role !== 'coordinating' && record.leadAgencies.includes(agency)) ||
    (role !== 'lead' && record.coordinatingAgencies.includes(agency))
  )
}

/** Briefs as what the API finds: each is read from its document when it is shown. */
export function foundRecords(snapshot: Snapshot, briefs: readonly RecordBrief[]): Found<object>[] {
  return briefs.map(({ id }) => ({ key: id, read: () => snapshot.readRecord(id) }))
}

/** A record of one kind by its id. */
export function oneRecord({ snapshot }: ApiSource, id: string, kind: RecordBrief['kind']): One | undefined {
  const brief = snapshot.record(id)
  if (brief?.kind !== kind) return undefined
  const version = snapshot.document(brief.documentId)?.sha256 ?? ''
  return { version, read: () => snapshot.readRecord(id) }
}
