import { guardText } from './guarded-text.js'
import type { Cell, Column, Table } from './table.js'

/**
 * A table as CSV (RFC 4180, but with line feeds): UTF-8, commas, a row of names first. An empty cell is null; texts are
 * guarded against being run as formulas, lists and objects are JSON.
 *
 * @example (await toCsv(tablesOf(dataset)[0]!)).toString('utf8')
 */
export async function toCsv({ columns, rows }: Table): Promise<Buffer> {
  const { stringify } = await import('csv-stringify/sync')
  const options = { record_delimiter: '\n', quoted_match: /[\r\n]/ }
  const chunks = [Buffer.from(stringify([columns.map(({ name }) => name)], options))]
  for (let from = 0; from < rows.length; from += atOnce) {
    const cells = rows.slice(from, from + atOnce).map((row) => columns.map((column) => csvCell(row, column)))
    chunks.push(Buffer.from(stringify(cells, options)))
  }
  return Buffer.concat(chunks)
}

/** How many rows are made one string: all of a large table would not fit into one. */
const atOnce = 5000

function csvCell(row: Table['rows'][number], { name, type }: Column): string {
  const cell: Cell = row[name] ?? null
  if (cell === null) return ''
  if (typeof cell === 'string' && type !== 'any') return guardText(cell)
  return JSON.stringify(cell)
}
