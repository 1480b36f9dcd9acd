import { warn } from '../../pipeline/tree/warn.js'
import type { Block } from '../blocks/block.js'
import { renderBlocks } from '../blocks/render-blocks.js'
import { allowance } from '../limit-exceeded.js'
import { type ParseResult, refused } from '../parsed.js'
import { type MergedCells, type SheetCell, sheetBlocks } from './sheet-blocks.js'

/** A sheet with what its cells show. */
export interface Sheet {
  readonly name: string
  /** It is not shown. */
  readonly isHidden: boolean
  readonly cells: readonly SheetCell[]
  readonly merged: readonly MergedCells[]
}

/**
 * Writes the sheets of a workbook as its rendition. Who opens the file does not see hidden sheets, so they are left out, and
 * named in a warning.
 *
 * @param mostCells of all tables, empty ones too
 * @throws LimitExceeded
 */
export function renderSheets(
  path: string,
  mediaType: string,
  sheets: readonly Sheet[],
  mostCells: number,
): ParseResult {
  const filled = sheets.filter(({ cells }) => cells.length > 0)
  const shown = filled.filter(({ isHidden }) => !isHidden)
  const hidden = filled.filter(({ isHidden }) => isHidden).map(({ name }) => `"${name}"`)
  if (shown.length === 0) {
    const reason =
      hidden.length === 0
        ? 'The workbook holds no text.'
        : `The workbook shows no text; it has hidden sheets: ${hidden.join(', ')}.`
    return refused(path, 'file-empty', reason, 'Give a file with text in it, in sheets that are shown.')
  }
  const takeCells = allowance('cells of tables', mostCells)
  const blocks = shown.flatMap((sheet) => [
    ...(shown.length > 1 ? [nameOf(sheet)] : []),
    ...sheetBlocks(sheet.cells, sheet.merged, takeCells),
  ])
  const parsed = renderBlocks(path, mediaType, blocks)
  if (hidden.length > 0) {
    const whole = { start: 0, end: String(parsed.file.value).length }
    warn(parsed.file, 'part-skipped', `Hidden sheets that were not read: ${hidden.join(', ')}.`, whole)
  }
  return parsed
}

/** A sheet's name, which parts it from the sheet before. */
function nameOf({ name }: Sheet): Block {
  return { type: 'paragraph', runs: [{ text: name, font: null, capitals: false }] }
}
