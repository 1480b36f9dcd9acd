import type { Document } from '../../schemas/document.js'
import type { Task } from '../../schemas/task.js'
import type { Dataset } from '../dataset/read-all.js'
import { compareDocuments } from '../link/time-order.js'

/**
 * Finds, for a task, the linked tasks of later documents, the earliest first. A link that a steward rejected is none.
 *
 * @example laterStatements(dataset)(task, document).map(({ deadline }) => deadline?.text)
 */
export function laterStatements({
  documents,
  links,
}: Pick<Dataset, 'documents' | 'links'>): (task: Task, document: Document) => Task[] {
  const byId = new Map(
    documents.flatMap(({ document, tasks }) => tasks.map((task) => [task.id, { task, document }] as const)),
  )
  const linked = new Map<string, string[]>()
  for (const { kind, a, b, status } of links) {
    if (kind !== 'task' || status === 'rejected') continue
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      linked.set(one, [...(linked.get(one) ?? []), other])
  }
  return (task, document) =>
    (linked.get(task.id) ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .filter((other) => other.document.id !== document.id && compareDocuments(document, other.document) < 0)
      .sort((a, b) => compareDocuments(a.document, b.document))
      .map((other) => other.task)
}
