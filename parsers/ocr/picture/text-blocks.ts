import type { Ink } from './ink.js'
import { around, type Rectangle } from './rectangle.js'

/** In inches: no two words of one line stand further apart, unless they stand in two columns. */
const gutter = 0.25
/** Specks are no text: a row or a part of it with less ink than this, in pixels, counts as paper. */
const speck = 3

/** A strip of the page between two white bands, cut where wide white gaps stand in it. */
interface Strip {
  readonly whole: Rectangle
  readonly parts: readonly Rectangle[]
}

/** A range across the page. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The blocks of text of a page in the order in which they are read: of two columns, as in a letterhead or where recipients
 * stand beside the signature, the left one first.
 *
 * @param ink the straightened page without ruling lines and tables
 */
export function textBlocks(ink: Ink, dotsPerInch: number): Rectangle[] {
  return blocksIn(ink, { left: 0, top: 0, right: ink.width, bottom: ink.height }, gutter * dotsPerInch, 0)
}

/** Columns in columns in columns are no text. */
const deepest = 3

function blocksIn(ink: Ink, part: Rectangle, least: number, depth: number): Rectangle[] {
  const strips = stripsOf(ink, part, least)
  const blocks: Rectangle[] = []
  let running: Rectangle[] = []
  const close = (): void => {
    if (running.length > 0) blocks.push(around(running))
    running = []
  }
  for (let at = 0; at < strips.length; ) {
    const columns = depth < deepest ? twoColumns(strips, at, least) : undefined
    if (columns) {
      close()
      blocks.push(...columns.blocks.flatMap((column) => blocksIn(ink, column, least, depth + 1)))
      at = columns.end
    } else running.push(strips[at++]!.whole)
  }
  close()
  return blocks
}

/** The two columns that begin with a strip, or undefined where none do. */
function twoColumns(
  strips: readonly Strip[],
  start: number,
  least: number,
): { blocks: Rectangle[]; end: number } | undefined {
  if (strips[start]!.parts.length < 2) return undefined
  let shared: Range | undefined
  let end = start
  let both = 0
  let lastBoth = start
  for (; end < strips.length; end++) {
    const open = gapsOf(strips[end]!, strips[start]!)
    const next = widestShared(shared, open, least)
    if (!next) break
    shared = next
    if (hasBoth(strips[end]!, next)) {
      both += 1
      lastBoth = end
    }
  }
  if (!shared || both < 2) return undefined
  const line = (shared.from + shared.to) / 2
  // A line of the left column alone may be the first of the text below; one of the right column can only go on.
  if (end < strips.length) {
    end = lastBoth + 1
    while (end < strips.length && strips[end]!.whole.left > line) end += 1
  }
  const parts = strips.slice(start, end).flatMap((strip) => strip.parts)
  const left = parts.filter((part) => part.right <= line)
  const right = parts.filter((part) => part.left >= line)
  return { blocks: [around(left), around(right)], end }
}

const hasBoth = ({ parts }: Strip, { from, to }: Range): boolean =>
  parts.some(({ right }) => right <= from) && parts.some(({ left }) => left >= to)

/** Where a strip is white across; beside its text it is white to the ends of the first strip and beyond. */
function gapsOf({ parts }: Strip, first: Strip): Range[] {
  const gaps: Range[] = []
  let from = Math.min(first.whole.left, parts[0]!.left) - 1
  for (const { left, right } of parts) {
    if (left > from) gaps.push({ from, to: left })
    from = right
  }
  const end = Math.max(first.whole.right, from)
  if (end > from) gaps.push({ from, to: end })
  return gaps
}

/** The widest gap that a strip leaves of what was free so far. */
function widestShared(shared: Range | undefined, gaps: readonly Range[], least: number): Range | undefined {
  let best: Range | undefined
  for (const gap of gaps) {
    const from = Math.max(gap.from, shared?.from ?? gap.from)
    const to = Math.min(gap.to, shared?.to ?? gap.to)
    if (to - from >= least && (!best || to - from > best.to - best.from)) best = { from, to }
  }
  return best
}

function stripsOf(ink: Ink, { left, top, right, bottom }: Rectangle, least: number): Strip[] {
  const strips: Strip[] = []
  let begin = -1
  for (let y = top; y <= bottom; y++) {
    const isText = y < bottom && inkIn(ink, y, left, right) >= speck
    if (isText && begin < 0) begin = y
    if (isText || begin < 0) continue
    const parts = partsOf(ink, { left, top: begin, right, bottom: y }, least)
    if (parts.length > 0) strips.push({ whole: around(parts), parts })
    begin = -1
  }
  return strips
}

function inkIn({ width, data }: Ink, y: number, left: number, right: number): number {
  let count = 0
  for (let at = y * width + left; at < y * width + right; at++) count += data[at]!
  return count
}

/** What stands between the wide white gaps of a strip. */
function partsOf({ width, data }: Ink, strip: Rectangle, least: number): Rectangle[] {
  const { top, bottom } = strip
  const columns = new Uint16Array(width)
  for (let y = top; y < bottom; y++)
    for (let x = strip.left; x < strip.right; x++) columns[x]! += data[y * width + x]!
  const parts: Rectangle[] = []
  let left = -1
  let right = -1
  const close = (): void => {
    if (left >= 0 && right - left >= speck) parts.push({ left, top, right, bottom })
    left = -1
  }
  for (let x = strip.left; x < strip.right; x++) {
    if (columns[x] === 0) continue
    if (left >= 0 && x - right > least) close()
    if (left < 0) left = x
    right = x + 1
  }
  close()
  return parts
}
