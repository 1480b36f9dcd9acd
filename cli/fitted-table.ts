import type { Style } from './terminal.js'
import { textWidth, wrapped } from './text-width.js'

/** A piece of a cell, which begins on a line of its own. */
export interface CellPiece {
  readonly text: string
  readonly style?: Style | undefined
}

/** A row: for each column its pieces. */
export type FittedRow = readonly (readonly CellPiece[])[]

type Paint = (style: Style, text: string) => string

const gap = '  '
/** No column is cut narrower than its longest word, up to this: dates and numbers of documents stay whole. */
const longestWhole = 12

/**
 * Rows as lines no wider than a screen, under their headings: what does not fit into its column goes on in the next
 * line of it.
 *
 * @param width the columns of the screen
 * @param paint gives a text its style; a text's width is taken without it
 */
export function fittedTable(
  headings: readonly string[],
  rows: readonly FittedRow[],
  width: number,
  paint: Paint,
): string[] {
  const first = headings.map((text): CellPiece[] => [{ text, style: 'dim' }])
  return fittedRows([first, ...rows], width, paint)
}

/** The same without headings; all rows have the same number of cells. */
export function fittedRows(rows: readonly FittedRow[], width: number, paint: Paint): string[] {
  const columns = rows[0] ?? []
  const natural = columns.map((_, at) => Math.max(1, ...rows.flatMap((row) => row[at]!.map(widthOf))))
  const least = columns.map((_, at) => Math.max(1, ...rows.flatMap((row) => row[at]!.map(longestWordOf))))
  const widths = sharesOf(natural, least, width - gap.length * (columns.length - 1))
  return rows.flatMap((row) => rowLines(row, widths, paint))
}

const widthOf = ({ text }: CellPiece): number => textWidth(text)

function longestWordOf({ text }: CellPiece): number {
  return Math.min(longestWhole, Math.max(...text.split(/\s+/).map(textWidth)))
}

/** Where not all fit, each column but the widest has at most four fifths of an even share, and the widest has the rest. */
function sharesOf(natural: readonly number[], least: readonly number[], room: number): number[] {
  if (sum(natural) <= room) return [...natural]
  const widest = natural.indexOf(Math.max(...natural))
  const most = Math.floor((0.8 * room) / natural.length)
  const widths = natural.map((own, at) => Math.min(own, Math.max(least[at]!, most)))
  const others = sum(widths.filter((_, at) => at !== widest))
  widths[widest] = Math.max(least[widest]!, Math.min(natural[widest]!, room - others))
  return widths
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

function rowLines(row: FittedRow, widths: readonly number[], paint: Paint): string[] {
  const cells = row.map((pieces, at) =>
    pieces.flatMap(({ text, style }) => wrapped(text, widths[at]!).map((line) => ({ text: line, style }))),
  )
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, at) => {
      const { text, style } = lines[line] ?? { text: '', style: undefined }
      const space = ' '.repeat(Math.max(0, widths[at]! - textWidth(text)))
      return (style === undefined || text === '' ? text : paint(style, text)) + space
    })
    return parts.join(gap).trimEnd()
  })
}
