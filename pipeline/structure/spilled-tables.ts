import type { VFile } from 'vfile'
import { looksLikeAgencies } from '../language/agencies/index.js'
import { readLabel, readOrdinalCell } from '../language/labels.js'
import { cell, row, ruledTable, table } from '../tree/build.js'
import type { ColumnKind, Line, PlanContent, Row, Table } from '../tree/nodes.js'
import { emptyText, joinTexts, placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { isHeadingCell, readColumn } from './columns.js'
import { breaksTable } from './line-breaks.js'
import { cellsOf, cellsOfRow, goesOn, rowsByKinds, rowsByOrdinals } from './spilled-cells.js'

/** How many headings one below the other tell a table that lost its lines; where one of them is not known, there are more. */
const fewestHeadings = 3
const longestHeading = 60
/** How many of them, and how many rows, tell it where no ordinals do. */
const fewestKnown = 2
const fewestRows = 2

/** A table that was spilled one cell a line without any mark, or that is drawn with spaces. */
export interface Spill {
  readonly lines: readonly Line[]
  /** What the columns hold; none where that was not told. */
  readonly columns: readonly ColumnKind[]
  /** The lines of the headings, and those of each row. */
  readonly headings: readonly Line[]
  readonly rows: readonly (readonly Line[])[]
  /** Whether each row has a cell for each column: then nothing is left to be told by the order of the cells. */
  readonly isWhole: boolean
  /** The index of the node behind it. */
  readonly end: number
  /** Its cells were broken into lines as well, and the lines of cells beside each other stand among or beside each other. */
  readonly isCrumbled: boolean
}

/**
 * The spilled table that begins at a line, or null where none does: the headings of columns one below the other, that of the ordinals first,
 * and an ordinal alone under them; or that of the names first, and rows of what the columns hold. A heading or the plan's end closes it.
 *
 * @param from the line that the headings may begin at
 */
export function spillAt(nodes: readonly PlanContent[], from: number): Spill | null {
  if (isSpacedHeading(nodes[from])) return crumbsFrom(nodes, from, from)
  const first = bareLine(nodes[from])
  if (!first || !mayBeHeadings(nodes, from)) return null
  const { kind } = readColumn(first.text.value)
  if (kind === 'name') return unnumberedFrom(nodes, from)
  return kind === 'ordinal' ? numberedFrom(nodes, from) : null
}

function numberedFrom(nodes: readonly PlanContent[], from: number): Spill | null {
  const headings = linesFrom(nodes, from, isHeading)
  const columns = cellsOf(headings).map(({ text }) => readColumn(text.value).kind)
  const body = from + headings.length
  const opening = bareLine(nodes[body])
  if (!opening || readOrdinalCell(opening.text.value) === null) return null
  if (columns.length < fewestHeadings + (columns.includes('other') ? 1 : 0)) return null
  const lines = linesFrom(nodes, body, (line) => !endsTable(line.text.value))
  if (isOfCrumbs(lines)) return crumbsFrom(nodes, from, body)
  const rows = rowsByOrdinals(lines)
  return {
    lines: [...headings, ...lines],
    columns,
    headings,
    rows,
    isWhole: false,
    end: body + lines.length,
    isCrumbled: false,
  }
}

/**
 * Without ordinals all the headings have to be known, and the rows to be what they say: the table ends with the last that is.
 * The first name may look like a heading as well (`Tỷ lệ hộ nghèo`).
 */
function unnumberedFrom(nodes: readonly PlanContent[], from: number): Spill | null {
  const known = linesFrom(
    nodes,
    from,
    ({ text: { value } }) => isHeadingCell(value) && readOrdinalCell(value) === null,
  )
  const kinds = known.map(({ text }) => readColumn(text.value).kind)
  for (let width = known.length; width >= fewestKnown; width--) {
    const columns = kinds.slice(0, width)
    if (columns.lastIndexOf('name') > 0) continue
    const rows = rowsByKinds(
      linesFrom(nodes, from + width, (line) => !endsTable(line.text.value)),
      columns,
    )
    if (rows.length < fewestRows) continue
    const headings = known.slice(0, width)
    const lines = [...headings, ...rows.flat()]
    return { lines, columns, headings, rows, isWhole: true, end: from + lines.length, isCrumbled: false }
  }
  return null
}

/** The crumbs that begin with headings, and go on from the body to what stands in no table. */
function crumbsFrom(nodes: readonly PlanContent[], from: number, body: number): Spill {
  const end = crumbsEnd(nodes, body)
  const lines = nodes.slice(from, end).filter((node) => node.type === 'line')
  return { lines, columns: [], headings: [], rows: [], isWhole: false, end, isCrumbled: true }
}

/** Columns that a text parts by spaces, the first of them that of the ordinals. */
function isSpacedHeading(node: PlanContent | undefined): boolean {
  const cells = bareLine(node)?.text.value.trim().split(/ {2,}/) ?? []
  return (
    cells.length >= fewestHeadings &&
    readColumn(cells[0]!).kind === 'ordinal' &&
    cells.slice(1).filter((one) => isHeadingCell(one)).length >= 2
  )
}

/** Whether the lines are as short as headings, which most are not: to read what column a line names takes long. */
function mayBeHeadings(nodes: readonly PlanContent[], from: number): boolean {
  for (let at = from; at < from + fewestHeadings; at++) {
    const line = bareLine(nodes[at])
    if (!line || line.text.value.length > longestHeading) return false
  }
  return true
}

/**
 * The table of a spill, one cell a line; nothing where it crumbled. That its rows were told by the order of cells alone, or that it
 * was not read, is warned of.
 */
export function readSpill(
  { lines, columns, headings, rows, isWhole, isCrumbled }: Spill,
  file: VFile,
): Table[] {
  const place = placeOf(joinTexts(lines.map(({ text }) => text)))
  if (isCrumbled) {
    if (place) warn(file, 'table-crumbled', crumbled, place)
    return []
  }
  if (place) warn(file, 'table-spilled', spilled, place)
  if (isWhole) return [ruledTable([headings, ...rows].map((own) => rowOf(cellsOfRow(own, columns))))]
  const body = rows.flatMap((own) => cellsOfRow(own, columns))
  const cells = holdsBlankCells(lines, columns.length)
    ? withBlankCells(lines)
    : [...cellsOf(headings), ...withWholeGroups(body, columns.length)]
  return [table(cells.map((one) => rowOf([one])))]
}

const rowOf = (cells: readonly { text: Text }[]): Row =>
  row(
    'body',
    cells.map(({ text }) => cell(text)),
  )

/** A group row has a number and a title alone; the cells that it lacks are given back to it, for a row has as many as columns. */
function withWholeGroups(cells: readonly { text: Text }[], columns: number): { text: Text }[] {
  let last = 0
  return cells.flatMap((one, at) => {
    const own = readOrdinalCell(one.text.value)
    if (own?.kind === 'number') last = own.ordinal ?? last
    const [group, next] = [cells[at - 1], cells[at + 1]].map((beside) =>
      beside ? readOrdinalCell(beside.text.value) : null,
    )
    const isTitle = (group?.kind === 'roman' || group?.kind === 'upper') && own === null
    const begins = next?.kind === 'number' && (next.ordinal === 1 || next.ordinal === last + 1)
    if (!isTitle || !begins) return [one]
    return [one, ...Array.from({ length: columns - 2 }, () => ({ text: emptyText }))]
  })
}

const spilled = 'A table that lost its lines: which cells make up a row was told by their order alone.'
const crumbled =
  'A table whose cells were broken into lines that run into each other; nothing was read of it. Give the plan as Word or PDF.'

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
  if (breaksTable.test(value)) return true
  const kind = readOrdinalCell(value) === null ? readLabel(value)?.label.kind : undefined
  return kind !== undefined && kind !== 'dash' && kind !== 'plus' && kind !== 'bullet'
}

