import { z } from 'zod'
import type { Column, ColumnType } from './table.js'

/** The part of a JSON Schema that tells what a cell is. */
interface FieldSchema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: { readonly type?: string }
  readonly anyOf?: readonly FieldSchema[]
}

/**
 * Columns from fields of the contract: type, meaning and values come from the field's own schema, so that a table cannot
 * say something else than the record it is of.
 *
 * @example columnsOf({ issuedOn: Document.shape.issuedOn }) // [{ name: 'issuedOn', type: 'date', isRequired: false, … }]
 */
export function columnsOf(fields: Readonly<Record<string, z.ZodType>>): Column[] {
  return Object.entries(fields).map(([name, field]) => columnOf(name, field))
}

function columnOf(name: string, field: z.ZodType): Column {
  const schema = z.toJSONSchema(field, { io: 'input' }) as FieldSchema
  const [only, ...others] = alternatives(schema).filter(({ type }) => type !== 'null')
  const inner = only && others.length === 0 ? only : {}
  const isRequired = !field.safeParse(null).success
  const description = schema.description ?? inner.description ?? ''
  const options = inner.enum === undefined ? {} : { options: inner.enum }
  return { name, type: typeOf(inner), isRequired, description, ...options }
}

/** A field that may be null is written as a choice of schemas, or as one schema with a list of types. */
function alternatives(schema: FieldSchema): readonly FieldSchema[] {
  if (schema.anyOf) return schema.anyOf
  return typeof schema.type === 'object' ? schema.type.map((type) => ({ ...schema, type })) : [schema]
}

/** The bounds that the contract sets for every year. */
const [firstYear, lastYear] = [1900, 2200]

function typeOf({ type, format, minimum, maximum, items }: FieldSchema): ColumnType {
  if (type === 'string') return format === 'date' ? 'date' : 'string'
  if (type === 'integer') return minimum === firstYear && maximum === lastYear ? 'year' : 'integer'
  if (type === 'number' || type === 'boolean') return type
  if (type === 'array') return items?.type === 'string' ? 'list' : 'json'
  return 'any'
}
