import { compareStrings } from '../../dataset/compare-strings.js'
import { type DocumentFacts, scopeOf } from '../scope.js'
import { compareDocuments } from '../time-order.js'
import type { KeyedTask } from './keyed-task.js'

/** A task where it stands: in its plan, and so in time and place. */
export interface FiledTask extends KeyedTask {
  readonly document: DocumentFacts
  readonly scope: string | null
}

/**
 * The tasks of each place, in the order of time; all together where a plan's place is unknown, for its tasks may be
 * tied to those of any.
 *
 * @param tasks each of one of the documents
 */
export function fileByPlace(
  tasks: readonly KeyedTask[],
  documents: ReadonlyMap<string, DocumentFacts>,
): FiledTask[][] {
  const places = new Map<string | null, FiledTask[]>()
  for (const [document, own] of inTimeOrder(tasks, documents)) {
    const scope = scopeOf(document)
    const place = places.get(scope) ?? []
    for (const { id, documentId, keys } of own) place.push({ id, documentId, keys, document, scope })
    places.set(scope, place)
  }
  if (!places.has(null)) return [...places.values()]
  return [[...places.values()].flat().sort((a, b) => compareDocuments(a.document, b.document))]
}

function inTimeOrder(
  tasks: readonly KeyedTask[],
  documents: ReadonlyMap<string, DocumentFacts>,
): [DocumentFacts, KeyedTask[]][] {
  const byDocument = new Map<DocumentFacts, KeyedTask[]>()
  for (const task of tasks) {
    const document = documents.get(task.documentId)!
    const own = byDocument.get(document)
    if (own) own.push(task)
    else byDocument.set(document, [task])
  }
  for (const own of byDocument.values()) own.sort((a, b) => compareStrings(a.id, b.id))
  return [...byDocument].sort(([a], [b]) => compareDocuments(a, b))
}
