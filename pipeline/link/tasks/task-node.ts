import type { Task } from '../../../schemas/task.js'
import { type AgencyLines, heirsOf } from '../agency-lines.js'
import { type DocumentFacts, scopeOf } from '../scope.js'
import type { FiledTask } from './filed-task.js'
import { ownWords } from './keyed-task.js'
import { keysOf } from './runs.js'
import { type Statements, statementsOf } from './statements.js'
import { readTask, type TaskText, type Terms, termsOf } from './task-text.js'

/** A task with what linking knows of it. */
export interface TaskNode extends FiledTask {
  readonly task: Task
  readonly text: TaskText
  readonly statements: Statements
  /** The terms of its output, read when they are first asked for. */
  readonly output: () => Terms
  readonly heirs: readonly string[]
}

interface DocumentWords {
  readonly title: Terms
  readonly without: readonly number[]
  readonly scope: string | null
}

/** Reads tasks, ready to be compared. */
export class TaskReader {
  readonly #lines: AgencyLines
  readonly #words = new Map<DocumentFacts, DocumentWords>()

  constructor(lines: AgencyLines) {
    this.#lines = lines
  }

  /** @param document the task's own */
  read(task: Task, document: DocumentFacts): TaskNode {
    const { title, without, scope } = this.#wordsOf(document)
    const text = readTask(task.text, title, without)
    return {
      id: task.id,
      task,
      document,
      scope,
      text,
      statements: statementsOf(text),
      keys: keysOf(text),
      output: lazily(() => (task.output === null ? new Map() : termsOf(task.output, without))),
      heirs: heirsOf(task.leadAgencies, this.#lines),
    }
  }

  #wordsOf(document: DocumentFacts): DocumentWords {
    let words = this.#words.get(document)
    if (!words) {
      const without = ownWords(document)
      words = { title: termsOf(document.title ?? '', without), without, scope: scopeOf(document) }
      this.#words.set(document, words)
    }
    return words
  }
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
