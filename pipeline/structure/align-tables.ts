import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { cell, row } from '../tree/build.js'
import type { Cell, Column, ColumnKind, Plan, PlanContent, Row, Table } from '../tree/nodes.js'
import { joinTexts, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { voteOf } from './cell-votes.js'
import { checkOrdinals } from './check-ordinals.js'
import { classifyRows } from './classify-rows.js'
import { holdsTargets, splitNames } from './columns.js'
import { fillCovered } from './fill-covered.js'
import { evenHeading, readHeadingRows } from './heading-rows.js'
import { joinCutRows } from './join-cut-rows.js'
import { dropHeadings, isMisread, renameColumns } from './name-columns.js'
import { type Leads, leadsIn, openCost } from './open-rows.js'
import { fitRow, type Segment, type StreamCell, segmentRows, shortRowCost } from './segment-rows.js'
import { guessHeadings, type HeadingGuess, narrowHeadings } from './table-headings.js'
import { unitAbove, valueUnitAbove, withMoneyUnit, withValueUnit } from './table-unit.js'

/**
 * Gives every table its columns and puts every cell into its column: dumps whose row ends are lost, rows with a
 * cell missing or shifted, headings that repeat on each page, rows that a page cuts in two.
 */
export function alignTables(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    visit(tree as never, 'table', (node: Table, index, parent?: { children: readonly PlanContent[] }) => {
      if (node.columns.length > 0) return SKIP
      alignTable(node, file)
      const before = parent?.children[(index ?? 0) - 1]
      const unit = unitAbove(before, node.children)
      if (unit) node.columns = withMoneyUnit(node.columns, unit)
      const ofValues = valueUnitAbove(before)
      if (ofValues) node.columns = withValueUnit(node.columns, ofValues)
      return SKIP // rows and cells hold no tables
    })
  }
}

function alignTable(table: Table, file: VFile): void {
  const long = table.children.filter((line) => line.children.length >= 3).length
  const isByRows = long * 2 > table.children.length
  const aligned = table.isRuled
    ? nameColumns(table)
    : isByRows
      ? alignRows(table, file)
      : alignStream(table, file)
  if (!aligned) {
    warnTable(table, file)
    return
  }
  renameColumns(table)
  splitNames(table.columns)
  dropHeadings(table, file)
  joinCutRows(table, file)
  dropVoids(table, file)
  fillCovered(table)
  classifyRows(table)
  checkOrdinals(table, file)
}

/** Its cells stand where the file has them: only what the columns hold is read from the heading. */
function nameColumns(table: Table): boolean {
  const heading = readHeadingRows(table.children)
  if (!heading) return false
  const width = Math.max(heading.columns.length, ...table.children.map(({ children }) => children.length))
  const columns = Array.from({ length: width }, (_, at) => heading.columns[at] ?? unnamedColumn())
  table.columns = columns
  table.children = table.children.map((line, at) => ({
    ...line,
    kind: at < heading.to ? ('heading' as const) : line.kind,
    children: Array.from({ length: width }, (_, column) => line.children[column] ?? cell()),
  }))
  return true
}

const unnamedColumn = (): Column => ({ kind: 'other', heading: '', year: null, unit: null })

function warnTable(table: Table, file: VFile): void {
  const place = placeOf(joinTexts(table.children.flatMap((line) => line.children.map((c) => c.text))))
  if (place)
    warn(
      file,
      'column-unknown',
      'A table whose column headings are not known; its cells were not read.',
      place,
    )
}

function alignStream(table: Table, file: VFile): boolean {
  const cells = table.children.flatMap((line) => line.children)
  const stream = streamOf(table.children)
  const guess = bestGuess(cells, stream)
  if (!guess) return false
  const body = stream.slice(guess.end)
  markHeadings(body, cells.slice(guess.end), guess.columns)
  const heading = row('heading', cells.slice(0, guess.end))
  const told = cells.slice(guess.end)
  const segments = segmentRows(body, guess.columns).rows
  const leads = leadsIn(
    segments.map((segment) => segment.cells.map((index) => told[index])),
    guess.columns,
  )
  const rows = segments.map((segment) => rowOf(segment, told, guess.columns, leads, file))
  table.columns = guess.columns
  table.children = [heading, ...rows]
  return true
}

/** How many cells of the body a guess at the heading is tried on. */
const trial = 160

function bestGuess(cells: readonly Cell[], stream: StreamCell[]): HeadingGuess | null {
  let best: HeadingGuess | null = null
  let least = Number.POSITIVE_INFINITY
  const even = evenHeading(cells)
  const guesses = even ? [even] : guessHeadings(cells.map((c) => c.text.value)).flatMap(withAmounts)
  for (const guess of guesses) {
    const body = stream.slice(guess.end, guess.end + trial)
    const cost = segmentRows(body, guess.columns).cost + guess.price
    if (cost < least) {
      least = cost
      best = guess
    }
  }
  return best
}

/** `Nội dung | Đơn vị | Chỉ tiêu`: beside a column of names the second may hold the amounts. */
function withAmounts(guess: HeadingGuess): HeadingGuess[] {
  const [, second, third] = guess.columns.filter(({ kind }) => kind === 'name')
  const amounts = second && !third ? { ...second, kind: 'value' as const } : null
  if (!amounts || !holdsTargets(amounts)) return [guess]
  return [guess, { ...guess, columns: guess.columns.map((column) => (column === second ? amounts : column)) }]
}

function streamOf(lines: readonly Row[]): StreamCell[] {
  return lines.flatMap((line) =>
    line.children.map((c, index) => ({
      vote: voteOf(c.text.value),
      startsLine: index === 0,
      endsLine: index === line.children.length - 1,
      headingOf: null,
    })),
  )
}

