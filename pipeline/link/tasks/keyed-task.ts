import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import { type DocumentFacts, placeNameOf } from '../scope.js'
import { lexicon } from './lexicon.js'
import { type Keys, keysOf } from './runs.js'
import { readTask, type Terms } from './task-text.js'

/** The tasks of a document as they are looked for: by the keys of their texts, which are read only once another task has one of them. */
export interface KeyedTasks {
  readonly document: DocumentFacts
  readonly ids: readonly string[]
  /** Those of each task, in the order of `ids`; asked for when the tasks of its place are looked through. */
  readonly keys: () => readonly Keys[]
}

/**
 * The keys that the texts of a document's tasks are filed under.
 *
 * @param tasks those of the document
 */
export function keysOfTasks(document: DocumentFacts, tasks: readonly Task[]): Keys[] {
  const without = ownWords(document)
  return tasks.map(({ text }) => keysOf(readTask(text, untold, without)))
}

/** The keys of a text do not hang on the plan's title. */
const untold: Terms = new Map()

/** The words of a document's own place, which are left out of its tasks. */
export function ownWords(document: DocumentFacts): number[] {
  return words(placeNameOf(document) ?? '').map((word) => lexicon().word(word))
}
