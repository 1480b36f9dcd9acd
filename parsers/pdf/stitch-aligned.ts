import type { Box } from '../../pipeline/tree/layout.js'
import type { AlignedTable } from './aligned-rows.js'
import { type RowOfSegments, rowText } from './segments.js'

/** A row of a lined up table: for each column its lines. */
type Row = AlignedTable['rows'][number]

/**
 * A table that goes on with one of the page before, or null: each of its columns stands below one of those above, which may
 * be wider. Where it begins with the heading once more, what stands right below the heading is cut off from it: the rest of a
 * row of the page before.
 *
 * @param heading the first row of the first page
 */
export function goingOn(above: AlignedTable, heading: Row, table: AlignedTable): AlignedTable | null {
  const under = table.columns.map((column) => columnsOver(above.columns, column))
  if (under.some((over) => over.length !== 1)) return null
  const rows = table.rows.map((row) =>
    above.columns.map((_, at) => row.filter((_, column) => under[column]![0] === at).flat()),
  )
  return { ...table, columns: above.columns, rows: withHeadingApart(rows, heading) }
}

/** Borders of one table are told by each page for itself: they may differ by so many points. */
const slack = 6

/** The numbers of the columns that stand over one of the next page. */
const columnsOver = (columns: readonly Box[], { left, right }: Box): number[] =>
  columns.flatMap((one, at) => (left < one.right - slack && right > one.left + slack ? at : []))

function withHeadingApart(rows: readonly Row[], heading: Row): readonly Row[] {
  const [first, ...rest] = rows
  if (!first?.every((lines, column) => beginsWith(lines, heading[column]!))) return rows
  const own = first.map((lines, column) => lines.slice(0, heading[column]!.length))
  const left = first.map((lines, column) => lines.slice(heading[column]!.length))
  return left.some((lines) => lines.length > 0) ? [own, left, ...rest] : [own, ...rest]
}

const beginsWith = (lines: readonly RowOfSegments[], heading: readonly RowOfSegments[]): boolean =>
  heading.every((line, at) => lines[at] !== undefined && rowText(lines[at]) === rowText(line))
