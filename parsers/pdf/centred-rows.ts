import type { Box } from '../../pipeline/tree/layout.js'
import { boxAround } from './geometry.js'

/** A line of a table with what of it stands in each column. */
export interface ColumnLine<Piece extends Box> extends Box {
  readonly cells: readonly (readonly Piece[])[]
}

/** What a row costs that no ordinal stands in, in heights of a line: less than a line in the wrong row, more than what fonts differ by. */
const unnumbered = 0.45
/** No cell counts as further off than so many heights: a page may cut its row. */
const farthest = 1
/** Lines of one cell are nearer to each other than rows by so many points at least. */
const nearer = 1
/** Of the cells of a row without an ordinal so large a share counts as off: some rows have none, but not most. */
const unexplained = 1 / 3
/** Rows of more lines than this are not tried. */
const mostLines = 30
/** A cell further off than this many heights stands elsewhere; no more than so large a share of them may. */
const off = { by: 0.3, share: 0.15 }

/**
 * The lines of a table in rows whose cells are centred, as browsers draw them: each cell stands around the height of the row's
 * ordinal, above it too. The cuts are those that leave the cells least off.
 *
 * @returns null where the cells begin at the height of the ordinals, or do not stand around them either
 */
export function centredRows<Line extends ColumnLine<Box>>(lines: readonly Line[]): Line[][] | null {
  const height = heightOf(lines)
  const best: Cut[] = [{ cost: 0, from: 0, cells: 0, off: 0 }]
  for (let to = 1; to <= lines.length; to++) {
    let found: Cut | undefined
    for (let from = to - 1; from >= Math.max(0, to - mostLines); from--) {
      const row = rowFrom(lines, from, to, height)
      if (row === 'two ordinals') break
      const before = best[from]!
      const cost = before.cost + row.cost
      if (!found || cost < found.cost)
        found = { cost, from, cells: before.cells + row.cells, off: before.off + row.off }
    }
    best.push(found!)
  }
  const whole = best.at(-1)!
  return whole.off <= off.share * whole.cells ? withRest(rowsUpTo(best, lines)) : null
}

/** The least cost up to a line, where the last row of it begins, and how many of its cells stand off their ordinals. */
interface Cut {
  readonly cost: number
  readonly from: number
  readonly cells: number
  readonly off: number
}

/** The last row without an ordinal, nearer to the one above than rows are to each other, is the rest of a row that the page cuts. */
function withRest<Line extends ColumnLine<Box>>(rows: Line[][]): Line[][] {
  const gaps = rows.slice(1).map((row, at) => row[0]!.top - boxAround(rows[at]!).bottom)
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]
  const last = rows.at(-1)!
  const isRest =
    rows.length > 2 && gaps.at(-1)! < usual! - nearer && last.every(({ cells }) => cells[0]!.length === 0)
  return isRest ? [...rows.slice(0, -2), [...rows.at(-2)!, ...last]] : rows
}

/** The usual height of a line. */
function heightOf(lines: readonly Box[]): number {
  const heights = lines.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 1
}

function rowsUpTo<Line>(best: readonly { from: number }[], lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (let to = lines.length; to > 0; to = best[to]!.from) rows.push(lines.slice(best[to]!.from, to))
  return rows.reverse()
}

/** What the lines cost as one row, and how many cells it has beside its ordinal. */
function rowFrom(
  lines: readonly ColumnLine<Box>[],
  from: number,
  to: number,
  height: number,
): Omit<Cut, 'from'> | 'two ordinals' {
  const own = lines.slice(from, to)
  if (hasGap(own, height)) return 'two ordinals'
  const [ordinal, ...others] = cellsOf(own)
  const count = others.filter((cell) => cell !== null).length
  if (!ordinal) return { cost: unnumbered, cells: count, off: count * unexplained }
  const at = ordinal.top + ordinal.bottom
  const distances = others.flatMap((cell) =>
    cell ? Math.min(farthest, Math.abs(cell.top + cell.bottom - at) / 2 / height) : [],
  )
  return {
    cost: distances.reduce((sum, distance) => sum + distance, 0),
    cells: distances.length,
    off: distances.filter((distance) => distance > off.by).length,
  }
}

/** The box of each column of a row; null where it holds nothing. */
const cellsOf = (lines: readonly ColumnLine<Box>[]): (Box | null)[] =>
  lines[0]!.cells.map((_, column) => {
    const pieces = lines.flatMap(({ cells }) => cells[column]!)
    return pieces.length > 0 ? boxAround(pieces) : null
  })

/** Whether white of more than half a line parts what stands in the first column: two ordinals; a narrow column breaks one. */
function hasGap(lines: readonly ColumnLine<Box>[], height: number): boolean {
  const own = lines.flatMap(({ cells }) => cells[0]!)
  return own.some((piece, at) => at > 0 && piece.top - own[at - 1]!.bottom > height / 2)
}

/** Whether the cells of rows that begin with their ordinals begin at their height. */
export function beginAtOrdinals(lines: readonly ColumnLine<Box>[]): boolean {
  const height = heightOf(lines)
  const starts = lines.flatMap(({ cells }, at) => (cells[0]!.length > 0 ? at : []))
  const distances = starts.flatMap((start, k) => {
    const [ordinal, ...others] = cellsOf(lines.slice(start, starts[k + 1]))
    return others.flatMap((cell) => (cell ? Math.abs(cell.top - ordinal!.top) / height : []))
  })
  return distances.filter((distance) => distance > off.by).length <= off.share * distances.length
}
