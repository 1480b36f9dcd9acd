import type { Table } from './table.js'

/** A table as JSON Lines: an object for each row, its keys in the order of the columns, nulls kept. */
export function toJsonl({ rows }: Table): Buffer {
  return Buffer.concat(rows.map((row) => Buffer.from(`${JSON.stringify(row)}\n`)))
}
