import type { z } from 'zod'
import { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { Target } from '../../schemas/target.js'
import { Task } from '../../schemas/task.js'
import type { Json } from './field-path.js'

/** A record of a document file: where it stands, what it holds, and what holds for it. */
export interface FoundRecord {
  readonly list: 'document' | 'targets' | 'tasks'
  /** Its place in the list; 0 for the document. */
  readonly index: number
  readonly content: Json
  readonly schema: z.ZodType
  /** The fields that no steward may correct: ids, provenance, and what other judgements decide. */
  readonly fixed: ReadonlySet<string>
}

const ofRecords = new Set(['id', 'documentId', 'indicatorId', 'sources', 'confidence'])
const ofDocuments = new Set([
  'id',
  'kind',
  'source',
  'files',
  'versions',
  'sources',
  'warnings',
  'appendices',
])

const places = {
  document: { schema: Document, fixed: ofDocuments },
  targets: { schema: Target, fixed: ofRecords },
  tasks: { schema: Task, fixed: ofRecords },
} as const

/** The document, target or task of that id, or undefined where the file has none. */
export function recordIn(file: DocumentFile, id: string): FoundRecord | undefined {
  for (const list of ['document', 'targets', 'tasks'] as const) {
    const records = list === 'document' ? [file.document] : file[list]
    const index = records.findIndex((record) => record.id === id)
    if (index >= 0) return { list, index, content: records[index] as Json, ...places[list] }
  }
  return undefined
}

/** The file with other content for one of its records; the content fits the record's schema. */
export function withRecord(file: DocumentFile, { list, index }: FoundRecord, content: Json): DocumentFile {
  if (list === 'document') return { ...file, document: content as Document }
  const records: readonly unknown[] = file[list]
  return { ...file, [list]: records.map((record, place) => (place === index ? content : record)) }
}
