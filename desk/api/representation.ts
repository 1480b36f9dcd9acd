import type { z } from 'zod'
import { columnsOf } from '../../pipeline/export/column.js'
import type { Column, Row } from '../../pipeline/export/table.js'
import { toCsv } from '../../pipeline/export/to-csv.js'
import { toJsonl } from '../../pipeline/export/to-jsonl.js'
import type { MediaType } from './media-type.js'

/** A part of a list, as JSON has it. */
export interface Page {
  readonly items: readonly object[]
  /** How many there are in all. */
  readonly total: number
  /** Goes on after these; null where these are the last. */
  readonly next: string | null
}

/** The columns of a schema, worked out once. */
const columns = new Map<z.ZodObject, Column[]>()

/**
 * A part of a list in the form that was asked for. In CSV a row is a record, its columns are the fields of the schema,
 * and lists and objects are JSON; where texts would be run as formulas an apostrophe stands before them.
 */
export async function pageAs(type: MediaType, page: Page, schema: z.ZodObject): Promise<string> {
  if (type === 'application/json') return JSON.stringify(page)
  return rowsAs(type, page.items, schema)
}

/** One record in the form that was asked for. */
export async function recordAs(type: MediaType, record: object, schema: z.ZodObject): Promise<string> {
  return type === 'application/json' ? JSON.stringify(record) : rowsAs(type, [record], schema)
}

async function rowsAs(
  type: Exclude<MediaType, 'application/json'>,
  records: readonly object[],
  schema: z.ZodObject,
): Promise<string> {
  const table = { ...form, columns: columnsFor(schema), rows: records as readonly Row[] }
  const bytes = type === 'text/csv' ? await toCsv(table) : toJsonl(table)
  return bytes.toString('utf8')
}

const form = { name: '', description: '', primaryKey: [], foreignKeys: [] }

function columnsFor(schema: z.ZodObject): Column[] {
  const known = columns.get(schema) ?? columnsOf(schema.shape as Record<string, z.ZodType>)
  columns.set(schema, known)
  return known
}
