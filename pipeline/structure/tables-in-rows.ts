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
  let headings = headingsOf(rows)
  for (const [at, row] of rows.entries()) {
    if (movesHeadings(textsOf(row), headings)) {
      tables.push([])
      headings = headingsOf(rows.slice(at, at + firstRows))
    }
    tables.at(-1)!.push(row)
  }
  return tables
}

const textsOf = ({ children }: Row): string[] => children.map(({ text }) => text.value)

interface Headings {
  readonly texts: readonly string[]
  /** Where each of them stands that is words. */
  readonly places: ReadonlyMap<string, number>
}

/** The cells of the first row with so many of them. */
function headingsOf(rows: readonly Row[]): Headings {
  const texts =
    rows
      .slice(0, firstRows)
      .map(textsOf)
      .find((row) => row.filter((text) => text !== '').length >= leastCells) ?? []
  const isWords = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()
  return { texts, places: new Map(texts.flatMap((text, at) => (isWords(text) ? [[text, at]] : []))) }
}

function movesHeadings(texts: readonly string[], headings: Headings): boolean {
  let moved = 0
  let stayed = 0
  for (const [at, text] of texts.entries()) {
    const place = headings.places.get(text)
    if (place === at) stayed++
    else if (place !== undefined) moved++
  }
  // where a mark between two cells is lost, the words are the same
  return moved >= leastCells && moved > stayed && wordsOf(texts) !== wordsOf(headings.texts)
}

const wordsOf = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ')
