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
  const costs: number[] = new Array(cells.length + 1).fill(Number.POSITIVE_INFINITY)
  const steps: (Step | undefined)[] = new Array(cells.length + 1)
  costs[0] = 0
  for (let at = 0; at < cells.length; at++) {
    const base = costs[at]!
    if (base === Number.POSITIVE_INFINITY) continue
    const last = steps[at]?.ordinal ?? null
    for (let length = Math.max(1, width - slack); length <= width + slack; length++) {
      const to = at + length
      if (to > cells.length) break
      const fit = fitRow(cells, at, to, columns)
      const cost = base + fit.cost + rowCost(cells, fit, columns, last, to)
      if (cost < costs[to]!) {
        costs[to] = cost
        steps[to] = { from: at, fit, ordinal: countedOrdinal(cells, fit, columns) ?? last }
      }
    }
  }
  return traceBack(cells, costs, steps)
}

interface Fit {
  cells: number[]
  cost: number
}

interface OrdinalMark {
  kind: string
  ordinal: number
}

interface Step {
  from: number
  fit: Fit
  ordinal: OrdinalMark | null
}

function traceBack(
  cells: readonly StreamCell[],
  costs: readonly number[],
  steps: readonly (Step | undefined)[],
): { rows: Segment[]; cost: number } {
  let end = cells.length
  while (end > 0 && steps[end] === undefined) end -= 1
  const rows: Segment[] = []
  for (let at = end; at > 0; ) {
    const step = steps[at]!
    rows.push({ from: step.from, to: at, cells: step.fit.cells, cost: step.fit.cost })
    at = step.from
  }
  return { rows: rows.reverse(), cost: (costs[end] ?? 0) + (cells.length - end) * 4 }
}

/** The cheapest way to put the cells `from`…`to` into the columns, in order. */
export function fitRow(
  cells: readonly StreamCell[],
  from: number,
  to: number,
  columns: readonly Column[],
): Fit {
  const width = columns.length
  const length = to - from
  const best: number[][] = Array.from({ length: length + 1 }, () =>
    new Array(width + 1).fill(Number.POSITIVE_INFINITY),
  )
  const move: string[][] = Array.from({ length: length + 1 }, () => new Array(width + 1).fill(''))
  best[0]![0] = 0
  for (let i = 0; i <= length; i++) {
    for (let j = 0; j <= width; j++) {
      const here = best[i]![j]!
      if (here === Number.POSITIVE_INFINITY) continue
      const reach = (a: number, b: number, cost: number, step: string): void => {
        if (here + cost < best[a]![b]!) {
          best[a]![b] = here + cost
          move[a]![b] = step
        }
      }
      const next = i < length ? cells[from + i]! : undefined
      if (next && j < width) reach(i + 1, j + 1, cellCost(next, columns, j), 'put')
      if (j < width) reach(i, j + 1, gapPrice(columns[j]!), 'gap')
      if (next?.vote.empty) reach(i + 1, j, dropCost, 'drop')
    }
  }
  return {
    cells: readMoves(move, length, width, from),
    cost: best[length]![width]! + Math.abs(length - width) * lengthCost,
  }
}

const gapPrices: Partial<Record<Column['kind'], number>> = { void: 0.6, name: 6, lead: 2.7 }

const gapPrice = (column: Column): number => gapPrices[column.kind] ?? gapCost

function cellCost(cell: StreamCell, columns: readonly Column[], column: number): number {
  if (cell.headingOf === column) return 0
  return voteCost(columns[column]!.kind, cell.vote)
}

function readMoves(move: readonly string[][], length: number, width: number, from: number): number[] {
  const cells: number[] = new Array(width).fill(-1)
  let i = length
  let j = width
  while (i > 0 || j > 0) {
    const step = move[i]![j]
    if (step === 'put') {
      cells[j - 1] = from + i - 1
      i -= 1
      j -= 1
    } else if (step === 'gap') j -= 1
    else if (step === 'drop') i -= 1
    else break
  }
  return cells
}

/** What a row costs beyond its cells: a broken sequence of ordinals, a line cut in two; a group row costs little. */
function rowCost(
  cells: readonly StreamCell[],
  fit: Fit,
  columns: readonly Column[],
  last: OrdinalMark | null,
  to: number,
): number {
  const filled = fit.cells.filter((index) => index >= 0 && !cells[index]!.vote.empty)
  let cost = 0
  if (filled.length === 0) cost += 0.5 - emptyNameCost(columns)
  const before = fit.cells.find((index) => index >= 0)
  if (before !== undefined && !cells[before]!.startsLine) cost += 3
  if (!cells[to - 1]!.endsLine) cost += 3
  const mark = ordinalOf(cells, fit, columns)
  if (mark && last && mark.kind === last.kind) {
    cost += mark.ordinal === last.ordinal + 1 ? -2 : mark.ordinal === last.ordinal ? 0.5 : 1.5
  }
  return cost
}

const emptyNameCost = (columns: readonly Column[]): number =>
  columns.reduce((sum, { kind }) => sum + (kind === 'name' ? 3.2 : kind === 'ordinal' ? 0.7 : 0.3), 0)

/** The row's ordinal where it counts rows: group rows (`IV`) count in a series of their own. */
function countedOrdinal(
  cells: readonly StreamCell[],
  fit: Fit,
  columns: readonly Column[],
): OrdinalMark | null {
  const mark = ordinalOf(cells, fit, columns)
  return mark?.kind === 'number' ? mark : null
}

function ordinalOf(cells: readonly StreamCell[], fit: Fit, columns: readonly Column[]): OrdinalMark | null {
  const column = columns.findIndex(({ kind }) => kind === 'ordinal')
  const index = column < 0 ? -1 : fit.cells[column]!
  const label = index < 0 ? null : cells[index]!.vote.ordinal
  return label?.ordinal ? { kind: label.kind, ordinal: label.ordinal } : null
}
