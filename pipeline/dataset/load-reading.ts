import type { DocumentFile } from '../../schemas/document-file.js'
import { ReadingFile } from '../../schemas/reading-file.js'
import { agenciesNamedBy, withRelatives } from './agencies.js'
import { readingPath, textPath } from './layout.js'
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
  if (reading.role !== 'source')
    return { reading: await readChecked(store.folder, readingPath(reading.id), ReadingFile) }
  const shown = await readDocumentFile(store.folder, documentId!)
  const text = await store.read(textPath(documentId!))
  const agencies = withRelatives(agenciesNamedBy(shown), await store.agencies())
  const { document, targets, tasks } = renamed(asPipelineGave(shown), face.readAs)
  const file = { ...shown, document: withFiles(document, reading.files), targets, tasks }
  return { reading: { ...readingOf(file, agencies, text), id: reading.id }, shown }
}
