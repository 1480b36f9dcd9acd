import type { Column } from '../tree/nodes.js'
import { type CellVote, voteCost } from './cell-votes.js'

/** A row found in a stream of cells: which cell (index into the stream) stands in which column; -1 is a gap. */
export interface Segment {
  from: number
  to: number
  cells: number[]
  cost: number
}

/** One cell of a stream, as the segmentation needs it. */
export interface StreamCell {
  vote: CellVote
  /** It is the last cell printed on its line, and the line held several: a row is likely to end here. */
  endsLine: boolean
  startsLine: boolean
  /** It says the same as this column's heading; null where it is like none. */
  headingOf: number | null
}

const gapCost = 2.2
const dropCost = 0.8
const lengthCost = 1.2
/** What a row earns whose ordinal follows that of the row before. */
const nextOrdinal = 2
/** How many cells more or less than columns a row may have. */
const slack = 2

/**
 * Cuts a stream of cells into rows of the given columns at the least cost (dynamic programming): each cell
 * votes for a type, a missing cell is a gap, a surplus empty cell is dropped, ordinals that go on in sequence
 * are cheaper. In time proportional to cells × columns².
 */
export function segmentRows(
  cells: readonly StreamCell[],
  columns: readonly Column[],
): { rows: Segment[]; cost: number } {
  const width = columns.length
  const grid = newGrid(cells, columns, width + slack)
  const emptyRow = 0.5 - emptyNameCost(columns)
  // No row earns back more than this, so a dearer fit cannot win.
  const mostEarned = nextOrdinal + Math.max(0, -emptyRow)
  const ordinalColumn = columns.findIndex(({ kind }) => kind === 'ordinal')
  const costs = new Float64Array(cells.length + 1).fill(Number.POSITIVE_INFINITY)
  const steps: (Step | undefined)[] = new Array(cells.length + 1)
  const fits = new Int32Array((cells.length + 1) * width)
  const named = width > 2 && ordinalColumn >= 0 ? columns.findIndex(isName) : -1
  costs[0] = 0
  const tried = new Int32Array(width)
  for (let at = 0; at < cells.length; at++) {
    const base = costs[at]!
    if (base === Number.POSITIVE_INFINITY) continue
    const last = steps[at]?.ordinal ?? null
    const groupEnd = named >= 0 ? shortGroupEnd(cells, at, at + width) : at
    if (groupEnd > at && base + shortGroup < costs[groupEnd]!) {
      costs[groupEnd] = base + shortGroup
      tried.fill(-1)
      tried[ordinalColumn] = at
      tried[named] = at + 1
      fits.set(tried, groupEnd * width)
      steps[groupEnd] = { from: at, cost: 0, ordinal: last }
    }
    fillGrid(grid, cells, at, Math.min(width + slack, cells.length - at))
    for (let length = Math.max(1, width - slack); length <= width + slack; length++) {
      const to = at + length
      if (to > cells.length) break
      const least = base + gridCost(grid, length)
      if (least - mostEarned >= costs[to]!) continue
      readFit(grid, length, at, tried)
      const mark = ordinalOf(cells, tried, ordinalColumn)
      const cost = least + rowCost(cells, tried, emptyRow, mark, last, to)
      if (cost < costs[to]!) {
        costs[to] = cost
        fits.set(tried, to * width)
        const ordinal = mark?.kind === 'number' ? mark : last
        steps[to] = { from: at, cost: gridCost(grid, length), ordinal }
      }
    }
  }
  return traceBack(cells, costs, steps, fits)
}

const isName = ({ kind }: Column): boolean => kind === 'name'

/** What a group row costs of which only its two cells are printed, or not all of the empty ones behind them. */
const shortGroup = 2

/**
 * Where a row that is shorter than the table ends: `I`, `Thể chế`, `1`. A title over all columns is one cell, behind which the
 * next row begins, at once or after some of the empty cells; its ordinal is of another kind than that of the rows under it.
 * The start itself where no such row begins there; a row whose cells are all printed (`whole` is its end) is none.
 */
function shortGroupEnd(cells: readonly StreamCell[], at: number, whole: number): number {
  const [label, title] = [cells[at]?.vote.ordinal, cells[at + 1]?.vote]
  if (!label || !title || title.empty || title.ordinal) return at
  let end = at + 2
  while (end < whole && cells[end]?.vote.empty) end += 1
  const next = cells[end]?.vote.ordinal
  if (end === whole || !next) return at
  const isGroup =
    label.kind === 'roman' || label.kind === 'upper'
      ? next.kind !== label.kind
      : label.kind === 'number' && next.value === `${label.value}.1`
  return isGroup ? end : at
}

interface Fit {
  cells: number[]
  cost: number
}

interface OrdinalMark {
  kind: string
  ordinal: number
}

/** A row that ends here; `ordinal` is the last that counts rows: group rows (`IV`) count in a series of their own. */
interface Step {
  from: number
  cost: number
  ordinal: OrdinalMark | null
}

function traceBack(
  cells: readonly StreamCell[],
  costs: Float64Array,
  steps: readonly (Step | undefined)[],
  fits: Int32Array,
): { rows: Segment[]; cost: number } {
  let end = cells.length
  while (end > 0 && steps[end] === undefined) end -= 1
  const width = fits.length / steps.length
  const rows: Segment[] = []
  for (let at = end; at > 0; ) {
    const { from, cost } = steps[at]!
    rows.push({ from, to: at, cells: [...fits.subarray(at * width, (at + 1) * width)], cost })
    at = from
  }
  return { rows: rows.reverse(), cost: (costs[end] ?? 0) + (cells.length - end) * 4 }
}

