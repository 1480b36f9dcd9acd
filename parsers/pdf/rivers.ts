import type { Box } from '../../pipeline/tree/layout.js'
import { boxAround } from './geometry.js'
import { type RowOfSegments, type Segment, wordsOf } from './segments.js'
import type { Word } from './words.js'

/** Rows whose words stand in the same columns, cut at them. */
export interface RiverRows {
  readonly columns: readonly Box[]
  readonly rows: readonly RowOfSegments[]
  /** The index behind the last of them. */
  readonly to: number
}

/** A river is at least this share of the font's size wide: more than a space between words. */
export const narrowest = 0.4
/** So many rivers make a table, where so many rows keep to them, and so many of these have words in three columns. */
const fewestRivers = 2
const fewestRows = 6
const fewestFull = 3
/** Lines further apart than this share of their height are not of one cell. */
export const apart = 0.6
/** More rows than any page has, which a file that is made to do harm may have. */
export const mostRows = 200
/** Of the rows with words in a column so many begin at its edge, in one column at least: in running text none does. */
const shareAtEdge = 0.6
/** Words within so many points of an edge begin at it. */
const atEdge = 1.5

/** A stretch without words, from left to right; the outermost ones have no end. */
export interface Zone {
  readonly from: number
  readonly to: number
}

/**
 * The rows from one on through which white rivers run: columns of a table without ruling lines, however near to each other
 * they stand. In running text the spaces of some few lines may stand one below the other, but no more.
 *
 * @returns null where fewer than two rivers run through at least six rows
 */
export function riverRowsAt(rows: readonly RowOfSegments[], from: number, farRow: number): RiverRows | null {
  const least = leastRiver(rows[from]!)
  /** What the first rows share, up to each of them. */
  const shared = [zonesOf(rows[from]!, least)]
  if (riversOf(shared[0]!).length < fewestRivers) return null
  let to = from + 1
  for (; to < Math.min(rows.length, from + mostRows); to++) {
    if (gapAbove(rows, to) > farRow) break
    const zones = common(shared.at(-1)!, zonesOf(rows[to]!, least), least)
    if (riversOf(zones).length < fewestRivers) break
    shared.push(zones)
  }
  // a line that stands across a river, off what is above it, is a heading behind the table
  const riversUpTo = (row: number): Zone[] => riversOf(shared[row - from]!)
  while (
    to - 1 > from &&
    gapAbove(rows, to - 1) > apart &&
    riversUpTo(to - 1).length < riversUpTo(to - 2).length
  )
    to--
  const rivers = riversUpTo(to - 1)
  if (rivers.length < fewestRivers || to - from < fewestRows) return null
  const cut = rows.slice(from, to).map((row) => cutAt(row, rivers))
  const columns = columnsOf(cut, rivers)
  const full = cut.filter(({ segments }) => segments.length > fewestRivers).length
  if (full < fewestFull || !columns.slice(1).some((column) => isLinedUp(cut, column))) return null
  return { columns, rows: cut, to }
}

/** The white that runs between the words of all rows. */
export function riversThrough(rows: readonly RowOfSegments[]): Zone[] {
  const [first, ...others] = rows
  if (!first) return []
  const least = leastRiver(first)
  return riversOf(
    others.reduce((shared, row) => common(shared, zonesOf(row, least), least), zonesOf(first, least)),
  )
}

const leastRiver = (row: RowOfSegments): number =>
  narrowest * Math.max(...wordsOf(row).map(({ size }) => size))

/** The white above a row, in its heights. */
export const gapAbove = (rows: readonly RowOfSegments[], at: number): number =>
  (rows[at]!.top - rows[at - 1]!.bottom) / (rows[at]!.bottom - rows[at]!.top)

function zonesOf(row: RowOfSegments, least: number): Zone[] {
  const zones: Zone[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const { left, right } of wordsOf(row).sort((a, b) => a.left - b.left)) {
    if (left - from >= least) zones.push({ from, to: left })
    from = Math.max(from, right)
  }
  return [...zones, { from, to: Number.POSITIVE_INFINITY }]
}

/** What two lists of zones have in common. */
function common(one: readonly Zone[], other: readonly Zone[], least: number): Zone[] {
  const shared: Zone[] = []
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const zone = {
      from: Math.max(one[a]!.from, other[b]!.from),
      to: Math.min(one[a]!.to, other[b]!.to),
    }
    if (zone.to - zone.from >= least) shared.push(zone)
    if (one[a]!.to < other[b]!.to) a++
    else b++
  }
  return shared
}

const riversOf = (zones: readonly Zone[]): Zone[] =>
  zones.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))

function cutAt(row: RowOfSegments, rivers: readonly Zone[]): RowOfSegments {
  const segments = Array.from({ length: rivers.length + 1 }, (_, column): Word[] => {
    const [left, right] = [rivers[column - 1]?.to ?? -Infinity, rivers[column]?.from ?? Infinity]
    return wordsOf(row).filter((word) => word.left >= left - 1 && word.right <= right + 1)
  })
  const cut = segments
    .filter((words) => words.length > 0)
    .map((words): Segment => ({ words, ...boxAround(words) }))
  return { segments: cut, ...boxAround(cut) }
}

/** The columns between the rivers, as wide as their words. */
function columnsOf(rows: readonly RowOfSegments[], rivers: readonly Zone[]): Box[] {
  const segments = rows.flatMap((row) => row.segments)
  return Array.from({ length: rivers.length + 1 }, (_, column) => {
    const [left, right] = [rivers[column - 1]?.to ?? -Infinity, rivers[column]?.from ?? Infinity]
    return segments.filter((one) => one.left >= left - 1 && one.right <= right + 1)
  })
    .filter((own) => own.length > 0)
    .map(boxAround)
}

function isLinedUp(rows: readonly RowOfSegments[], column: Box): boolean {
  const lefts = rows.flatMap(({ segments }) =>
    segments.flatMap(({ left, right }) => (left >= column.left - 1 && right <= column.right + 1 ? left : [])),
  )
  const at = lefts.filter((left) => left - column.left <= atEdge).length
  return at >= fewestFull && at >= shareAtEdge * lefts.length
}
