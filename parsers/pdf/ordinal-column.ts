import type { Box } from '../../pipeline/tree/layout.js'
import { narrowest } from './rivers.js'
import { type RowOfSegments, wordsOf } from './segments.js'
import { textOf, type Word } from './words.js'

/** So many numbers, each one more than the one above, tell a column of ordinals. */
const fewest = 3
/** Names that begin within so many points of each other begin at one edge. */
const sameEdge = 2
/** Of the names beside the ordinals so many begin at the edge of their column; the others are centred. */
const shareAtEdge = 0.8

/**
 * The columns of a table with the first of them parted in two where the ordinals stand in it before the names: nothing else tells
 * the white between them where each ordinal is drawn with the line of its name, and the heading fills the narrow column.
 */
export function withOrdinalColumn(lines: readonly RowOfSegments[], columns: readonly Box[]): readonly Box[] {
  const [first, ...others] = columns
  const rows = lines.map(wordsOf).filter(isRow)
  if (!first || others.length === 0 || !countsUp(rows) || others[0]!.left <= startOf(rows[0]!)) return columns
  const ordinals = Math.max(...rows.map(([ordinal]) => ordinal!.right))
  const starts = rows.map(startOf).sort((a, b) => a - b)
  const names = starts[0]!
  const atEdge = starts.filter((start) => start - names <= sameEdge).length
  if (ordinals >= names || atEdge < shareAtEdge * starts.length) return columns
  return [{ ...first, right: ordinals }, { ...first, left: names }, ...others]
}

/** Whether a border parts the ordinals of the rows from their names. */
export function partsOrdinals(lines: readonly RowOfSegments[], border: number | undefined): boolean {
  if (border === undefined) return false
  const rows = lines.map(wordsOf).filter(isRow)
  return (
    rows.length >= fewest && rows.every(([ordinal, name]) => ordinal!.right <= border && name!.left >= border)
  )
}

const startOf = (row: readonly Word[]): number => row[1]!.left

/** Whether a line begins with a number that stands off the words behind it, further than their spaces are wide. */
export const isRow = ([ordinal, name]: readonly Word[]): boolean =>
  ordinal !== undefined &&
  name !== undefined &&
  /^\d{1,3}\.?$/.test(textOf(ordinal)) &&
  name.left - ordinal.right > 2 * narrowest * ordinal.size

const countsUp = (rows: readonly (readonly Word[])[]): boolean =>
  rows.length >= fewest &&
  rows.every(([ordinal], at) => at === 0 || numberOf(ordinal!) === numberOf(rows[at - 1]![0]!) + 1)

const numberOf = (word: Word): number => Number.parseInt(textOf(word), 10)
