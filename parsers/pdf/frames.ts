import type { Box } from '../../pipeline/tree/layout.js'
import { boxAround } from './geometry.js'
import { type RowOfSegments, rowsOf, type Segment, segmentText } from './segments.js'

/** Two columns side by side, such as a letterhead, or the recipients beside the signature. */
export interface Frame {
  readonly top: number
  readonly bottom: number
  readonly left: readonly RowOfSegments[]
  readonly right: readonly RowOfSegments[]
}

/** Whether a block is a frame of two columns, and no row. */
export const isFrame = (block: RowOfSegments | Frame): block is Frame => !('segments' in block)

/** Columns are parted by a gap at least so wide, in points, that goes down through all rows. */
const leastGutter = 8
/** One row alone stands in columns where the gap is so wide: justified words are not that far apart. */
const aloneGutter = 40
/** A row with one side only belongs to the columns where it is no further off than so many of its heights. */
const nearRow = 0.9
/** Lines of a text share no height; those beside each other share at least so much of it. */
const leastShared = 0.3
/** Lines nearer to each other than this share of their height are of one paragraph. */
const lineGap = 0.3
/** What stands alone on the left and is shorter is the label of a point, not a column. */
const shortest = 7

interface Gutter {
  readonly from: number
  readonly to: number
}

/**
 * Rows in their order, with those that stand in two columns as frames: two segments beside each other, and the rows around
 * them that keep to one side of the gap.
 */
export function withFrames(rows: readonly RowOfSegments[]): (RowOfSegments | Frame)[] {
  const blocks: (RowOfSegments | Frame)[] = []
  let from = 0
  while (from < rows.length) {
    const found = frameAt(rows, from)
    if (found) {
      for (const row of rows.slice(from, found.from)) blocks.push(row)
      blocks.push(frameOf(rows.slice(found.from, found.to), found.gutter))
      from = found.to
    } else {
      blocks.push(...rows.slice(from))
      break
    }
  }
  return blocks
}

/** The first frame at or after a row. */
function frameAt(
  rows: readonly RowOfSegments[],
  start: number,
): { from: number; to: number; gutter: Gutter } | null {
  for (let at = start; at < rows.length; at++) {
    const beside = gutterOf(rows[at]!)
    let gutter = beside ?? gutterBetween(rows[at]!, rows[at + 1])
    if (!gutter) continue
    let to = at + (beside ? 1 : 2)
    let last = to
    for (; to < rows.length; to++) {
      const narrowed = narrowedBy(gutter, rows[to]!)
      if (!narrowed || !belongs(rows[to]!, rows.slice(at, to), narrowed, rows[to - 1]!)) break
      gutter = narrowed
      last = to + 1
    }
    let from = at
    for (; from > start; from--) {
      const narrowed = narrowedBy(gutter, rows[from - 1]!)
      if (!narrowed || !belongs(rows[from - 1]!, rows.slice(from, last), narrowed, rows[from]!)) break
      if (from - 1 > start && endsParagraph(rows[from - 2]!, rows[from - 1]!, gutter)) break
      gutter = narrowed
    }
    if (hasTwoColumns(rows.slice(from, last), gutter)) return { from, to: last, gutter }
  }
  return null
}

/** Whether a row is the last line of the text above it, which runs over the gap. */
const endsParagraph = (above: RowOfSegments, row: RowOfSegments, gutter: Gutter): boolean =>
  row.top - above.bottom < lineGap * (row.bottom - row.top) && narrowedBy(gutter, above) === null

/** Whether a row is part of the columns: it stands in both, or near, in line with what stands in one. */
function belongs(
  row: RowOfSegments,
  columns: readonly RowOfSegments[],
  gutter: Gutter,
  neighbour: RowOfSegments,
): boolean {
  if (row.segments.length > 1) return true
  const distance = Math.max(row.top, neighbour.top) - Math.min(row.bottom, neighbour.bottom)
  if (distance > nearRow * (row.bottom - row.top)) return false
  const isLeft = row.right <= gutter.from + 1
  const same = sideOf(columns, (segment) =>
    isLeft ? segment.right <= gutter.from + 1 : segment.left >= gutter.to - 1,
  )
  return same.some((segment) => isInLine(segment, row))
}

/** In line at the left, or about one middle. */
const isInLine = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) < 3 || Math.abs(a.left + a.right - b.left - b.right) < 12

/** The widest gap of a row with two or three segments. */
function gutterOf({ segments }: RowOfSegments): Gutter | null {
  if (segments.length !== 2) return null
  const [left, right] = [segments[0]!, segments[1]!]
  return { from: left.right, to: right.left }
}

/** The gap between two rows of one segment each that stand beside each other at half a line's height: cells are centred. */
function gutterBetween(row: RowOfSegments, next: RowOfSegments | undefined): Gutter | null {
  if (!next || row.segments.length > 1 || next.segments.length > 1) return null
  if (row.bottom - next.top < leastShared * (row.bottom - row.top)) return null
  const [from, to] = [Math.min(row.right, next.right), Math.max(row.left, next.left)]
  return to - from >= leastGutter ? { from, to } : null
}

/** What of a gap a row leaves open, if it is still wide enough. */
function narrowedBy(gutter: Gutter, { segments }: RowOfSegments): Gutter | null {
  let { from, to } = gutter
  for (const { left, right } of segments) {
    if (left >= from && left <= to && right > to) to = left
    else if (right > from && right <= to && left < from) from = right
    else if (right > from && left < to) return null
  }
  return to - from >= leastGutter ? { from, to } : null
}

function hasTwoColumns(rows: readonly RowOfSegments[], gutter: Gutter): boolean {
  const lefts = sideOf(rows, (segment) => segment.right <= gutter.from + 1)
  const rights = sideOf(rows, (segment) => segment.left >= gutter.to - 1)
  if (rows.length < 2 && gutter.to - gutter.from < aloneGutter) return false
  const long = (segments: readonly Segment[]): boolean =>
    segments.some((segment) => segmentText(segment).length >= shortest)
  return long(lefts) && long(rights)
}

const sideOf = (rows: readonly RowOfSegments[], test: (segment: Segment) => boolean): Segment[] =>
  rows.flatMap(({ segments }) => segments.filter(test))

function frameOf(rows: readonly RowOfSegments[], gutter: Gutter): Frame {
  const middle = (gutter.from + gutter.to) / 2
  const { top, bottom } = boxAround(rows)
  const side = (test: (segment: Segment) => boolean): RowOfSegments[] =>
    rowsOf(sideOf(rows, test).flatMap(({ words }) => words))
  return {
    top,
    bottom,
    left: side((segment) => segment.left < middle),
    right: side((segment) => segment.left >= middle),
  }
}
