/** What can be wrong with a dataset on the disk. */
export type IssueCode =
  | 'missing-file'
  | 'unknown-file'
  | 'changed-file'
  | 'not-json'
  | 'schema'
  | 'other-version'
  | 'wrong-name'
  | 'wrong-count'
  | 'duplicate-id'
  | 'unknown-document'
  | 'unknown-agency'
  | 'unknown-parent'
  | 'source-outside-text'
  | 'source-differs'
  | 'warning-outside-text'
  | 'unknown-record'
  | 'wrong-indicator'
  | 'one-horizon-twice'
  | 'unknown-citation'
  | 'wrong-catalogue'
  | 'damaged-judgement'
  | 'unfinished-run'

/** Something wrong: in which file of the dataset, at which field, and what. */
export interface Issue {
  readonly code: IssueCode
  /** A path inside the dataset. */
  readonly file: string
  /** The keys and indexes that lead to the field; empty where the whole file is meant. */
  readonly path: readonly (string | number)[]
  readonly message: string
}
