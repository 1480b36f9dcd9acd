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
 * Writes the sheets of a workbook as its rendition. Who opens the file does not see hidden sheets, rows and columns, so they are
 * left out, and told of in a warning.
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
  const filled = sheets.filter(({ cells }) => cells.some((cell) => !cell.isHidden))
  const shown = filled.filter(({ isHidden }) => !isHidden)
  const hidden = sheets
    .filter(({ isHidden, cells }) => isHidden && cells.length > 0)
    .map(({ name }) => `"${name}"`)
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
    ...sheetBlocks(
      sheet.cells.filter((cell) => !cell.isHidden),
      sheet.merged,
      takeCells,
    ),
  ])
  const parsed = renderBlocks(path, mediaType, blocks)
  const whole = { start: 0, end: String(parsed.file.value).length }
  const unseen = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ cells }) => cells.filter(({ isHidden }) => isHidden)).length
  if (unseen > 0) {
    const message = `Hidden rows and columns that were not read: they have ${unseen} cells with text.`
    warn(parsed.file, 'part-skipped', message, whole)
  }
  if (hidden.length > 0) {
    warn(parsed.file, 'part-skipped', `Hidden sheets that were not read: ${hidden.join(', ')}.`, whole)
  }
  return parsed
}

/** A sheet's name, which parts it from the sheet before. */
function nameOf({ name }: Sheet): Block {
  return { type: 'paragraph', runs: [{ text: name, font: null, capitals: false }] }
}
