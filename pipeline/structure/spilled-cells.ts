import { cellStarts } from '../../knowledge/cell-words.js'
import { valueWords } from '../../knowledge/value-words.js'
import { fold } from '../language/fold.js'
import { readOrdinalCell } from '../language/labels.js'
import type { ColumnKind, Line } from '../tree/nodes.js'
import { collapseText, emptyText, joinTexts, type Text } from '../tree/text.js'
import { voteCost, voteOf } from './cell-votes.js'
import { amountKinds, isHeadingCell, readColumn } from './columns.js'
import { endsOpen } from './line-breaks.js'

/** A cell of a table that was spilled, and how many lines it stood on. */
export interface SpilledCell {
  readonly text: Text
  readonly lines: number
}

/** Whether a line goes on with the cell above: it begins small, or the one above leaves it open. */
export const goesOn = (above: string, next: string): boolean =>
  readOrdinalCell(next) === null && (/^[\p{Ll}(]/u.test(next) || leavesOpen(above, next))

const leavesOpen = (above: string, next: string): boolean =>
  endsOpen(above, next) ||
  /,$/.test(above) ||
  (/;$/.test(above) && voteOf(above).agency && voteOf(next).agency)

/** The lines of one row, and the column that it has no cell for. */
export interface SpilledRow {
  readonly lines: readonly Line[]
  readonly lacks: number | null
}

/**
 * The cells of lines: a line that goes on with the one above is of its cell.
 *
 * @param kinds what the columns hold, where that is known: a unit begins small as well
 */
export function cellsOf(lines: readonly Line[], kinds: readonly ColumnKind[] = []): SpilledCell[] {
  return joinedFirst(lines, lines.length, kinds)
}

/** The cells where no more than so many lines go on with the one above, the first of them. */
function joinedFirst(lines: readonly Line[], most: number, kinds: readonly ColumnKind[]): SpilledCell[] {
  const cells: { texts: Text[] }[] = []
  const hasUnits = kinds.some((kind, at) => kind === 'unit' && kinds[at - 1] === 'name')
  let left = most
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const joins = left > 0 && above && goesOn(above.text.value, line.text.value)
    if (joins && !(hasUnits && isUnitAt(lines, at))) {
      cells.at(-1)!.texts.push(line.text)
      left -= 1
    } else cells.push({ texts: [line.text] })
  }
  return cells.map(({ texts }) => ({ text: collapseText(joinTexts(texts)), lines: texts.length }))
}

const longestUnit = 25

/** A few small words between a name and an amount are the unit, where a column has units; a known one before words too (`Nhóm 20`). */
function isUnitAt(lines: readonly Line[], at: number): boolean {
  const [value, next] = [lines[at]!.text.value, lines[at + 1]?.text.value]
  if (value.length > longestUnit || next === undefined || next.length > longestUnit) return false
  const above = lines[at - 1]!.text.value
  if (leavesOpen(above, value) || voteOf(value).number || voteOf(above).number) return false
  const { number, mark } = voteOf(next)
  return number || mark || (/^\p{Lu}/u.test(next) && valueWords().unitOf.has(fold(value)))
}

/**
 * The cells of a row. A cell may begin small as a line that goes on does (`người`): where the row would lack a cell for it,
 * only as many of its lines are joined as it has more than columns, if what then stands in the columns is what they hold.
 * A remark may be missing.
 *
 * @param kinds what the columns hold
 */
export function cellsOfRow(lines: readonly Line[], kinds: readonly ColumnKind[]): SpilledCell[] {
  const joined = cellsOf(lines, kinds)
  if (joined.length >= kinds.length) return joined
  const withoutRemark = kinds.at(-1) === 'note' ? kinds.slice(0, -1) : kinds
  return wholeRow(lines, kinds) ?? wholeRow(lines, withoutRemark) ?? joined
}

/** As many cells as columns, each of its column's kind; null where the lines are none such. */
function wholeRow(lines: readonly Line[], kinds: readonly ColumnKind[]): SpilledCell[] | null {
  if (lines.length < kinds.length) return null
  const cells = joinedFirst(lines, lines.length - kinds.length, kinds)
  return cells.length === kinds.length && !cells.some(isLeftOpen) && fits(cells, kinds) ? cells : null
}

