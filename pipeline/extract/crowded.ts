import type { VFile } from 'vfile'
import { crowdedClauses } from '../language/values/crowded.js'
import { placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import type { Point } from './points.js'
import { cellOf, type ReadTable } from './table-rows.js'

/** Notes clauses whose amounts were not read because there are too many: a table that was flattened into a line. */
export function noteCrowded(points: readonly Point[], tables: readonly ReadTable[], file: VFile): void {
  for (const { text } of points) noteClauses(text, file)
  for (const { table, rows } of tables)
    for (const { cells } of rows) noteClauses(cellOf(table.columns, cells, 'name'), file)
}

function noteClauses(text: Text, file: VFile): void {
  for (const { from, to } of crowdedClauses(text.value)) {
    const place = placeOf(text, from, to)
    if (place)
      warn(file, 'value-unreadable', 'More amounts than a sentence holds; they were not read.', place)
  }
}
