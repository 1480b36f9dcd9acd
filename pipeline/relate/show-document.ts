import type { DocumentFile } from '../../schemas/document-file.js'
import { jsonText } from '../dataset/canonical.js'
import { documentPath } from '../dataset/layout.js'
import { entryOf } from '../dataset/shown.js'
import type { Store } from '../dataset/store.js'
import { type Brief, briefOf } from './briefs.js'

/** Writes a document, whose records have been checked, and brings its entry and its brief up to date. */
export async function showDocument(
  store: Store,
  briefs: Map<string, Brief>,
  file: DocumentFile,
): Promise<void> {
  const { id } = file.document
  await store.write(documentPath(id), jsonText(file))
  briefs.set(id, briefOf(file))
  const { reading, readings, unlisted } = store.entries.get(id)!
  store.entries.set(id, entryOf(file, unlisted, reading, readings))
}
