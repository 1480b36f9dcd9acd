import type { Cell, Column, ColumnType, Table } from './table.js'

/** The part of hyparquet's schema element that is used here. */
type Element = NonNullable<import('hyparquet-writer').ParquetWriteOptions['schema']>[number]

/**
 * A table as Parquet: days as DATE, whole numbers as INT64, years as INT32, other numbers as DOUBLE, lists of strings as
 * LIST, all other lists and objects as JSON.
 */
export async function toParquet({ columns, rows }: Table): Promise<Buffer> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const schema: Element[] = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
  const columnData = columns.map(({ name, type }) => ({
    name,
    data: rows.map((row) => parquetCell(type, row[name] ?? null)),
  }))
  return Buffer.from(parquetWriteBuffer({ columnData, schema, createdBy: 'kehoach' }))
}

type Leaf = Pick<Element, 'type' | 'converted_type'>

const text: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8' }
const json: Leaf = { type: 'BYTE_ARRAY', converted_type: 'JSON' }

const leaves: Readonly<Record<Exclude<ColumnType, 'list'>, Leaf>> = {
  string: text,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  year: { type: 'INT32' },
  json,
  any: json,
}

function elementsOf({ name, type, isRequired }: Column): Element[] {
  const repetition_type = isRequired ? 'REQUIRED' : 'OPTIONAL'
  if (type !== 'list') return [{ name, repetition_type, ...leaves[type] }]
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ]
}

function parquetCell(type: ColumnType, cell: Cell): unknown {
  if (cell === null) return null
  if (type === 'date') return new Date(`${cell}T00:00:00Z`)
  return type === 'integer' ? BigInt(cell as number) : cell
}
