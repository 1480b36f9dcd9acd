import type { Box } from '../../pipeline/tree/layout.js'
import type { Drawing } from './drawn-rows.js'
import { boxAround } from './geometry.js'
import { gapAbove, mostRows, narrowest, type Zone } from './rivers.js'
import type { RowOfSegments } from './segments.js'
import type { Word } from './words.js'

/** So many borders make a table. */
const fewestBorders = 2
/** A word that reaches over a border by so many points stands across it. */
const slack = 3
/** A line with words in one column only is of the table where it is no further from the line above than so many heights. */
const nearLine = 1
/** More lines between two rows that stand across the only border are running text; titles of groups are fewer. */
const mostAcross = 2
/** The first row whose cells are told apart is no further down than so many lines: the heading's cells may have one line each. */
const mostAbove = 4

/**
 * The table that begins at a line, by the order in which the page is drawn: its columns, and the index behind its last line.
 * Its columns may stand as near to each other as words do.
 *
 * @returns null where the order tells of no table
 */
export function drawnTableAt(
  lines: readonly RowOfSegments[],
  from: number,
  drawing: Drawing,
  farRow: number,
): { columns: readonly Box[]; to: number } | null {
  if (drawing.whites.length === 0) return null
  const near = lines.slice(from, from + mostAbove)
  if (!near.some((line) => whitesOf(line, drawing).length > 0)) return null
  const borders = bordersFrom(lines, from, drawing, farRow)
  if (borders.length < fewestBorders) return null
  const to = endOf(lines, from, borders, drawing, farRow)
  const own = lines.slice(from, to)
  if (!own.some((line) => whitesOf(line, drawing).length > 0)) return null
  return { columns: columnsBetween(borders, boxAround(own)), to }
}

const noWhites: readonly Zone[] = []

/** The white between the cells of the row that a line is drawn in. */
const whitesOf = (line: RowOfSegments, { rowOf, whites }: Drawing): readonly Zone[] =>
  whites[rowOf.get(firstWord(line)) ?? -1] ?? noWhites

/** The white between the columns of a table, by the order in which its rows are drawn. */
export const drawnWhites = (lines: readonly RowOfSegments[], drawing: Drawing): Zone[] =>
  drawing.whites.length === 0 ? [] : shared([...new Set(lines.map((line) => whitesOf(line, drawing)))].flat())

/** What the rows from a line on share of the white between their cells, down to one that is of another table. */
function bordersFrom(
  lines: readonly RowOfSegments[],
  from: number,
  drawing: Drawing,
  farRow: number,
): readonly Zone[] {
  let borders: readonly Zone[] = []
  let row: readonly Zone[] | undefined
  let across = 0
  for (let at = from; at < Math.min(lines.length, from + mostRows); at++) {
    const line = lines[at]!
    if (at > from && gapAbove(lines, at) > farRow) break
    const own = whitesOf(line, drawing)
    if (own.length === 0) {
      const left = borders.map((border) => leftOpen(border, line))
      if (left.includes(null)) across++
      if (across > (borders.length >= fewestBorders ? 0 : mostAcross)) break
      borders = left.map((zone, border) => zone ?? borders[border]!)
    } else if (own !== row) {
      if (columnsOf(line, borders) === null && !own.some(isOneOf(borders))) break
      borders = shared([...borders, ...own])
      row = own
      across = 0
    }
  }
  return borders
}

/** What of the white between columns a line leaves open, whose words reach into it from its sides; null where they cover it. */
function leftOpen({ from, to }: Zone, { segments }: RowOfSegments): Zone | null {
  const words = segments
    .flatMap((segment) => segment.words)
    .filter(({ left, right }) => left < to && right > from)
  for (const { left, right, size } of words)
    if (left < from + narrowest * size && right < to) from = Math.max(from, right)
  for (const { left, right, size } of words.reverse())
    if (left >= from && right > to - narrowest * size) to = Math.min(to, left)
  return words.every(({ left, right }) => right <= from || left >= to) && from < to ? { from, to } : null
}

/** The index behind the last line that keeps to the borders; lines of cells that the file draws as a row need not, as headings. */
function endOf(
  lines: readonly RowOfSegments[],
  from: number,
  borders: readonly Zone[],
  drawing: Drawing,
  farRow: number,
): number {
  let end = from
  for (let at = from; at < Math.min(lines.length, from + mostRows); at++) {
    const isWide = (columnsOf(lines[at]!, borders) ?? 0) > 1
    const isCell = whitesOf(lines[at]!, drawing).length > 0
    const gap = at > from ? gapAbove(lines, at) : 0
    if (gap > (isCell || isWide ? farRow : nearLine)) break
    if (!isCell && borders.some((border) => leftOpen(border, lines[at]!) === null)) break
    if (isCell || isWide) end = at + 1
    else if (at === from) break
  }
  return end
}

const firstWord = ({ segments }: RowOfSegments): Word => segments[0]!.words[0]!

/** Zones, those that overlap as what they share. */
function shared(zones: readonly Zone[]): Zone[] {
  const result: Zone[] = []
  for (const zone of [...zones].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1)
    if (last && zone.from < last.to)
      result[result.length - 1] = { from: zone.from, to: Math.min(last.to, zone.to) }
    else result.push(zone)
  }
  return result
}

/** How many columns a line has words in; null where a word stands across a border. */
function columnsOf({ segments }: RowOfSegments, borders: readonly Zone[]): number | null {
  const columns = new Set<number>()
  for (const { words } of segments) {
    for (const { left, right } of words) {
      if (borders.some(({ from, to }) => left < (from + to) / 2 - slack && right > (from + to) / 2 + slack))
        return null
      columns.add(borders.filter(({ from, to }) => from + to < left + right).length)
    }
  }
  return columns.size
}

const isOneOf =
  (borders: readonly Zone[]) =>
  (white: Zone): boolean =>
    borders.some(({ from, to }) => white.from < to && white.to > from)

function columnsBetween(borders: readonly Zone[], { left, right, top, bottom }: Box): Box[] {
  return [...borders, { from: right, to: right }].map(({ from }, at) => ({
    left: borders[at - 1]?.to ?? left,
    right: from,
    top,
    bottom,
  }))
}
