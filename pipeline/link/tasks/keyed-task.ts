import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import { type DocumentFacts, placeNameOf } from '../scope.js'
import { lexicon } from './lexicon.js'
import { type Keys, keysOf } from './runs.js'
import { readTask } from './task-text.js'

/** A task as it is looked for: by the keys of its text, which is read only once another task has one of them. */
export interface KeyedTask {
  readonly id: string
  readonly documentId: string
  readonly keys: Keys
}

/**
 * The tasks of a document with the keys that their texts are filed under.
 *
 * @param tasks those of the document
 */
export function keyTasks(document: DocumentFacts, tasks: readonly Task[]): KeyedTask[] {
  const without = ownWords(document)
  return tasks.map(({ id, documentId, text }) => ({
    id,
    documentId,
    keys: keysOf(readTask(text, untold, without)),
  }))
}

/** The keys of a text do not hang on the plan's title. */
const untold: ReadonlySet<number> = new Set()

/** The words of a document's own place, which are left out of its tasks. */
export function ownWords(document: DocumentFacts): number[] {
  return words(placeNameOf(document) ?? '').map((word) => lexicon().word(word))
}
