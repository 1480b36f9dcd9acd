import type { Cell, Column, ColumnKind } from '../tree/nodes.js'
import { voteOf } from './cell-votes.js'
import { amountKinds } from './columns.js'
import type { Segment } from './segment-rows.js'

/** What stands in the column of those who lead, in the rows of a table that say who helps, too. */
export type Leads = ReadonlySet<string>

/** What a row costs whose cells may stand in other columns than they did. */
const openRow = 14

/** The same where only who leads and who helps may have changed places. */
const openRoles = 6

/** What a row costs of which a cell is missing, and nothing tells whose. */
export function openCost(
  segment: Segment,
  cells: readonly Cell[],
  columns: readonly Column[],
  leads: Leads,
): number {
  if (marksAreLost(segment, cells, columns) || standsBesideGap(segment, cells, columns)) return openRow
  return lacksRole(segment, cells, columns, leads) ? openRoles : 0
}

/** Whether a row is marked under some years, and for others has no cell: which are marked nothing tells. */
function marksAreLost(segment: Segment, cells: readonly Cell[], columns: readonly Column[]): boolean {
  const marks = segment.cells.filter((_, at) => columns[at]!.kind === 'year')
  return (
    marks.length >= 2 &&
    marks.includes(-1) &&
    marks.some((index) => /^x$/i.test(cells[index]?.text.value ?? ''))
  )
}

/** Whether an amount stands beside a column of amounts that lacks its own: for which of their years it is nothing tells. */
function standsBesideGap(segment: Segment, cells: readonly Cell[], columns: readonly Column[]): boolean {
  const isAmount = (at: number): boolean =>
    amountKinds.has(columns[at]?.kind ?? 'void') &&
    voteOf(cells[segment.cells[at] ?? -1]?.text.value ?? '').number
  return segment.cells.some(
    (index, at) => index < 0 && amountKinds.has(columns[at]!.kind) && (isAmount(at - 1) || isAmount(at + 1)),
  )
}

/**
 * Whether of who leads and who helps one has no cell: whose the other is nothing tells, unless whole rows have it under who leads.
 */
function lacksRole(
  segment: Segment,
  cells: readonly Cell[],
  columns: readonly Column[],
  leads: Leads,
): boolean {
  const [lead, helps] = [placeOf(columns, 'lead'), placeOf(columns, 'coordinating')].map(
    (at) => segment.cells[at],
  )
  const said = (index = -1): string => cells[index]?.text.value ?? ''
  return (lead === -1 && said(helps) !== '') || (helps === -1 && said(lead) !== '' && !leads.has(said(lead)))
}

/** The cells of those who lead in rows that have both. */
export function leadsIn(rows: readonly (readonly (Cell | undefined)[])[], columns: readonly Column[]): Leads {
  const [lead, helps] = [placeOf(columns, 'lead'), placeOf(columns, 'coordinating')]
  return new Set(rows.flatMap((row) => (row[helps]?.text.value ? [row[lead]?.text.value ?? ''] : [])))
}

const placeOf = (columns: readonly Column[], kind: ColumnKind): number =>
  columns.findIndex((column) => column.kind === kind)
