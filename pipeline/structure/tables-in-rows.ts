import type { Row } from '../tree/nodes.js'
import { isHeadingCell, readColumn } from './columns.js'

/** A heading stands in one of the first rows, and has no fewer cells. */
const firstRows = 3
const leastCells = 3

/**
 * The rows of each table, where several stand behind each other without a line between: a row with the headings of the first one
 * in other columns heads the next. A page repeats headings where they were.
 */
export function tablesInRows(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [[]]
  let places = headingPlaces(rows)
  for (const [at, row] of rows.entries()) {
    if (movesHeadings(row, places) || (at >= firstRows && opensAnew(rows, at))) {
      tables.push([])
      places = headingPlaces(rows.slice(at, at + firstRows))
    }
    tables.at(-1)!.push(row)
  }
  return tables
}

/** Where the words of the first row with so many cells stand. */
function headingPlaces(rows: readonly Row[]): ReadonlyMap<string, number> {
  const texts = rows
    .slice(0, firstRows)
    .map(({ children }) => children.map(({ text }) => text.value))
    .find((row) => row.filter((text) => text !== '').length >= leastCells)
  return new Map(
    texts?.flatMap((text, at) => (text.toLowerCase() !== text.toUpperCase() ? [[text, at]] : [])),
  )
}

/** As many cells of the first rows hold its headings. */
const firstCells = 16
const longestOrdinalHeading = 12

/** Whether other headings than the first ones stand here, that of the ordinals first; of a dump one cell a line they are rows. */
function opensAnew(rows: readonly Row[], at: number): boolean {
  const first = rows[at]!.children.find(({ text }) => text.value !== '')?.text.value ?? ''
  if (first === '' || first.length > longestOrdinalHeading || /\d/.test(first)) return false
  if (readColumn(first).kind !== 'ordinal') return false
  const words = wordsFrom(rows, at, leastCells)
  const known = new Set(wordsFrom(rows, 0, firstCells))
  return (
    words.length === leastCells &&
    words.slice(1).every((text) => isHeadingCell(text)) &&
    words.some((text) => !known.has(text))
  )
}

/** The first words of cells from a row on. */
function wordsFrom(rows: readonly Row[], at: number, most: number): string[] {
  return rows
    .slice(at, at + most)
    .flatMap(({ children }) => children.map(({ text }) => text.value))
    .filter((text) => text !== '')
    .slice(0, most)
}

function movesHeadings({ children }: Row, places: ReadonlyMap<string, number>): boolean {
  let [moved, stayed] = [0, 0]
  for (const [at, { text }] of children.entries()) {
    const place = places.get(text.value)
    if (place === at) stayed++
    else if (place !== undefined) moved++
  }
  return moved >= leastCells && moved > stayed
}
