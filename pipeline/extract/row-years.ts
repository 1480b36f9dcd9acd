import { readDeadlineCell } from '../language/deadlines/index.js'
import { fold } from '../language/fold.js'
import { readHorizonCell } from '../language/values/horizons.js'
import type { StatementContext } from '../language/values/statements.js'
import type { Column } from '../tree/nodes.js'
import type { PlacedTable } from './table-context.js'
import { cellText, type TableRow } from './table-rows.js'

/** The years of a row that no value column states: its time column, its group, the titles above the table. */
export function yearsOf(row: TableRow, { table, titles }: PlacedTable): StatementContext {
  const time = cellText(table.columns, row.cells, 'deadline')
  const own = time ? readHorizonCell(fold(time)) : null
  if (own || time) return own ?? yearOf(time)
  if (row.horizon) return row.horizon
  const headings = table.columns
    .filter(({ kind }) => kind === 'value' || kind === 'year')
    .map(({ heading }) => heading)
  const heading = headings.length === 1 ? headings[0]! : ''
  const title = titles.at(-1) ?? ''
  return (
    readHorizonCell(fold(heading)) ??
    (/^.{0,60}$/.test(title) ? readHorizonCell(fold(title)) : null) ?? { from: null, by: null }
  )
}

/** The year that a time with a day, a month or a quarter ends in: `31/12/2026`, `Quý IV/2026`. */
export function yearOf(time: string): StatementContext {
  const { deadline } = readDeadlineCell(time)
  const isUntil = deadline?.kind === 'within' || deadline?.kind === 'by'
  return { from: null, by: (isUntil && Number(deadline.end?.slice(0, 4))) || null }
}

/** `Kế hoạch giai đoạn 2026 - 2030` is from 2026 on, unlike the years that stand beside it. */
export function yearsOfColumn({ heading, year }: Column): StatementContext {
  const own = heading
    .split(' / ')
    .map((part) => readHorizonCell(fold(part)))
    .findLast((span) => span !== null)
  if (own) return { from: own.by === year ? own.from : null, by: year }
  const span = /((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)/u.exec(fold(heading))
  return { from: span && Number(span[2]) === year ? Number(span[1]) : null, by: year }
}
