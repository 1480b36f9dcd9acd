import type { VFile } from 'vfile'
import type { AgencyMention } from '../language/agencies/index.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { isDitto } from './ditto.js'
import { cellOf, type ReadTable } from './table-rows.js'

/** Notes rows that do not say who leads as those around them do, and cells of agencies whose words name none that was understood: the row is without them. */
export function noteUnreadAgencies(tables: readonly ReadTable[], file: VFile): void {
  for (const { table, rows } of tables)
    for (const { cells, text, lead, coordinating, inherited, leadUnsaid } of rows) {
      const whole = leadUnsaid ? placeOf(text) : null
      if (whole) warn(file, 'agency-unread', unsaid(lead), whole)
      const read = {
        lead: inherited ? 0 : lead.length + coordinating.length,
        coordinating: coordinating.length,
      }
      for (const kind of ['lead', 'coordinating'] as const) {
        const cell = cellOf(table.columns, cells, kind)
        const place =
          read[kind] === 0 && /\p{L}{2}/u.test(cell.value) && !isDitto(cell.value) ? placeOf(cell) : null
        if (place) warn(file, 'cell-unreadable', `The agencies "${cell.value}" were not understood.`, place)
      }
    }
}

const unsaid = (lead: readonly AgencyMention[]): string =>
  lead.length > 0
    ? `Who leads stands in a row above: "${lead.map(({ name }) => name).join(', ')}".`
    : 'Who leads stands in no cell of this row.'
