import type { DocumentFile } from '../../schemas/document-file.js'
import { ReadingFile } from '../../schemas/reading-file.js'
import { agenciesNamedBy, withRelatives } from './agencies.js'
import { documentPath, readingPath, textPath } from './layout.js'
import { readChecked, readDocumentFile } from './read.js'
import { readingOf, renamed, withFiles } from './reading.js'
import { asPipelineGave } from './reading-shown.js'
import type { Shelved } from './shelf.js'
import type { Store } from './store.js'

/** A reading from the disk. */
export interface Loaded {
  readonly reading: ReadingFile
  /** The document as it is shown, where this is the reading that it is shown by. */
  readonly shown?: DocumentFile
}

/**
 * A reading with its records and text, from where it lies.
 *
 * @throws DatasetError where its file does not fit its schema
 */
export async function loadReading(store: Store, { reading, face, documentId }: Shelved): Promise<Loaded> {
  if (reading.role !== 'source') return { reading: await readKept(store, readingPath(reading.id)) }
  const shown = await readDocumentFile(store.folderOf(documentPath(documentId!)), documentId!)
  const text = await store.read(textPath(documentId!))
  const agencies = withRelatives(agenciesNamedBy(shown), await store.agencies())
  const { document, targets, tasks } = renamed(asPipelineGave(shown), face.readAs)
  const file = { ...shown, document: withFiles(document, reading.files), targets, tasks }
  return { reading: { ...readingOf(file, agencies, text), id: reading.id }, shown }
}

function readKept(store: Store, path: string): Promise<ReadingFile> {
  return readChecked(store.folderOf(path), path, ReadingFile)
}
