import type { DocumentFile } from '../../../schemas/document-file.js'
import type { QueueSide } from './item.js'

/** Every target and task of a dataset as a side of a question, by its id. */
export function sidesOf(files: readonly DocumentFile[]): Map<string, QueueSide> {
  const sides = new Map<string, QueueSide>()
  for (const { document, targets, tasks } of files) {
    const { id: documentId, number, title } = document
    const add = (recordId: string, label: string | null, sources: QueueSide['sources']) =>
      sides.set(recordId, { documentId, number, recordId, label, sources })
    add(documentId, title, document.sources)
    for (const { id, name, sources } of targets) add(id, name, sources)
    for (const { id, text, sources } of tasks) add(id, text, sources)
  }
  return sides
}

/** The side of a record; of one that the dataset does not have any more there is only the id. */
export function sideOf(id: string, sides: ReadonlyMap<string, QueueSide>): QueueSide {
  const [documentId] = id.split('.', 1)
  return sides.get(id) ?? { documentId: documentId!, number: null, recordId: id, label: null, sources: [] }
}