function isLeftOpen({ text: { value } }: SpilledCell, at: number, cells: readonly SpilledCell[]): boolean {
  const next = cells[at + 1]?.text.value
  return next !== undefined && readOrdinalCell(next) === null && leavesOpen(value, next)
}

/** The lines of each row: one begins with the ordinal that is the next, and a name behind it. */
export function rowsByOrdinals(lines: readonly Line[]): SpilledRow[] {
  const rows: Line[][] = []
  let last = 0
  for (const [at, line] of lines.entries()) {
    const { begins, number } = ordinalAfter(line.text.value, last)
    if (rows.length === 0 || (begins && namesRow(lines[at + 1]?.text.value ?? ''))) {
      rows.push([])
      last = number
    }
    rows.at(-1)!.push(line)
  }
  return rows.map((own) => ({ lines: own, lacks: null }))
}

/** Behind an amount that only looks like the next ordinal stands a time, and no name. */
const namesRow = (value: string): boolean =>
  isName(value) && !(value.length <= longestUnit && voteOf(value).deadline)

/** Whether a line may be the ordinal of the row behind the row `last`, and the number that the next one follows. */
function ordinalAfter(value: string, last: number): { begins: boolean; number: number } {
  const own = readOrdinalCell(value)
  const whole = /^\d{1,3}$/.exec(own?.value ?? '')
  if (whole) return { begins: Number(whole[0]) === last + 1, number: Number(whole[0]) }
  const part = /^(\d{1,3})(?:\.\d{1,2})+$/.exec(own?.value ?? '')
  return { begins: part ? Number(part[1]) === last : own !== null, number: last }
}

/** How many lines more than it has columns a row may have whose cells were broken. */
const mostBroken = 3

/** How many lines a row has at most. @example longestRow(['name', 'value']) // 5 */
export const longestRow = (kinds: readonly ColumnKind[]): number => kinds.length + mostBroken

/** The lines of each row where no ordinals tell them: as many as the columns need to hold what they hold, as far as that goes. */
export function rowsByKinds(lines: readonly Line[], kinds: readonly ColumnKind[]): SpilledRow[] {
  const rows: SpilledRow[] = []
  for (let at = 0; at < lines.length; ) {
    const found = rowsAt(lines, at, kinds)
    const row =
      found.find((one) => rowsAt(lines, at + one.lines.length, kinds).length > 0) ??
      lastOf(found, lines.length - at)
    if (!row) break
    rows.push(row)
    at += row.lines.length
  }
  return rows
}

/** The last row: one that lacks a cell is told by the end of the lines alone, for behind it the next row's cells may stand. */
const lastOf = (found: readonly SpilledRow[], left: number): SpilledRow | undefined =>
  found.find((one) => one.lacks === null || one.lines.length === left)

/** What a row may have no cell for, the likeliest first. */
const mayLack: readonly ColumnKind[] = ['note', 'coordinating', 'output', 'deadline', 'lead']
/** Of fewer columns each has to have its cell. */
const fewestOfLacking = 4

/** The rows that may begin at a line, a whole one first. */
export function rowsAt(lines: readonly Line[], at: number, kinds: readonly ColumnKind[]): SpilledRow[] {
  const whole = rowFrom(lines, at, kinds)
  const rows = whole ? [{ lines: whole, lacks: null }] : []
  if (kinds.length < fewestOfLacking) return rows
  const lacking = mayLack.flatMap((kind) => {
    const lacks = kinds.indexOf(kind)
    if (lacks < 0) return []
    const row = rowFrom(lines, at, kinds.toSpliced(lacks, 1))
    return row ? [{ lines: row, lacks }] : []
  })
  return [...rows, ...lacking]
}

function rowFrom(lines: readonly Line[], at: number, kinds: readonly ColumnKind[]): Line[] | null {
  for (let length = kinds.length; length <= longestRow(kinds); length++) {
    const row = lines.slice(at, at + length)
    if (row.length < length) return null
    const cells = cellsOfRow(row, kinds)
    if (cells.length === kinds.length && fits(cells, kinds)) return row
  }
  return null
}

/** What a cell costs at most that is surely of its column's kind. */
const surely = 0.5

