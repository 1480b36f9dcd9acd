import type { Dataset } from '../dataset/read-all.js'

/**
 * What the cells of a column are: `list` is a list of strings, `json` a list of objects, `any` whatever JSON can say.
 * Days are strings `YYYY-MM-DD`, years are numbers.
 */
export type ColumnType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'year'
  | 'list'
  | 'json'
  | 'any'

/** A cell; null where nothing is stated. */
export type Cell = string | number | boolean | null | readonly unknown[] | Readonly<Record<string, unknown>>

export type Row = Readonly<Record<string, Cell>>

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Whether no cell of it is null. */
  readonly isRequired: boolean
  /** What it means, in English. */
  readonly description: string
  /** All values that it can have; undefined where it can have any. */
  readonly options?: readonly string[]
}

/** That cells of a table are keys of another. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly references: readonly string[]
}

/** What a table is, before there is any row. */
export interface TableForm {
  readonly name: string
  /** What one row is, in English. */
  readonly description: string
  readonly columns: readonly Column[]
  /** The columns that together tell its rows apart. */
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** A flat table of the dataset, its rows in the order of the dataset. */
export interface Table extends TableForm {
  readonly rows: readonly Row[]
}

/** A table, and how its rows come from a dataset. */
export interface TableDefinition extends TableForm {
  rowsOf(dataset: Dataset): Row[]
}

/** @example key('documentId', 'documents') // cells of documentId are ids of documents */
export function key(column: string, table: string, reference = 'id'): ForeignKey {
  return { columns: [column], table, references: [reference] }
}
