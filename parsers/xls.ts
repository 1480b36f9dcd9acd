import type { Block } from './blocks/block.js'
import { renderBlocks } from './blocks/render-blocks.js'
import type { Streams } from './ole/container.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, refused } from './parsed.js'
import { sheetBlocks } from './sheet/sheet-blocks.js'
import { readXls, type Sheet } from './xls/read-xls.js'

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
  const filled = sheets.filter(({ cells }) => cells.length > 0)
  if (filled.length === 0) {
    return refused(path, 'file-empty', 'The workbook holds no text.', 'Give a file with text in it.')
  }
  const blocks = filled.flatMap((sheet) => [
    ...(filled.length > 1 ? [nameOf(sheet)] : []),
    ...sheetBlocks(sheet.cells, sheet.merged),
  ])
  return renderBlocks(path, 'application/vnd.ms-excel', blocks)
}

/** A sheet's name, which parts it from the sheet before. */
function nameOf({ name }: Sheet): Block {
  return { type: 'paragraph', runs: [{ text: name, font: null, capitals: false }] }
}
