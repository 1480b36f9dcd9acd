import type { z } from 'zod'
import type { Changes } from '../data/changes.js'
import type { Snapshot } from '../data/snapshot.js'

/** What a request is answered from. */
export interface ApiSource {
  readonly snapshot: Snapshot
  readonly changes: Changes
}

/** The query parameters of a collection, each described. */
export type Filters = z.ZodObject<Readonly<Record<string, z.ZodType>>>

/** What is found, before it is read: its place in the order of the collection, and how to read it. */
export interface Found<Item> {
  /** Tells it from all others; a cursor names it. */
  readonly key: string
  read(): Promise<Item | undefined> | Item | undefined
}

/** A list of the API, with the records in it. */
export interface Collection {
  /** The path below `/api/v1`, such as `/targets`. */
  readonly path: string
  /** What one record is called in the OpenAPI document, such as `Target`. */
  readonly name: string
  /** What the list is, in English. */
  readonly summary: string
  readonly description: string
  readonly schema: z.ZodObject
  readonly filters: Filters
  /** Whether one key stands before another. */
  readonly isBefore: (a: string, b: string) => boolean
  /**
   * All that fits the filters, in the order of their keys.
   *
   * @throws DeskProblem where the filters name what is not there
   */
  find(source: ApiSource, filters: unknown): Promise<readonly Found<object>[]> | readonly Found<object>[]
  /** One of its records and what its ETag is made of; undefined where a collection has no records of their own. */
  readonly one?: (source: ApiSource, id: string) => Promise<One | undefined> | One | undefined
}

/** A record, with something that changes whenever it does. */
export interface One {
  readonly version: string
  read(): Promise<object | undefined> | object | undefined
}

/** A collection whose filters have a type. */
export interface TypedCollection<Filter extends Filters> extends Omit<Collection, 'find' | 'filters'> {
  readonly filters: Filter
  find(
    source: ApiSource,
    filters: z.infer<Filter>,
  ): Promise<readonly Found<object>[]> | readonly Found<object>[]
}

/** @param collection whose `find` gets what its own `filters` let pass */
export function collection<Filter extends Filters>(collection: TypedCollection<Filter>): Collection {
  const { find } = collection
  return { ...collection, find: (source, filters) => find(source, filters as z.infer<Filter>) }
}
