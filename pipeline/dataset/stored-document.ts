import type { DocumentFile } from '../../schemas/document-file.js'
import { jsonText } from './canonical.js'
import { documentPath } from './layout.js'
import { readDocumentFile } from './read.js'
import type { Store } from './store.js'

/** Writes a document, whose records have been checked. */
export async function writeDocument(store: Store, file: DocumentFile): Promise<void> {
  const path = documentPath(file.document.id)
  await store.write(path, jsonText(file))
  store.recent.keep(store.hashOf(path)!, file)
}

/**
 * A document of the dataset. One that lies on the disk as the manifest says was checked when it was written.
 *
 * @throws DatasetError where its file does not fit its schema
 */
export async function readDocument(store: Store, id: string): Promise<DocumentFile> {
  const path = documentPath(id)
  const hash = store.hashOf(path)
  const known = hash && store.recent.get(hash)
  if (known) return known
  const text = await store.readIfSound(path)
  if (text === undefined) return readDocumentFile(store.folderOf(path), id)
  const file = JSON.parse(text) as DocumentFile
  store.recent.keep(hash!, file)
  return file
}
