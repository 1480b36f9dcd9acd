import { around, near, type Rectangle } from './rectangle.js'
import type { Rulings } from './rulings.js'

/** A cell of a ruled table: which rows and columns it takes, and its inside on the picture. */
export interface RuledCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly inside: Rectangle
}

/** A ruled table: its rows and columns are counted from 0, its cells stand in reading order. */
export interface RuledTable {
  readonly outside: Rectangle
  readonly rows: number
  readonly columns: number
  readonly cells: readonly RuledCell[]
}

/** In inches: lines that come so near each other meet. */
const meeting = 0.04
/** In inches: lines no further apart are one line that is drawn double, or not quite straight. */
const sameLine = 0.06
/** How much of a cell's side must be drawn to part it from its neighbour. */
const drawnEnough = 0.6

/** The tables that ruling lines make, from the top; lines that cross no others make none. */
export function tablesOf(rulings: Rulings, dotsPerInch: number): RuledTable[] {
  return groupsOf(rulings, meeting * dotsPerInch)
    .flatMap((group) => tableOf(group, dotsPerInch) ?? [])
    .sort((a, b) => a.outside.top - b.outside.top || a.outside.left - b.outside.left)
}

/** The lines that hang together. */
function groupsOf({ across, down }: Rulings, distance: number): Rulings[] {
  const groups: { across: Rectangle[]; down: Rectangle[] }[] = []
  for (const line of across) groups.push({ across: [line], down: [] })
  for (const line of down) {
    const met = groups.filter((group) => group.across.some((other) => near(line, other, distance)))
    const [first, ...others] = met
    if (!first) continue
    first.down.push(line)
    for (const other of others) {
      first.across.push(...other.across)
      first.down.push(...other.down)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups
}

function tableOf({ across, down }: Rulings, dotsPerInch: number): RuledTable | undefined {
  if (across.length < 2 || down.length < 2) return undefined
  const outside = around([...across, ...down])
  const same = sameLine * dotsPerInch
  const ys = stops(
    across.map(({ top, bottom }) => (top + bottom) / 2),
    [outside.top, outside.bottom],
    same,
  )
  const xs = stops(
    down.map(({ left, right }) => (left + right) / 2),
    [outside.left, outside.right],
    same,
  )
  if (ys.length < 2 || xs.length < 3) return undefined
  const cells = cellsOf(xs, ys, { across, down }, same)
  return cells.length < 2 ? undefined : { outside, rows: ys.length - 1, columns: xs.length - 1, cells }
}

/** Where lines stand, those that are one taken together; the ends of the table count where no line is drawn at them. */
function stops(middles: readonly number[], ends: readonly number[], same: number): number[] {
  const sorted = [...middles].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const at of sorted) {
    const last = groups.at(-1)
    if (last && at - last.at(-1)! <= same) last.push(at)
    else groups.push([at])
  }
  const found = groups.map((group) => group.reduce((sum, at) => sum + at, 0) / group.length)
  const open = ends.filter((end) => found.every((at) => Math.abs(at - end) > 2 * same))
  return [...found, ...open].sort((a, b) => a - b)
}

function cellsOf(xs: readonly number[], ys: readonly number[], rulings: Rulings, same: number): RuledCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owner = Array.from({ length: rows * columns }, (_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (owner[top] !== top) top = owner[top]!
    return top
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const beside =
        column + 1 < columns && !isDrawnDown(rulings.down, xs[column + 1]!, ys[row]!, ys[row + 1]!, same)
      const below =
        row + 1 < rows && !isDrawnAcross(rulings.across, ys[row + 1]!, xs[column]!, xs[column + 1]!, same)
      if (beside) owner[root(at + 1)] = root(at)
      if (below) owner[root(at + columns)] = root(at)
    }
  }
  return rectangles(
    owner.map((_, at) => root(at)),
    rows,
    columns,
  ).map((part) => ({
    row: part.top,
    column: part.left,
    rowSpan: part.bottom - part.top,
    columnSpan: part.right - part.left,
    inside: {
      left: Math.round(xs[part.left]!),
      top: Math.round(ys[part.top]!),
      right: Math.round(xs[part.right]!),
      bottom: Math.round(ys[part.bottom]!),
    },
  }))
}

function isDrawnDown(
  lines: readonly Rectangle[],
  x: number,
  top: number,
  bottom: number,
  same: number,
): boolean {
  const drawn = lines
    .filter(({ left, right }) => left - same <= x && x <= right + same)
    .map((line) => [Math.max(top, line.top), Math.min(bottom, line.bottom)] as const)
  return covered(drawn) >= (bottom - top) * drawnEnough
}

function isDrawnAcross(
  lines: readonly Rectangle[],
  y: number,
  left: number,
  right: number,
  same: number,
): boolean {
  const drawn = lines
    .filter(({ top, bottom }) => top - same <= y && y <= bottom + same)
    .map((line) => [Math.max(left, line.left), Math.min(right, line.right)] as const)
  return covered(drawn) >= (right - left) * drawnEnough
}

function covered(parts: readonly (readonly [from: number, to: number])[]): number {
  let sum = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    if (to <= Math.max(from, reached)) continue
    sum += to - Math.max(from, reached)
    reached = to
  }
  return sum
}

/** The parts of a grid that belong together, each made whole to a rectangle, in reading order. */
function rectangles(owner: readonly number[], rows: number, columns: number): Rectangle[] {
  const parts = new Map<number, Rectangle>()
  for (let at = 0; at < rows * columns; at++) {
    const row = Math.floor(at / columns)
    const one = { left: at % columns, top: row, right: (at % columns) + 1, bottom: row + 1 }
    const known = parts.get(owner[at]!)
    parts.set(owner[at]!, known ? around([known, one]) : one)
  }
  const found = [...parts.values()]
  for (let at = 0; at < found.length; at++) {
    const other = found.findIndex((one, index) => index !== at && overlap(one, found[at]!))
    if (other < 0) continue
    found[at] = around([found[at]!, found[other]!])
    found.splice(other, 1)
    at = -1
  }
  return found.sort((a, b) => a.top - b.top || a.left - b.left)
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
