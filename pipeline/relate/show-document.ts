import type { DocumentFile } from '../../schemas/document-file.js'
import { entryOf } from '../dataset/shown.js'
import type { Store } from '../dataset/store.js'
import { writeDocument } from '../dataset/stored-document.js'

/** Writes a document, whose records have been checked, and brings its entry up to date. */
export async function showDocument(store: Store, file: DocumentFile): Promise<void> {
  const { id } = file.document
  await writeDocument(store, file)
  const { reading, readings, unlisted } = store.entries.get(id)!
  store.entries.set(id, entryOf(file, unlisted, reading, readings))
}
