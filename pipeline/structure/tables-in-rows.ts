import type { Row } from '../tree/nodes.js'
import { isHeadingCell, readColumn } from './columns.js'
import { isMisread } from './name-columns.js'

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
    if (movesHeadings(textsOf(row), headings) || (at >= firstRows && opensAnew(rows, at))) {
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

/** As many cells of the first rows hold its headings. */
const firstCells = 16
const longestOrdinalHeading = 12

/** Whether other headings than the first ones stand here, that of the ordinals first; of a dump one cell a line they are rows. */
function opensAnew(rows: readonly Row[], at: number): boolean {
  const first = rows[at]!.children.find(({ text }) => text.value !== '')?.text.value ?? ''
  if (first === '' || first.length > longestOrdinalHeading || /\d/.test(first)) return false
  if (readColumn(first).kind !== 'ordinal') return false
  const words = wordsFrom(rows, at, leastCells)
  const known = wordsFrom(rows, 0, firstCells)
  return (
    words.length === leastCells &&
    words.slice(1).every((text) => isHeadingCell(text)) &&
    words.some((text) => !known.some((one) => one === text || isMisread(text, one)))
  )
}

/** The first words of cells from a row on. */
function wordsFrom(rows: readonly Row[], at: number, most: number): string[] {
  return rows
    .slice(at, at + most)
    .flatMap(textsOf)
    .filter((text) => text !== '')
    .slice(0, most)
}
