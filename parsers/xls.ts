import type { Streams } from './ole/container.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, refused } from './parsed.js'
import { renderSheets } from './sheet/render-sheets.js'
import { readXls } from './xls/read-xls.js'

/**
 * Reads the streams of an Excel workbook of the years before XLSX, with the text of old fonts as Unicode. Macros are not
 * looked at, formulas not computed and links never followed.
 *
 * @throws RangeError or LimitExceeded for a broken or too complex file
 */
export function parseXls(path: string, streams: Streams, { limits }: ParseOptions): ParseResult {
  const sheets = readXls((streams.get('Workbook') ?? streams.get('Book'))!, limits)
  if (sheets === 'encrypted') {
    const remedy = 'Open it in Excel and save it without a password.'
    return refused(path, 'encrypted', 'The workbook is encrypted.', remedy)
  }
  return renderSheets(path, 'application/vnd.ms-excel', sheets, limits.cells)
}
