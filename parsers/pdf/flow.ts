import type { TextRow } from './blocks.js'
import { type RowOfSegments, rowText } from './segments.js'

/** A row of running text in the order of reading. */
export interface FlowRow {
  readonly block: TextRow
  readonly page: number
  /** The rows of one width of page share their margins. */
  readonly pageWidth: number
  /** A table or columns stand between it and the row before. */
  readonly isParted: boolean
}

/** What the places of lines tell of paragraphs. */
export interface LinePlace {
  /** Whether a paragraph begins with it; undefined where its place does not tell. */
  readonly beginsParagraph: boolean | undefined
  readonly blanksBefore: number
  readonly indent: number
  readonly isNote?: boolean
}

/** An indent is more than this share of the font's size. */
const leastIndent = 0.7
/** Lines of one paragraph are no further apart than this many usual distances. */
const nearLines = 1.22
/** A distance of so many usual ones is an empty line. */
const emptyLine = 1.8

interface Margins {
  readonly left: number
  readonly right: number
}

/**
 * Where paragraphs begin, by what is drawn: a line that had room for the next word ends one, an indent begins one, a line that
 * was full goes on at the margin.
 */
export function placesOf(rows: readonly FlowRow[]): Map<TextRow, LinePlace> {
  const margins = marginsByWidth(rows)
  const pitch = usualPitch(rows)
  const places = new Map<TextRow, LinePlace>()
  rows.forEach((flow, at) => {
    const margin = margins.get(flow.pageWidth)!
    const before = flow.isParted ? undefined : rows[at - 1]
    const gap = before?.page === flow.page ? (flow.block.top - before.block.top) / pitch : null
    const { row } = flow.block
    const blanksBefore = gap !== null && gap >= emptyLine ? Math.round(gap) - 1 : 0
    const indent = Math.max(0, Math.round((row.left - margin.left) / (sizeOf(row) / 2)))
    const beginsParagraph =
      before && before.pageWidth === flow.pageWidth ? begins(before.block.row, row, margin, gap) : undefined
    places.set(flow.block, { beginsParagraph, blanksBefore, indent })
  })
  return places
}

function begins(
  above: RowOfSegments,
  row: RowOfSegments,
  margin: Margins,
  gap: number | null,
): boolean | undefined {
  const text = rowText(row)
  const isFar = gap !== null && gap > nearLines
  const [aboveCentred, centred] = [isCentred(above, margin), isCentred(row, margin)]
  if (aboveCentred || centred)
    return aboveCentred && centred && !isFar && isBold(above) === isBold(row) ? undefined : true
  if (isBold(above) && !isBold(row) && (isFar || !/^\p{Ll}/u.test(text))) return true
  const goesOnInWords = /^\p{Ll}/u.test(text) && !/[.;:!?]$/.test(rowText(above))
  if (!wasFull(above, row, margin)) return goesOnInWords ? undefined : true
  const isIndented = row.left - margin.left > leastIndent * sizeOf(row)
  if (!isIndented) return isFar && !goesOnInWords
  if (Math.abs(row.left - above.left) < 2 || isUnderWords(above, row)) return undefined
  return row.left > above.left ? true : undefined
}

/** Whether the next word had no room on the line. */
function wasFull(above: RowOfSegments, row: RowOfSegments, { right }: Margins): boolean {
  const first = row.segments[0]!.words[0]!
  return right - above.right < first.right - first.left + 0.3 * first.size + 1
}

/** A line with room on both sides, and about as much on each. */
function isCentred(row: RowOfSegments, { left, right }: Margins): boolean {
  const [before, behind] = [row.left - left, right - row.right]
  const size = sizeOf(row)
  return Math.min(before, behind) > 1.5 * size && Math.abs(before - behind) < 2 * size
}

/** A hanging indent: the line stands under the words behind the label of the line above. */
function isUnderWords(above: RowOfSegments, row: RowOfSegments): boolean {
  const [first, next] = above.segments
  const second = first?.words[1] ?? next?.words[0]
  return second !== undefined && Math.abs(second.left - row.left) < 3
}

/** The size of its largest word. */
export function sizeOf({ segments }: RowOfSegments): number {
  let largest = 0
  for (const { words } of segments) for (const { size } of words) largest = Math.max(largest, size)
  return largest
}

function isBold({ segments }: RowOfSegments): boolean {
  let [letters, bold] = [0, 0]
  for (const { words } of segments) {
    for (const { parts } of words) {
      for (const { text, font } of parts) {
        letters += text.length
        if (/bold|black|heavy/i.test(font)) bold += text.length
      }
    }
  }
  return bold > 0.8 * letters
}

function marginsByWidth(rows: readonly FlowRow[]): Map<number, Margins> {
  const byWidth = new Map<number, RowOfSegments[]>()
  for (const { block, pageWidth } of rows) {
    const same = byWidth.get(pageWidth)
    if (same) same.push(block.row)
    else byWidth.set(pageWidth, [block.row])
  }
  return new Map([...byWidth].map(([width, same]) => [width, marginsOf(same)]))
}

/** The outermost edges that at least so many of the rows share. */
const shareAtMargin = 0.06
/** Where lines end as their words do, none of the edges is shared; all but so many rows end before the margin then. */
const shareBeyond = 0.02
/** Edges no further apart than this are one, in points. */
const sameEdge = 3

function marginsOf(rows: readonly RowOfSegments[]): Margins {
  return {
    left: outerEdge(rows.map(({ left }) => left)),
    right: -outerEdge(rows.map(({ right }) => -right)),
  }
}

/** The edge that the lines keep to, of values that grow inwards. */
function outerEdge(edges: readonly number[]): number {
  const values = [...edges].sort((a, b) => a - b)
  const shared = sharedEdge(values)
  const outer = values[Math.floor(shareAtMargin * values.length)]!
  return shared <= outer + sameEdge ? shared : values[Math.floor(shareBeyond * values.length)]!
}

/** The first of ordered values that enough of the others are near. */
function sharedEdge(values: readonly number[]): number {
  const enough = Math.max(2, shareAtMargin * values.length)
  for (let at = 0, end = 0; at < values.length; at++) {
    while (end < values.length && values[end]! - values[at]! < sameEdge) end++
    if (end - at >= enough) return values[at]!
  }
  return values[0]!
}

/** The usual distance of two lines, in points. */
function usualPitch(rows: readonly FlowRow[]): number {
  const gaps = rows
    .map((flow, at) => {
      const before = rows[at - 1]
      return before?.page === flow.page && !flow.isParted ? flow.block.top - before.block.top : 0
    })
    .filter((gap) => gap > 4)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length * 0.4)] ?? 16
}