const fits = (cells: readonly SpilledCell[], kinds: readonly ColumnKind[]): boolean =>
  cells.every(({ text: { value } }, at) => {
    const kind = kinds[at]!
    if (holdsAnything.has(kind) || (kind === 'unit' && isSmallUnit.test(value))) return true
    return kind === 'name' ? isName(value) : voteCost(kind, voteOf(value)) <= surely
  })

/** `trường`, `xã`: what is counted, where the same words with a capital would begin a name. */
const isSmallUnit = /^\p{Ll}[^\d]{0,24}$/u

/** Columns whose cells tell nothing of where they stand. */
const holdsAnything: ReadonlySet<ColumnKind> = new Set(['other', 'note'])

/** Whether words may be the name of a row: they are no number, no ordinal, and no short word that begins small, as units do. */
export function isName(value: string): boolean {
  const { number, ordinal } = voteOf(value)
  return value !== '' && !number && !ordinal && (value.length > shortUnit || !/^\p{Ll}/u.test(value))
}

const shortUnit = 5

/** A line behind the last row that is as long is a sentence of the text below the table. */
const shortestSentence = 40

/** The rows, the last of them without what stands behind its cells: `Ghi chú: …`, or the next paragraph. */
export function withoutRemainder(rows: readonly SpilledRow[], columns: readonly ColumnKind[]): SpilledRow[] {
  const last = rows.at(-1)!
  const whole = rowsAt(last.lines, 0, columns).find(({ lines }) => {
    const next = last.lines[lines.length]?.text.value ?? ''
    return next.length >= shortestSentence && /^[*(]?\s?\p{Lu}/u.test(next) && /[.;:]$/.test(next)
  })
  return whole ? [...rows.slice(0, -1), { lines: whole.lines, lacks: null }] : [...rows]
}

const longestOrdinalHeading = 12

/** The lines before the headings of another table, that of the ordinals first; the table's own may repeat. */
export function beforeHeadings(lines: readonly Line[], headings: readonly Line[]): readonly Line[] {
  const own = new Set(headings.map(({ text }) => text.value))
  const end = lines.findIndex(({ text: { value } }, at) => {
    if (at === 0 || value.length > longestOrdinalHeading || /\d/.test(value)) return false
    const next = lines.slice(at + 1, at + headings.length).map(({ text }) => text.value)
    const isAnother = next.slice(0, 2).every((one) => isHeadingCell(one)) && next.some((one) => !own.has(one))
    return next.length >= 2 && readColumn(value).kind === 'ordinal' && isAnother
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/** Whether rows with marks lack cells: under which of the times a mark stood nothing tells. */
export const losesMarks = (rows: readonly SpilledRow[], columns: readonly ColumnKind[]): boolean =>
  rows.some(
    ({ lines }) => lines.length < columns.length && lines.some(({ text }) => /^[x✓√]$/iu.test(text.value)),
  )

/** The rows, what stands behind the last one's cells as a total apart: `Cộng`, and amounts. */
export function withTotalApart(rows: readonly SpilledRow[]): SpilledRow[] {
  const last = rows.at(-1)
  const at = last?.lines.findIndex((_, index) => index > 1 && isTotalAt(last.lines, index)) ?? -1
  if (!last || at < 0) return [...rows]
  const parts = [last.lines.slice(0, at), last.lines.slice(at)]
  return [...rows.slice(0, -1), ...parts.map((lines) => ({ lines, lacks: null }))]
}

const isTotalAt = (lines: readonly Line[], at: number): boolean => {
  const amounts = lines.slice(at + 1)
  return (
    cellStarts().total.test(fold(lines[at]!.text.value)) &&
    amounts.length > 0 &&
    amounts.every(({ text }) => voteOf(text.value).number)
  )
}

/**
 * The cells of a row of totals, whose amounts stand under the columns of amounts where there are as many; null for another row,
 * and where there are not.
 */
export function cellsOfTotal(lines: readonly Line[], kinds: readonly ColumnKind[]): { text: Text }[] | null {
  if (!isTotalAt(lines, 0)) return null
  const places = kinds.flatMap((kind, at) => (amountKinds.has(kind) ? [at] : []))
  if (places.length !== lines.length - 1) return null
  const name = kinds.indexOf('name')
  return kinds.map((_, at) => {
    const amount = places.indexOf(at)
    return { text: at === name ? lines[0]!.text : amount < 0 ? emptyText : lines[1 + amount]!.text }
  })
}
