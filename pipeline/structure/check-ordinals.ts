import type { VFile } from 'vfile'
import { readOrdinalCell } from '../language/labels.js'
import type { Table } from '../tree/nodes.js'
import { joinTexts, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'

/** Notes rows whose number stands twice or leaves a number out; a series may begin anew in each group. */
export function checkOrdinals(table: Table, file: VFile): void {
  const column = table.columns.findIndex(({ kind }) => kind === 'ordinal')
  if (column < 0) return
  let last: number | null = null
  for (const line of table.children) {
    const label = line.kind === 'body' ? readOrdinalCell(line.children[column]?.text.value ?? '') : null
    if (label?.kind !== 'number' || label.ordinal === null) continue
    const place = placeOf(joinTexts(line.children.map(({ text }) => text)))
    if (place && label.ordinal === last)
      warn(file, 'ordinal-repeated', `Row ${label.value} stands twice in its table.`, place)
    else if (place && last !== null && label.ordinal !== last + 1 && label.ordinal !== 1) {
      warn(file, 'ordinal-missing', `Row ${label.value} follows row ${last}.`, place)
    }
    last = label.ordinal
  }
}
