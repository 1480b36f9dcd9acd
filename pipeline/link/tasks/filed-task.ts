import { compareStrings } from '../../dataset/compare-strings.js'
import { type DocumentFacts, scopeOf } from '../scope.js'
import { compareDocuments } from '../time-order.js'
import type { KeyedTasks } from './keyed-task.js'
import type { Keys } from './runs.js'

/** A task where it stands: in its plan, and so in time and place. */
export interface FiledTask {
  readonly id: string
  readonly document: DocumentFacts
  readonly scope: string | null
  readonly keys: Keys
}

/**
 * The documents of each place, in the order of time; all together where a plan's place is unknown, for its tasks may be
 * tied to those of any.
 */
export function byPlace(documents: readonly KeyedTasks[]): KeyedTasks[][] {
  const inTime = [...documents].sort((a, b) => compareDocuments(a.document, b.document))
  const places = new Map<string | null, KeyedTasks[]>()
  for (const one of inTime) {
    const scope = scopeOf(one.document)
    const place = places.get(scope)
    if (place) place.push(one)
    else places.set(scope, [one])
  }
  return places.has(null) ? [inTime] : [...places.values()]
}

/** The tasks of some documents, those of one beside each other, in the order of their ids. */
export function filedTasks(documents: readonly KeyedTasks[]): FiledTask[] {
  return documents.flatMap(({ document, ids, keys }) => {
    const scope = scopeOf(document)
    const own = keys()
    const filed = ids.map((id, at): FiledTask => ({ id, document, scope, keys: own[at]! }))
    return filed.sort((a, b) => compareStrings(a.id, b.id))
  })
}