/** More of the lines than this begin small where cells were broken into lines. */
const mostBroken = 0.2
/** Of the cells that begin as agencies at least so many are agencies as a whole where the cells stand one behind the other. */
const fewestWhole = 0.6
/** Fewer of them tell nothing. */
const fewAgencies = 3

/** Whether the lines are crumbs of cells: joined they make no names of agencies, for those of the next column stand between. */
function isOfCrumbs(lines: readonly Line[]): boolean {
  const broken = lines.filter(({ text }) => /^\p{Ll}/u.test(text.value)).length
  if (broken <= mostBroken * lines.length) return false
  const likeness = cellsOf(lines)
    .map(({ text }) => looksLikeAgencies(text.value))
    .filter((like) => like > 0)
  const whole = likeness.filter((like) => like > 0.9).length
  return likeness.length >= fewAgencies && whole < fewestWhole * likeness.length
}

/** Of crumbs any line may look like a point's label: only what stands in no table ends them. */
function crumbsEnd(nodes: readonly PlanContent[], from: number): number {
  let end = from
  for (; end < nodes.length; end++) {
    const node = nodes[end]!
    if (node.type === 'pageBreak') continue
    if (node.type !== 'line' || closesAppendix.test(node.text.value)) break
  }
  return end
}

const closesAppendix = /^(?:PHỤ LỤC|Phụ lục\s+(?:số\s+)?[\dIVX]|TM\.|KT\.|Nơi nhận|[IVX]{1,5}\.\s+\p{Lu})/u

/** A word processor's plain text has an empty line for an empty cell, and no other; a page's empty lines stand between headings too. */
function holdsBlankCells(lines: readonly Line[], columns: number): boolean {
  const parted = lines.filter(({ blanksBefore }, at) => at > 0 && blanksBefore > 0).length
  const firstParted = lines.findIndex(({ blanksBefore }, at) => at > 0 && blanksBefore > 0)
  return firstParted >= columns && parted < mostParted * lines.length
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
