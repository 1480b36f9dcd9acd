import type { DocumentFile } from '../../schemas/document-file.js'

/** What a dataset holds of one target or task, as far as other files refer to it. */
export interface HeldRecord {
  readonly kind: 'target' | 'task'
  readonly documentId: string
  /** Null for a task, and for a target without one. */
  readonly indicatorId: string | null
  /** The field that it stands in, for issues. */
  readonly path: readonly (string | number)[]
  /** The years by which its values are to be reached. */
  readonly horizons: readonly (number | null)[]
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
    ...targets.map(({ id, indicatorId, values }, index): [string, HeldRecord] => [
      id,
      {
        kind: 'target',
        documentId,
        indicatorId,
        path: ['targets', index],
        horizons: values.map(({ by }) => by),
      },
    ]),
    ...tasks.map(({ id }, index): [string, HeldRecord] => [
      id,
      { kind: 'task', documentId, indicatorId: null, path: ['tasks', index], horizons: [] },
    ]),
  ]
}
