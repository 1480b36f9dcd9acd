import { LimitExceeded } from './limit-exceeded.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { renderSheets } from './sheet/render-sheets.js'
import { unzip } from './unzip.js'
import { readXlsx } from './xlsx/read-xlsx.js'
import { XmlError } from './xml.js'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Reads an Excel workbook (Office Open XML, ECMA-376 Part 1, 18): the sheets that are shown, with numbers and dates as their
 * formats show them. Of a formula stands the value that was saved with it; macros, charts and links to other workbooks are not
 * looked at.
 *
 * @example parseXlsx({ path: 'plan.xlsx', bytes: await readFile('plan.xlsx') }, defaultOptions)
 */
export function parseXlsx(input: ParserInput, { limits }: ParseOptions): ParseResult {
  const unzipped = unzip(input, isPart, limits)
  if (!unzipped.ok) return unzipped
  try {
    return renderSheets(input.path, mediaType, readXlsx(unzipped.entries, limits), limits.cells)
  } catch (error) {
    if (error instanceof LimitExceeded)
      return refused(input.path, 'too-complex', error.message, 'Give only the sheets that hold the plan.')
    const reason = error instanceof XmlError ? error.message : 'Its parts do not fit together.'
    return refused(input.path, 'file-damaged', `The Excel workbook cannot be read: ${reason}`, remedy)
  }
}

const remedy = 'Open it in Excel or LibreOffice, save it again as .xlsx, and give that file.'

/** The parts that hold text, or lead to it. */
const isPart = (entry: string): boolean =>
  /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i.test(
    entry,
  )
