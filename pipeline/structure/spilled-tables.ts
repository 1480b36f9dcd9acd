import type { VFile } from 'vfile'
import { readLabel, readOrdinalCell } from '../language/labels.js'
import { cell, row, table } from '../tree/build.js'
import type { Line, PlanContent, Table } from '../tree/nodes.js'
import { collapseText, emptyText, joinTexts, placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { isHeadingCell, readColumn } from './columns.js'
import { breaksTable, endsOpen } from './line-breaks.js'

/** How many headings one below the other tell a table that lost its lines. */
const fewestHeadings = 4
const longestHeading = 60

/**
 * Where a table ends that was spilled one cell a line without any mark, or `from` where none begins: the headings of columns
 * one below the other, that of the ordinals first, and an ordinal alone under them. A heading or the plan's end closes it.
 *
 * @param from the line that the headings may begin at
 */
export function spilledEnd(nodes: readonly PlanContent[], from: number): number {
  const first = bareLine(nodes[from])
  if (!first || !mayBeHeadings(nodes, from) || readColumn(first.text.value).kind !== 'ordinal') return from
  const headings = cellsOf(linesFrom(nodes, from, isHeading))
  const body = from + headings.reduce((sum, { lines }) => sum + lines, 0)
  const opening = bareLine(nodes[body])
  if (headings.length < fewestHeadings || !opening || readOrdinalCell(opening.text.value) === null)
    return from
  return body + linesFrom(nodes, body, (line) => !endsTable(line.text.value)).length
}

/** Whether the lines are as short as headings, which most are not: to read what column a line names takes long. */
function mayBeHeadings(nodes: readonly PlanContent[], from: number): boolean {
  for (let at = from; at < from + fewestHeadings; at++) {
    const line = bareLine(nodes[at])
    if (!line || line.text.value.length > longestHeading) return false
  }
  return true
}

/** The table of the lines of a spill, one cell a line. That its rows were told by the order of cells alone is warned of. */
export function spilledTable(lines: readonly Line[], file: VFile): Table {
  const cells = holdsBlankCells(lines) ? withBlankCells(lines) : cellsOf(lines)
  const place = placeOf(joinTexts(lines.map(({ text }) => text)))
  if (place)
    warn(
      file,
      'table-spilled',
      'A table that lost its lines: which cells make up a row was told by their order alone.',
      place,
    )
  return table(cells.map(({ text }) => row('body', [cell(text)])))
}

const bareLine = (node: PlanContent | undefined): Line | null =>
  node?.type === 'line' && node.tabs.length === 0 && !node.text.value.includes('|') ? node : null

function linesFrom(
  nodes: readonly PlanContent[],
  from: number,
  belongs: (line: Line, above: Line | undefined) => boolean,
): Line[] {
  const lines: Line[] = []
  for (let at = from; at < nodes.length; at++) {
    const line = bareLine(nodes[at])
    if (!line || !belongs(line, lines.at(-1))) break
    lines.push(line)
  }
  return lines
}

const isHeading = ({ text: { value } }: Line, above: Line | undefined): boolean =>
  value.length <= longestHeading &&
  (isHeadingCell(value) || (above !== undefined && goesOn(above.text.value, value))) &&
  readOrdinalCell(value) === null

const endsTable = (value: string): boolean => {
  if (breaksTable.test(value) || /^(?:Nơi nhận|TM\.|KT\.)/u.test(value)) return true
  const kind = readOrdinalCell(value) === null ? readLabel(value)?.label.kind : undefined
  return kind !== undefined && kind !== 'dash' && kind !== 'plus' && kind !== 'bullet'
}

/** The cells of lines: a line that begins small, or that the one above leaves open, goes on with it. */
function cellsOf(lines: readonly Line[]): { text: Text; lines: number }[] {
  const cells: { texts: Text[] }[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (above && goesOn(above.text.value, line.text.value)) cells.at(-1)!.texts.push(line.text)
    else cells.push({ texts: [line.text] })
  }
  return cells.map(({ texts }) => ({ text: collapseText(joinTexts(texts)), lines: texts.length }))
}

/** A word processor's plain text has an empty line for an empty cell, and no other; a page's empty lines stand between headings too. */
function holdsBlankCells(lines: readonly Line[]): boolean {
  const parted = lines.filter(({ blanksBefore }, at) => at > 0 && blanksBefore > 0).length
  const firstParted = lines.findIndex(({ blanksBefore }, at) => at > 0 && blanksBefore > 0)
  return firstParted >= fewestHeadings && parted < mostParted * lines.length
}

/** Rows with an empty cell are fewer than so many of the lines. */
const mostParted = 0.3

function withBlankCells(lines: readonly Line[]): { text: Text }[] {
  const stretches: Line[][] = []
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.blanksBefore > 0) stretches.push([line])
    else stretches.at(-1)!.push(line)
  }
  return stretches.flatMap((stretch, at) => [
    ...Array.from({ length: at === 0 ? 0 : stretch[0]!.blanksBefore }, () => ({ text: emptyText })),
    ...cellsOf(stretch),
  ])
}

const goesOn = (above: string, next: string): boolean =>
  readOrdinalCell(next) === null && (/^[\p{Ll}(]/u.test(next) || endsOpen(above, next) || /,$/.test(above))
