import type { VFile } from 'vfile'
import type { Place } from './text.js'

/** What a stage can notice; the code stands in the document's `warnings` and in the steward's queue. */
export type WarningCode =
  | 'duplicate-region-removed'
  | 'debris-removed'
  | 'markup-removed'
  | 'text-repaired'
  | 'lines-joined'
  | 'items-split'
  | 'number-repaired'
  | 'date-conflict'
  | 'date-missing'
  | 'number-missing'
  | 'ordinal-repeated'
  | 'ordinal-missing'
  | 'ordinal-misprinted'
  | 'section-misnumbered'
  | 'row-realigned'
  | 'row-joined'
  | 'heading-repeated'
  | 'cell-unreadable'
  | 'column-unknown'
  | 'value-unreadable'
  | 'deadline-unreadable'
  | 'agency-unlisted'
  | 'citation-conflict'
  | 'value-conflict'
  | 'text-unplaced'
  | 'not-a-plan'

/**
 * Notes on the file that something was noticed at a place of the source.
 *
 * @example warn(file, 'debris-removed', 'Removed "Đăng xuất".', { start: 46610, end: 46619 })
 */
export function warn(file: VFile, code: WarningCode, message: string, place: Place): void {
  const note = file.message(message, { ruleId: code, source: 'kehoach' })
  Object.assign(note, { offsets: place })
}
