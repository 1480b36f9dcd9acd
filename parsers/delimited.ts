import { parse } from 'csv-parse/sync'
import { warn } from '../pipeline/tree/warn.js'
import { decode } from './decode.js'
import { type Delimiter, delimiterOf, fewestColumns } from './delimited/delimiter-of.js'
import type { ParseOptions } from './options.js'
import type { ParseResult, ParserInput } from './parsed.js'
import { renderSheets } from './sheet/render-sheets.js'
import type { SheetCell } from './sheet/sheet-blocks.js'
import { parseText } from './text.js'

/** So many of the records of a sheet have the same number of cells: programs leave out empty ones at the end of some. */
const mostOfThem = 0.9

/**
 * Reads a sheet that was saved as CSV or as text with tabs, or copied out of a spreadsheet program into a text. What turns out
 * to be no sheet is read as the text that it is.
 *
 * @example parseDelimited({ path: 'plan.csv', bytes: await readFile('plan.csv') }, defaultOptions)
 */
export function parseDelimited(input: ParserInput, options: ParseOptions): ParseResult {
  const { path, bytes } = input
  const { limits } = options
  const decoded = bytes.length > limits.textBytes ? undefined : decode(bytes)
  if (!decoded?.ok) return parseText(input, options)
  const delimiter = delimiterOf(decoded.value)
  const records = delimiter && recordsOf(decoded.value, delimiter)
  if (!records) return parseText(input, options)
  const sheet = { name: '', isHidden: false, cells: records.flatMap(cellsOf), merged: [] }
  const parsed = renderSheets(path, 'text/csv', [sheet], limits.cells)
  if (!parsed.ok) return parsed
  if (decoded.convertedFrom !== null) {
    const whole = { start: 0, end: String(parsed.file.value).length }
    warn(parsed.file, 'encoding-converted', `The text was in ${decoded.convertedFrom}.`, whole)
  }
  return { ...parsed, encoding: decoded.encoding }
}

/** The cells of each record; undefined where the text is no sheet. */
function recordsOf(text: string, delimiter: Delimiter): readonly string[][] | undefined {
  let records: string[][]
  try {
    records = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    return undefined // a quote stands where no sheet has one
  }
  const columns = records[0]?.length ?? 0
  const alike = records.filter((record) => record.length === columns).length
  return columns >= fewestColumns && alike >= mostOfThem * records.length ? records : undefined
}

function cellsOf(record: readonly string[], row: number): SheetCell[] {
  return record.flatMap((text, column) =>
    text.trim() === ''
      ? []
      : [{ row, column, runs: [{ text: text.replace(/\r\n?/g, '\n'), font: null, capitals: false }] }],
  )
}
