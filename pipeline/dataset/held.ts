import type { DocumentFile } from '../../schemas/document-file.js'
import { words } from '../language/fold.js'
import { type Statements, statementsOf } from '../link/targets/statements.js'

/** What a dataset holds of one target or task, as far as other files refer to it. */
export interface HeldRecord {
  readonly kind: 'target' | 'task'
  readonly documentId: string
  /** Null for a task, and for a target without one. */
  readonly indicatorId: string | null
  /** The field that it stands in, for issues. */
  readonly path: readonly (string | number)[]
  /** What a target is called, alike for all spellings; empty for a task. */
  readonly name: string
  /** What a target sets for which year. */
  readonly statements: Statements
}

/** All records of a dataset by id, and the texts of its documents. */
export interface Held {
  readonly records: ReadonlyMap<string, HeldRecord>
  /** By the document's id. */
  readonly texts: ReadonlyMap<string, string>
}

/** The records of one document, by id. */
export function heldRecords({ document, targets, tasks }: DocumentFile): [string, HeldRecord][] {
  const documentId = document.id
  return [
    ...targets.map((target, index): [string, HeldRecord] => [
      target.id,
      {
        kind: 'target',
        documentId,
        indicatorId: target.indicatorId,
        path: ['targets', index],
        name: words(target.name).join(' '),
        statements: statementsOf(target, document),
      },
    ]),
    ...tasks.map(({ id }, index): [string, HeldRecord] => [
      id,
      { kind: 'task', documentId, indicatorId: null, path: ['tasks', index], name: '', statements: [] },
    ]),
  ]
}
