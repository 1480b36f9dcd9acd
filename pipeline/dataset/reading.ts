import { createHash } from 'node:crypto'
import type { Agency } from '../../schemas/agency.js'
import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { InputFile, SourceFile } from '../../schemas/input-file.js'
import type { ReadingFile } from '../../schemas/reading-file.js'
import type { Source } from '../../schemas/source.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { agenciesOfReading } from './agencies.js'
import { compareStrings } from './compare-strings.js'

/**
 * One reading of a file, under the id that it was read as. The same bytes read by the same program are one reading,
 * wherever they lie.
 *
 * @param file checked against its schema
 */
export function readingOf(file: DocumentFile, agencies: readonly Agency[], text: string): ReadingFile {
  const { document, targets, tasks } = file
  const source = { ...document.source, path: '-' }
  const content = { ...document, source, files: [], versions: [] }
  const hash = createHash('sha256')
    .update(JSON.stringify([content, targets, tasks]))
    .update(text)
    .digest('hex')
  return {
    $schema: schemaId('reading-file'),
    schemaVersion,
    id: `${document.id}.${hash.slice(0, 10)}`,
    document,
    targets,
    tasks,
    agencies: agenciesOfReading(file, agencies),
    text,
  }
}

/** The same reading with its document under another id, in all that names it. */
export function renamed<T extends Pick<ReadingFile, 'document' | 'targets' | 'tasks'>>(
  reading: T,
  id: string,
): T {
  const old = reading.document.id
  if (old === id) return reading
  const sources = (list: readonly Source[]): Source[] => list.map((source) => ({ ...source, documentId: id }))
  const recordId = (record: string): string => `${id}${record.slice(old.length)}`
  const record = <R extends ReadingFile['targets'][number] | ReadingFile['tasks'][number]>(one: R): R => ({
    ...one,
    id: recordId(one.id),
    documentId: id,
    parentId: one.parentId === null ? null : recordId(one.parentId),
    sources: sources(one.sources),
  })
  const { document } = reading
  const citations = document.citations.map((one) => ({ ...one, sources: sources(one.sources) }))
  return {
    ...reading,
    document: { ...document, id, citations, sources: sources(document.sources) },
    targets: reading.targets.map(record),
    tasks: reading.tasks.map(record),
  }
}

/** The files that gave a reading, as its own document states them; the first is its source. */
export function withFiles(document: Document, files: readonly InputFile[]): Document {
  const [first, ...others] = [...files].sort(byPath)
  const all: SourceFile[] = [
    { ...first!, role: 'source' },
    ...others.map((file) => ({ ...file, role: 'copy' as const })),
  ]
  return { ...document, source: first!, files: all, versions: [] }
}

/** The files of a document that gave the reading that it is shown by: those with the very bytes of its source. */
export function ownFiles({ source, files }: Document): InputFile[] {
  return files.filter(({ sha256 }) => sha256 === source.sha256).map(({ role, ...file }) => file)
}

/** The order of files in the dataset: that of arrival must not show. */
export function byPath(a: InputFile, b: InputFile): number {
  return compareStrings(a.path, b.path) || compareStrings(a.sha256, b.sha256)
}
