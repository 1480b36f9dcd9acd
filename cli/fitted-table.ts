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
/** No column is made narrower than this. */
const narrowest = 8

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
  const widths = sharesOf(natural, width - gap.length * (columns.length - 1))
  return rows.flatMap((row) => rowLines(row, widths, paint))
}

const widthOf = ({ text }: CellPiece): number => textWidth(text)

/** Where not all fit, each column but the widest has at most four fifths of an even share, and the widest has the rest. */
function sharesOf(natural: readonly number[], room: number): number[] {
  if (natural.reduce((sum, one) => sum + one, 0) <= room) return [...natural]
  const widest = natural.indexOf(Math.max(...natural))
  const most = Math.max(narrowest, Math.floor((0.8 * room) / natural.length))
  const widths = natural.map((own) => Math.min(own, most))
  const others = widths.reduce((sum, one, at) => (at === widest ? sum : sum + one), 0)
  widths[widest] = Math.max(narrowest, Math.min(natural[widest]!, room - others))
  return widths
}

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
