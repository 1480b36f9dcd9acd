import { allowance } from './limit-exceeded.js'
import { openOdf } from './odf/open-odf.js'
import { readOdf } from './odf/read-odf.js'
import { sheetsOf } from './odf/sheets-of.js'
import type { ParseOptions } from './options.js'
import type { ParseResult, ParserInput } from './parsed.js'
import { renderSheets } from './sheet/render-sheets.js'

/**
 * Reads an OpenDocument workbook: the sheets that are shown, with what their cells show. Formulas are not computed, and links
 * never followed.
 *
 * @example parseOds({ path: 'plan.ods', bytes: await readFile('plan.ods') }, defaultOptions)
 */
export function parseOds(input: ParserInput, { limits }: ParseOptions): ParseResult {
  return readOdf(input.path, () => {
    const opened = openOdf(input, limits)
    if (!opened.ok) return opened
    const sheets = sheetsOf(opened, allowance('cells with text', limits.cells))
    return renderSheets(input.path, 'application/vnd.oasis.opendocument.spreadsheet', sheets, limits.cells)
  })
}
