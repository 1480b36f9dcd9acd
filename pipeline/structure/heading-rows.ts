import { readOrdinalCell } from '../language/labels.js'
import { row } from '../tree/build.js'
import type { Cell, Column, Row } from '../tree/nodes.js'
import { isHeadingCell, readColumn } from './columns.js'
import { type HeadingGuess, under, withParts } from './table-headings.js'

/** The heading of a table whose rows are known: its columns, and how many rows the heading takes. */
export function readHeadingRows(
  rows: readonly Row[],
): { columns: Column[]; from: number; to: number } | null {
  const from = rows.findIndex((row) => headingCells(row.children) >= 2)
  if (from < 0 || from > 3) return null
  const second = rows[from + 1] ? spread(rows[from + 1]!.children) : []
  const first = withoutRepeats(asWide(spread(rows[from]!.children), second), second)
  if (!isSecondHeading(first, second)) {
    return { columns: withParts(first.map((name) => readColumn(name))), from, to: from + 1 }
  }
  let upper = ''
  const columns = Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    upper = first[at] || (second[at] ? upper : '')
    return second[at] ? under(readColumn(upper), readColumn(second[at]!)) : readColumn(first[at] ?? '')
  })
  return { columns: withParts(columns), from, to: from + 2 }
}

/** How many cells two rows of headings have at most. */
const mostHeadings = 40

/**
 * The heading of a dump one cell a line that prints the empty cells of both its rows: what stands before the first row's ordinal
 * is twice as wide as the table.
 */
export function evenHeading(cells: readonly Cell[]): HeadingGuess | null {
  const lead = cells.findIndex(({ text }) => text.value !== '')
  const first = cells.slice(0, mostHeadings).findIndex(({ text }) => readOrdinalCell(text.value) !== null)
  const width = (first - lead) / 2
  if (first < 0 || !Number.isInteger(width) || width <= lead + 2) return null
  if (cells[width]!.text.value !== '' || cells[width + lead]!.text.value !== '') return null
  const rows = [cells.slice(0, width), cells.slice(width, 2 * width)].map((own) => row('body', [...own]))
  const heading = readHeadingRows(rows)
  return heading?.to === 2 ? { columns: heading.columns, end: 2 * width, price: 0 } : null
}

const headingCells = (cells: readonly Cell[]): number =>
  cells.filter((cell) => isHeadingCell(cell.text.value)).length

/** The cells' words by column, a spanned cell first and then empty. */
function spread(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => [
    cell.text.value,
    ...new Array<string>(Math.max(0, cell.columnSpan - 1)).fill(''),
  ])
}

/** The first row as wide as the one below it: a dump leaves out the empty cells behind a heading over several columns. */
const asWide = (first: readonly string[], second: readonly string[]): string[] => [
  ...first,
  ...new Array<string>(Math.max(0, second.length - first.length)).fill(''),
]

/** A heading over several columns that is printed in each of them is said once, where the row below it has their own. */
function withoutRepeats(first: string[], second: readonly string[]): string[] {
  const filled = second.filter((text) => text !== '')
  if (filled.length < 2 || !filled.every((text) => isHeadingCell(text))) return first
  return first.map((text, at) => (at > 0 && text === first[at - 1] && second[at] !== '' ? '' : text))
}

function isSecondHeading(first: readonly string[], second: readonly string[]): boolean {
  const filled = second.filter((text) => text !== '')
  if (filled.length === 0 || readOrdinalCell(second[0] ?? '')) return false
  if (
    first.some((text) => text === '') &&
    filled.length < first.length &&
    filled.every((text) => text.length <= 60)
  ) {
    return second.every(
      (text, at) =>
        text === '' ||
        first[at] === '' ||
        at + 1 >= first.length ||
        first[at + 1] === '' ||
        first[at] === text,
    )
  }
  return false
}