function markHeadings(stream: StreamCell[], cells: readonly Cell[], columns: readonly Column[]): void {
  const headings = new Map(columns.map((column, index) => [column.heading, index] as const))
  for (const [index, entry] of stream.entries()) {
    if (!entry.vote.empty) entry.headingOf = headingOf(cells[index]!.text.value, headings)
  }
}

/** The column whose heading a cell says, misread as it may be, or null. */
function headingOf(text: string, headings: ReadonlyMap<string, number>): number | null {
  const exact = headings.get(text)
  if (exact !== undefined) return exact
  for (const [heading, column] of headings) if (isMisread(text, heading)) return column
  return null
}

function rowOf(
  segment: Segment,
  cells: readonly Cell[],
  columns: readonly Column[],
  leads: Leads,
  file: VFile,
): Row {
  const placed = segment.cells.map((index) => (index < 0 ? cell() : cells[index]!))
  const missing = segment.cells.some((index, at) => index < 0 && !mayBeEmpty.has(columns[at]!.kind))
  // What cost nothing is a whole row, or a group of which only the title is printed.
  if (missing && segment.cost > 0 && placed.some((c) => c.text.value)) noteShift(placed, file)
  return row('body', placed, segment.cost + openCost(segment, cells, columns, leads))
}

/** What most rows have nothing in. */
const mayBeEmpty: ReadonlySet<ColumnKind> = new Set(['void', 'note'])

function noteShift(cells: readonly Cell[], file: VFile): void {
  const place = placeOf(joinTexts(cells.map((c) => c.text)))
  if (place)
    warn(
      file,
      'row-realigned',
      'A row with a missing or shifted cell; its cells were put by what they say.',
      place,
    )
}

function alignRows(table: Table, file: VFile): boolean {
  const heading = rowHeading(table.children)
  if (!heading) return false
  const { columns } = heading
  const before = table.children.slice(0, heading.to).map((line) => ({ ...line, kind: 'heading' as const }))
  const lines = table.children.slice(heading.to).map((line) => spanned(line.children))
  const leads = leadsIn(
    lines.filter((cells) => cells.length === columns.length),
    columns,
  )
  const rows = lines.map((cells) => {
    const stream = streamOfRow(cells)
    markHeadings(stream, cells, columns)
    return fitLine(cells, stream, columns, leads, file)
  })
  table.columns = columns
  table.children = [...before, ...rows]
  return true
}

/** The heading of rows; of the cells that the lower of two rows may stand under, the one is taken that the body fits best. */
function rowHeading(rows: readonly Row[]): { columns: Column[]; to: number } | null {
  const heading = readHeadingRows(rows)
  if (!heading || heading.to > heading.from + 1) return heading
  const body = rows
    .slice(heading.to + 1, heading.to + 1 + trialRows)
    .map(({ children }) => streamOfRow(children))
  const costs = narrowHeadings(rows, heading.from).map(({ columns, price }) => ({
    columns,
    cost: body.reduce((sum, stream) => sum + fitRow(stream, 0, stream.length, columns).cost, price),
  }))
  const best = costs.sort((a, b) => a.cost - b.cost)[0]
  return best ? { columns: best.columns, to: heading.to + 1 } : heading
}

/** On how many rows of the body a heading is tried. */
const trialRows = 30

const streamOfRow = (cells: readonly Cell[]): StreamCell[] =>
  cells.map(({ text }) => ({ vote: voteOf(text.value), startsLine: true, endsLine: true, headingOf: null }))

/** A cell over several columns stands in the first; the others are empty. */
function spanned(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((c) => [c, ...Array.from({ length: Math.max(0, c.columnSpan - 1) }, () => cell())])
}

function fitLine(
  cells: readonly Cell[],
  stream: readonly StreamCell[],
  columns: readonly Column[],
  leads: Leads,
  file: VFile,
): Row {
  const width = columns.length
  const filled = stream.filter((entry) => !entry.vote.empty).length
  if (cells.length === width || filled <= 2 || cells.length > width + 2) {
    const padded = padTo(width, cells)
    const extra = cells.slice(width).map((c) => c.text)
    if (extra.some((text) => text.value))
      padded[width - 1]!.text = joinTexts([padded[width - 1]!.text, ...extra])
    return row('body', padded)
  }
  const fit = fitRow(stream, 0, cells.length, columns)
  const short = shortRowCost(stream, columns)
  if (short <= fit.cost) return row('body', padTo(width, cells), short)
  return rowOf({ from: 0, to: cells.length, ...fit }, cells, columns, leads, file)
}

const padTo = (width: number, cells: readonly Cell[]): Cell[] =>
  Array.from({ length: width }, (_, at) => cells[at] ?? cell())

/** Takes out the columns that are empty by the dump's nature; a word in one of them goes to its neighbour. */
function dropVoids(table: Table, file: VFile): void {
  const kept = table.columns.map((column, at) => (column.kind === 'void' ? -1 : at)).filter((at) => at >= 0)
  if (kept.length === table.columns.length) return
  for (const line of table.children) {
    if (line.kind === 'heading') continue
    const lost = line.children.filter((c, at) => !kept.includes(at) && c.text.value)
    const place = placeOf(joinTexts(lost.map((c) => c.text)))
    if (place) warn(file, 'cell-unreadable', 'Words in a place of the table where no column is.', place)
    line.children = kept.map((at) => line.children[at]!)
  }
  table.columns = kept.map((at) => table.columns[at]!)
}