/**
 * The costs of putting the first `i` cells from a place into the first `j` columns, and the move that led
 * there. Flat arrays, used again for every place: this is the innermost loop of the program.
 */
interface Grid {
  width: number
  /** The price of each cell in each column, cell by cell. */
  prices: Float64Array
  gaps: Float64Array
  best: Float64Array
  moves: Uint8Array
}

const put = 1
const gap = 2
const drop = 3

function newGrid(cells: readonly StreamCell[], columns: readonly Column[], length: number): Grid {
  const width = columns.length
  const prices = new Float64Array(cells.length * width)
  cells.forEach((cell, index) => {
    for (let column = 0; column < width; column++)
      prices[index * width + column] = cellCost(cell, columns, column)
  })
  return {
    width,
    prices,
    gaps: Float64Array.from(columns, gapPrice),
    best: new Float64Array((length + 1) * (width + 1)),
    moves: new Uint8Array((length + 1) * (width + 1)),
  }
}

function fillGrid(grid: Grid, cells: readonly StreamCell[], from: number, length: number): void {
  const { width, prices, gaps, best, moves } = grid
  const line = width + 1
  best.fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  for (let i = 0; i <= length; i++) {
    const droppable = i < length && cells[from + i]!.vote.empty
    for (let j = 0; j <= width; j++) {
      const at = i * line + j
      const here = best[at]!
      if (j < width && i < length) {
        const cost = here + prices[(from + i) * width + j]!
        if (cost < best[at + line + 1]!) {
          best[at + line + 1] = cost
          moves[at + line + 1] = put
        }
      }
      if (j < width && here + gaps[j]! < best[at + 1]!) {
        best[at + 1] = here + gaps[j]!
        moves[at + 1] = gap
      }
      if (droppable && here + dropCost < best[at + line]!) {
        best[at + line] = here + dropCost
        moves[at + line] = drop
      }
    }
  }
}

const gridCost = (grid: Grid, length: number): number =>
  grid.best[length * (grid.width + 1) + grid.width]! + Math.abs(length - grid.width) * lengthCost

/** The cheapest way to put the cells `from`…`to` into the columns, in order. */
export function fitRow(
  cells: readonly StreamCell[],
  from: number,
  to: number,
  columns: readonly Column[],
): Fit {
  const grid = newGrid(cells, columns, to - from)
  fillGrid(grid, cells, from, to - from)
  const placed = new Int32Array(columns.length)
  readFit(grid, to - from, from, placed)
  return { cells: [...placed], cost: gridCost(grid, to - from) }
}

/** What a cell at the end of a line costs that is not there: most programs leave out empty ones. */
const openEnd = 0.4

/** A cell that costs more stands in a column of another kind: then the line does not begin where its table does. */
const misplaced = 4

/** The cost of a line whose cells stand where they are, with the last ones left out; infinite where one of them does not fit. */
export function shortRowCost(cells: readonly StreamCell[], columns: readonly Column[]): number {
  if (cells.length >= columns.length) return Number.POSITIVE_INFINITY
  const prices = cells.map((cell, at) => cellCost(cell, columns, at))
  if (prices.some((price) => price >= misplaced)) return Number.POSITIVE_INFINITY
  return prices.reduce((sum, price) => sum + price, (columns.length - cells.length) * openEnd)
}

/** Which of the first `length` cells from a place stands in each column, written into `cells`. */
function readFit(grid: Grid, length: number, from: number, cells: Int32Array): void {
  const { width, moves } = grid
  cells.fill(-1)
  let i = length
  let j = width
  while (i > 0 || j > 0) {
    const move = moves[i * (width + 1) + j]
    if (move === put) {
      cells[j - 1] = from + i - 1
      i -= 1
      j -= 1
    } else if (move === gap) j -= 1
    else if (move === drop) i -= 1
    else break
  }
}

const gapPrices: Partial<Record<Column['kind'], number>> = { void: 0.6, note: 0.6, name: 6, lead: 2.7 }

const gapPrice = (column: Column): number => gapPrices[column.kind] ?? gapCost

function cellCost(cell: StreamCell, columns: readonly Column[], column: number): number {
  if (cell.headingOf === column) return 0
  return voteCost(columns[column]!.kind, cell.vote)
}

/** What a row costs beyond its cells: a broken sequence of ordinals, a line cut in two; a group row costs little. */
function rowCost(
  cells: readonly StreamCell[],
  placed: Int32Array,
  emptyRow: number,
  mark: OrdinalMark | null,
  last: OrdinalMark | null,
  to: number,
): number {
  const first = placed.find((index) => index >= 0)
  let cost = placed.some((index) => index >= 0 && !cells[index]!.vote.empty) ? 0 : emptyRow
  if (first !== undefined && !cells[first]!.startsLine) cost += 3
  if (!cells[to - 1]!.endsLine) cost += 3
  if (mark && last && mark.kind === last.kind) {
    cost += mark.ordinal === last.ordinal + 1 ? -nextOrdinal : mark.ordinal === last.ordinal ? 0.5 : 1.5
  }
  return cost
}

const emptyNameCost = (columns: readonly Column[]): number =>
  columns.reduce((sum, { kind }) => sum + (kind === 'name' ? 3.2 : kind === 'ordinal' ? 0.7 : 0.3), 0)

function ordinalOf(cells: readonly StreamCell[], placed: Int32Array, column: number): OrdinalMark | null {
  const index = column < 0 ? -1 : placed[column]!
  const label = index < 0 ? null : cells[index]!.vote.ordinal
  return label?.ordinal ? { kind: label.kind, ordinal: label.ordinal } : null
}
