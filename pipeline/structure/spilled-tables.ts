import type { VFile } from 'vfile'
import { looksLikeAgencies } from '../language/agencies/index.js'
import { readLabel, readOrdinalCell } from '../language/labels.js'
import { cell, row, ruledTable, table } from '../tree/build.js'
import type { ColumnKind, Line, PlanContent, Row, Table } from '../tree/nodes.js'
import { emptyText, joinTexts, placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { isHeadingCell, readColumn } from './columns.js'
import { breaksTable } from './line-breaks.js'
import { holdsBlankCells, withBlankCells, withWholeGroups, withWholeParents } from './lost-cells.js'
import {
  beforeHeadings,
  cellsOf,
  cellsOfRow,
  cellsOfTotal,
  goesOn,
  longestRow,
  losesMarks,
  rowsByKinds,
  rowsByOrdinals,
  type SpilledRow,
  withoutRemainder,
  withTotalApart,
} from './spilled-cells.js'

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
  readonly rows: readonly SpilledRow[]
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
  if (kind === 'name' || kind === 'deadline') return unnumberedFrom(nodes, from)
  return kind === 'ordinal' ? numberedFrom(nodes, from) : null
}

function numberedFrom(nodes: readonly PlanContent[], from: number): Spill | null {
  const headings = headingsFrom(nodes, from)
  const columns = cellsOf(headings).map(({ text }) => readColumn(text.value).kind)
  const body = from + headings.length
  const opening = bareLine(nodes[body])
  if (!opening || readOrdinalCell(opening.text.value) === null) return null
  const isKnown = columns.filter((kind) => kind !== 'other').length >= fewestHeadings
  if (columns.length < fewestHeadings || !(isKnown || opensRows.test(opening.text.value))) return null
  const below = beforeHeadings(linesFrom(nodes, body, isInTable), headings)
  if (isOfCrumbs(below)) return crumbsFrom(nodes, from, body)
  const rows = withTotalApart(withoutRemainder(rowsByOrdinals(below), columns))
  const lines = rows.flatMap((own) => own.lines)
  if (!isKnown && rows.length < fewestRows) return null
  if (losesMarks(rows, columns) && !holdsBlankCells([...headings, ...lines], columns.length))
    return unreadFrom(nodes, from)
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

/** The ordinal of a table's first row. */
const opensRows = /^(?:0?1|I|A)\.?$/

/** The headings; where some are not known, all short lines up to the ordinal of the first row. */
function headingsFrom(nodes: readonly PlanContent[], from: number): Line[] {
  const known = linesFrom(nodes, from, isHeading)
  const next = bareLine(nodes[from + known.length])
  if (!next || next.text.value.length > longestHeading || readOrdinalCell(next.text.value) !== null)
    return known
  const all = linesFrom(
    nodes,
    from,
    ({ text: { value } }) =>
      value.length <= longestHeading && readOrdinalCell(value) === null && !endsTable(value),
  )
  return all.length <= mostHeadings ? all : known
}

/** A column's heading may stand on several lines. */
const mostHeadings = 24
/** More lines that look like headings are names, each of a point. */
const mostColumns = 16

/**
 * Without ordinals all the headings have to be known, and the rows to be what they say: the table ends with the last that is.
 * The first name may look like a heading as well (`Tỷ lệ hộ nghèo`).
 */
function unnumberedFrom(nodes: readonly PlanContent[], from: number): Spill | null {
  const known = linesFrom(nodes, from, isHeadingAlone, mostColumns)
  const read = known.map(({ text }) => readColumn(text.value).kind)
  const names = read.indexOf('name')
  if (names !== 0 && names !== 1) return null
  // `Nội dung | Đơn vị | Chỉ tiêu`: the names stand in the first of two
  const kinds = read.map((kind, at) => (kind === 'name' && at > names ? 'value' : kind))
  for (let width = known.length; width >= Math.max(fewestKnown, names + 1); width--) {
    const columns = kinds.slice(0, width)
    if (!mayHaveRows(nodes, from + width, columns)) continue
    const rows = rowsByKinds(linesFrom(nodes, from + width, isInTable), columns)
    if (rows.length < fewestRows) continue
    const headings = known.slice(0, width)
    const lines = [...headings, ...rows.flatMap((own) => own.lines)]
    return { lines, columns, headings, rows, isWhole: true, end: from + lines.length, isCrumbled: false }
  }
  const isUnread = new Set(kinds).size >= fewestUnread && !kinds.includes('ordinal')
  return isUnread ? unreadFrom(nodes, from) : null
}

/** A heading on one line: what ends as a sentence does is none. */
const isHeadingAlone = ({ text: { value } }: Line): boolean =>
  isHeadingCell(value) && readOrdinalCell(value) === null && !/[.;]$/.test(value) && !endsTable(value)

/** Whether the first lines, not those of a whole plan time and again, make rows enough; none where they go on with a heading. */
function mayHaveRows(nodes: readonly PlanContent[], from: number, columns: readonly ColumnKind[]): boolean {
  const [heading, first] = [bareLine(nodes[from - 1]), bareLine(nodes[from])]
  if (heading && first && goesOn(heading.text.value, first.text.value)) return false
  const most = (fewestRows + 1) * longestRow(columns)
  return rowsByKinds(linesFrom(nodes, from, isInTable, most), columns).length >= fewestRows
}

/** So many columns of different kinds, the names first, are a table even where no row is as they say. */
const fewestUnread = 4

function unreadFrom(nodes: readonly PlanContent[], from: number): Spill {
  const lines = linesFrom(nodes, from, isInTable)
  return {
    lines,
    columns: [],
    headings: [],
    rows: [],
    isWhole: false,
    end: from + lines.length,
    isCrumbled: true,
  }
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
  if (isWhole)
    return [ruledTable([rowOf(cellsOf(headings)), ...rows.map((own) => wholeRowOf(own, columns, file))])]
  const body = rows.flatMap((own) => cellsOfTotal(own.lines, columns) ?? cellsOfRow(own.lines, columns))
  const cells = holdsBlankCells(lines, columns.length)
    ? withBlankCells(lines, columns)
    : [...cellsOf(headings), ...withWholeParents(withWholeGroups(body, columns.length), columns.length)]
  return [table(cells.map((one) => rowOf([one])))]
}

/** What a row costs that lacks a cell: which one, its words alone tell. */
const lacking = 8

function wholeRowOf({ lines, lacks }: SpilledRow, columns: readonly ColumnKind[], file: VFile): Row {
  if (lacks === null) return rowOf(cellsOfRow(lines, columns))
  const place = placeOf(joinTexts(lines.map(({ text }) => text)))
  if (place) warn(file, 'row-realigned', shifted, place)
  const cells = cellsOfRow(lines, columns.toSpliced(lacks, 1))
  return row(
    'body',
    [...cells.slice(0, lacks), { text: emptyText }, ...cells.slice(lacks)].map(({ text }) => cell(text)),
    lacking,
  )
}

const rowOf = (cells: readonly { text: Text }[]): Row =>
  row(
    'body',
    cells.map(({ text }) => cell(text)),
  )

const shifted = 'A row with a missing cell; its cells were put by what they say.'
const spilled = 'A table that lost its lines: which cells make up a row was told by their order alone.'
const crumbled =
  'A table whose cells were broken into lines that run into each other; nothing was read of it. Give the plan as Word or PDF.'

const bareLine = (node: PlanContent | undefined): Line | null =>
  node?.type === 'line' && node.tabs.length === 0 && !node.text.value.includes('|') ? node : null

function linesFrom(
  nodes: readonly PlanContent[],
  from: number,
  belongs: (line: Line, above: Line | undefined) => boolean,
  most = nodes.length,
): Line[] {
  const lines: Line[] = []
  for (let at = from; at < nodes.length && lines.length < most; at++) {
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

const isInTable = ({ text }: Line): boolean => !endsTable(text.value)

const endsTable = (value: string): boolean => {
  if (breaksTable(value)) return true
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
