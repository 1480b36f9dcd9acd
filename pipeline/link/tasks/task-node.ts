import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import { type AgencyLines, heirsOf } from '../agency-lines.js'
import { type DocumentFacts, placeNameOf, scopeOf } from '../scope.js'
import { lexicon } from './lexicon.js'
import { type Keys, keysOf } from './runs.js'
import { type Statements, statementsOf } from './statements.js'
import { readTask, type TaskText, termsOf } from './task-text.js'

/** A task with what linking knows of it. */
export interface TaskNode {
  readonly task: Task
  readonly document: DocumentFacts
  readonly scope: string | null
  readonly text: TaskText
  readonly statements: Statements
  readonly keys: Keys
  /** The terms of its output, read when they are first asked for. */
  readonly output: () => ReadonlySet<number>
  readonly heirs: readonly string[]
}

interface DocumentWords {
  readonly title: ReadonlySet<number>
  readonly without: readonly number[]
  readonly scope: string | null
}

/**
 * The tasks of all plans, ready to be compared.
 *
 * @param tasks each of one of the documents
 */
export function taskNodes(
  tasks: readonly Task[],
  documents: ReadonlyMap<string, DocumentFacts>,
  lines: AgencyLines,
): TaskNode[] {
  const known = new Map<string, DocumentWords>()
  const wordsOf = (document: DocumentFacts) => {
    let found = known.get(document.id)
    if (!found) {
      const without = words(placeNameOf(document) ?? '').map((word) => lexicon().word(word))
      found = { title: termsOf(document.title ?? '', without), without, scope: scopeOf(document) }
      known.set(document.id, found)
    }
    return found
  }
  return tasks.map((task) => {
    const document = documents.get(task.documentId)!
    const { title, without, scope } = wordsOf(document)
    const text = readTask(task.text, title, without)
    return {
      task,
      document,
      scope,
      text,
      statements: statementsOf(text),
      keys: keysOf(text),
      output: lazily(() => (task.output === null ? new Set<number>() : termsOf(task.output, without))),
      heirs: heirsOf(task.leadAgencies, lines),
    }
  })
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
