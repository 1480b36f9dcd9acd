import type { Row } from '../tree/nodes.js'

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
    if (movesHeadings(row, places)) {
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

function movesHeadings({ children }: Row, places: ReadonlyMap<string, number>): boolean {
  let [moved, stayed] = [0, 0]
  for (const [at, { text }] of children.entries()) {
    const place = places.get(text.value)
    if (place === at) stayed++
    else if (place !== undefined) moved++
  }
  return moved >= leastCells && moved > stayed
}
