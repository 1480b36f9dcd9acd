import { lineWords } from '../../knowledge/line-words.js'
import { targetWords } from '../../knowledge/target-words.js'
import { alternation } from '../language/alternation.js'
import { readOrdinalCell } from '../language/labels.js'
import { lazily } from '../language/lazily.js'
import type { Column, Row } from '../tree/nodes.js'
import { amountKinds, isHeadingCell, readColumn } from './columns.js'

/** A guess at the columns of a stream of cells: `end` cells of it are heading. */
export interface HeadingGuess {
  columns: Column[]
  end: number
  /** How unlikely it is by its headings alone, in the units of the alignment's costs. */
  price: number
}

/** Columns, and how unlikely they are by their headings alone, in the units of the alignment's costs. */
export interface HeadingRow {
  columns: Column[]
  price: number
}

const longestHeading = 24
const voidColumn = (): Column => ({ kind: 'void', heading: '', year: null, unit: null })

/**
 * The ways to read the beginning of a one-cell-a-line dump as its heading: with or without empty columns at
 * the margins, as one row or as a row whose spanned heading (`Mục tiêu`) is split by a second (`2025`, `2030`).
 * The alignment tries each and keeps the cheapest.
 */
export function guessHeadings(texts: readonly string[]): HeadingGuess[] {
  const lead = texts.findIndex((text) => text !== '')
  if (lead < 0) return []
  const end = headingEnd(texts, lead)
  const names = texts.slice(lead, end)
  if (names.filter((name) => isHeadingCell(name)).length < 2) return []
  const guesses = headingRows(names).flatMap((row) => withMargins(row, lead, end))
  if (!names.some((name) => readColumn(name).kind === 'ordinal'))
    guesses.push(...shorterHeadings(names, lead))
  const further = beforeFirstRow(texts, lead, end)
  if (further > 0)
    guesses.push(
      ...withMargins({ columns: texts.slice(lead, further).map(readColumn), price: 2 }, lead, further),
    )
  const second = secondRow(texts, end, lead, names.length)
  if (second) guesses.push(...twoRowGuesses(names, second, lead))
  return guesses
}

/** Where no ordinal tells the first row, its name may look like a heading as well (`Tỷ lệ hộ nghèo`). */
function shorterHeadings(names: readonly string[], lead: number): HeadingGuess[] {
  const columns = names.map(readColumn)
  return names
    .slice(2)
    .flatMap((_, at) => withMargins({ columns: columns.slice(0, at + 2), price: 1 }, lead, lead + at + 2))
}

/** Where the second row prints the empty cells before its own, they say which cell of the first row it splits. */
function twoRowGuesses(names: readonly string[], second: SecondRow, lead: number): HeadingGuess[] {
  const rows = splitHeadings(names.map(readColumn), second.names.map(readColumn))
  const parent = second.blanks - lead
  if (parent < 2) return rows.flatMap((row) => withMargins(row, lead, second.end))
  const behind = Math.min(second.blanksBehind, names.length - 1 - parent)
  return withMargins(rows[parent]!, lead, second.end + behind)
}

interface SecondRow {
  names: string[]
  end: number
  /** How many empty cells stand before and behind it. */
  blanks: number
  blanksBehind: number
}

function withMargins({ columns, price }: HeadingRow, lead: number, end: number): HeadingGuess[] {
  return [0, 1].map((tail) => ({
    price,
    columns: [
      ...Array.from({ length: lead }, voidColumn),
      ...withParts(columns),
      ...Array.from({ length: tail }, voidColumn),
    ],
    end,
  }))
}

/** A second heading row that begins, as rows do in this dump, with empty cells. */
function secondRow(texts: readonly string[], from: number, lead: number, width: number): SecondRow | null {
  const start = texts.findIndex((text, at) => at >= from && text !== '')
  const blanks = start - from
  if (blanks < 1 || blanks - lead >= Math.max(2, width)) return null
  const end = headingEnd(texts, start)
  const names = texts.slice(start, end)
  return names.length >= 2 && names.filter((name) => isHeadingCell(name)).length === names.length
    ? { names, end, blanks, blanksBehind: blanksFrom(texts, end) }
    : null
}

function blanksFrom(texts: readonly string[], from: number): number {
  const next = texts.findIndex((text, at) => at >= from && text !== '')
  return (next < 0 ? texts.length : next) - from
}

/** Heading cells stand together: up to the first empty cell, ordinal or cell that is none and is not followed by one. */
function headingEnd(texts: readonly string[], from: number): number {
  let end = from
  while (end < texts.length && end - from < longestHeading) {
    const text = texts[end]!
    if (text === '' || readOrdinalCell(text)) break
    const near = texts.slice(end + 1, end + 3)
    const unknown = !isHeadingCell(text)
    if (
      unknown &&
      (text.length > 60 ||
        !near.some((next) => isHeadingCell(next)) ||
        near.some((next) => readOrdinalCell(next)))
    )
      break
    end += 1
  }
  return end
}

/** How many headings that no list knows may stand between the others and the first row. */
const mostUnknown = 6

/** Where the first row begins behind a few cells that may be headings which no list knows; 0 where none does. */
function beforeFirstRow(texts: readonly string[], lead: number, end: number): number {
  for (let at = end; at <= end + mostUnknown && at < texts.length; at++) {
    const text = texts[at]!
    const isMargin = lead > 0 && texts.slice(at, at + lead).every((margin) => margin === '')
    if (/^0?1\.?$/.test(isMargin ? (texts[at + lead] ?? '') : text)) return at > end ? at : 0
    if (text.length < 4 || text.length > 60) return 0
  }
  return 0
}

function headingRows(names: readonly string[]): HeadingRow[] {
  const flat = names.map((name) => readColumn(name))
  const rows: HeadingRow[] = [{ columns: flat, price: 0 }]
  const years = flat.length - trailingYears(flat)
  if (years >= 2 && years < flat.length - 1)
    rows.push(...splitHeadings(flat.slice(0, years), flat.slice(years)))
  const twice = flat.length - trailingTwice(names)
  if (twice >= 2 && twice < flat.length) rows.push(...surelySplit(flat, twice))
  const agencies = flat.findLastIndex((column) => !isOfAgencies(column)) + 1
  for (let from = agencies; from < flat.length - 1; from++) rows.push(...surelySplit(flat, from))
  return rows
}

/** The splits of headings, from one on below those before it, against which nothing speaks. */
const surelySplit = (columns: readonly Column[], from: number): HeadingRow[] =>
  splitHeadings(columns.slice(0, from), columns.slice(from)).filter(({ price }) => price === 0)

/** `Cơ quan thực hiện`, or the `Chủ trì | Phối hợp` below it. */
const isOfAgencies = ({ kind }: Column): boolean => kind === 'lead' || kind === 'coordinating'

/** How many headings at the end are the same few said twice: `Điểm số | Xếp hạng | Điểm số | Xếp hạng` under two years. */
function trailingTwice(names: readonly string[]): number {
  for (let half = Math.floor(names.length / 2); half >= 2; half--) {
    const last = names.slice(-half)
    if (names.slice(-2 * half, -half).every((name, at) => name === last[at])) return 2 * half
  }
  return 0
}

/** The ways in which the cells of a second row can stand under one spanned cell of the first, or half each under two. */
function splitHeadings(upper: readonly Column[], lower: readonly Column[]): HeadingRow[] {
  const rows: HeadingRow[] = []
  for (let parent = 0; parent < upper.length; parent++) rows.push(spanned(upper, new Map([[parent, lower]])))
  if (lower.length % 2 !== 0) return rows
  const half = lower.length / 2
  for (let first = 0; first < upper.length; first++) {
    for (let second = first + 1; second < upper.length; second++) {
      rows.push(
        spanned(
          upper,
          new Map([
            [first, lower.slice(0, half)],
            [second, lower.slice(half)],
          ]),
        ),
      )
    }
  }
  return rows
}

function spanned(upper: readonly Column[], below: ReadonlyMap<number, readonly Column[]>): HeadingRow {
  const columns = upper.flatMap(
    (column, at) => below.get(at)?.map((lower) => under(column, lower)) ?? [column],
  )
  return { columns, price: [...below].reduce((sum, [at, lower]) => sum + spanPrice(upper[at]!, lower), 0) }
}

/**
 * Some headings are never split by what stands below: a unit has no years, years do not stand under agencies nor under a year before
 * them, nor do amounts stand under anything but a time.
 */
function spanPrice(upper: Column, lower: readonly Column[]): number {
  const { year } = upper
  if (year !== null && lower.some((column) => column.year !== null && column.year > year)) return 8
  if (upper.kind === 'ordinal' || upper.kind === 'unit' || upper.kind === 'name') return 8
  if (lower.every(({ kind, year }) => kind === 'value' && year === null)) return year === null ? 8 : 0
  const years = lower.every((column) => column.year !== null)
  return years === isOfAgencies(upper) ? 8 : 0
}

function trailingYears(columns: readonly Column[]): number {
  let count = 0
  while (count < columns.length && columns[columns.length - 1 - count]!.year !== null) count += 1
  return count
}

/** `Chỉ tiêu giao năm 2026` over several columns: what is handed out stands in each, and no names. */
const handsOut = ({ kind, heading }: Column): boolean => kind === 'name' && handedOut().test(heading)

const handedOut = lazily(
  () => new RegExp(`(?<!\\p{L})(?:${alternation(lineWords().handedOut)}|năm 20\\d\\d)(?!\\p{L})`, 'iu'),
)

const partHeading = lazily(() => new RegExp(`^(?:${targetWords().partMarks})(?!\\p{L})`, 'iu'))

/** `Tổng kinh phí | Trong đó / Ngân sách tỉnh`: a column of a part that no list knows holds what the one before it does. */
export function withParts(columns: readonly Column[]): Column[] {
  let whole: Column | undefined
  return columns.map((column) => {
    const isPart = partHeading().test(column.heading)
    if (!isPart) whole = column
    if (!isPart || column.kind !== 'other' || !whole || !amountKinds.has(whole.kind)) return column
    const kind = whole.kind === 'year' ? 'value' : whole.kind
    return { ...column, kind, year: column.year ?? whole.year, unit: column.unit ?? whole.unit }
  })
}

/** A column under a spanned heading: the upper heading says what it holds, the lower one for which year. */
export function under(upper: Column, lower: Column): Column {
  const heading = lower.heading ? `${upper.heading} / ${lower.heading}` : upper.heading
  const isBefore = upper.kind === 'baseline' && lower.kind === 'value'
  const own = !isBefore && lower.kind !== 'other' && lower.kind !== 'void' && lower.kind !== 'year'
  const kind = own
    ? lower.kind
    : lower.kind === 'year' && !['budget', 'baseline'].includes(upper.kind)
      ? 'value'
      : handsOut(upper)
        ? 'value'
        : upper.kind
  return { kind, heading, year: lower.year ?? upper.year, unit: lower.unit ?? upper.unit }
}

/**
 * The ways to read two rows as a heading whose upper row has a cell over several columns, printed as one: the lower row holds the
 * cells below it alone (`TT | Chỉ tiêu | Mục tiêu | Chủ trì`, then `2025 | 2030`). None where the rows that follow are not as wide.
 *
 * @param from the upper row
 */
export function narrowHeadings(rows: readonly Row[], from: number): HeadingRow[] {
  const [first, second] = [rows[from], rows[from + 1]].map(
    (line) => line?.children.map((c) => c.text.value) ?? [],
  )
  const lead = first!.findIndex((text) => text !== '')
  const upper = first!.slice(lead)
  const blanks = Math.max(0, second!.findIndex((text) => text !== '') - lead)
  const lower = withoutEnd(second!.slice(lead + blanks))
  const isBelow =
    lower.length >= 2 &&
    lower.length < upper.length &&
    [...upper, ...lower].every((text) => text !== '') &&
    lower.every((text) => isHeadingCell(text))
  const width = usualWidth(rows.slice(from + 2))
  if (!isBelow || width !== lead + upper.length - 1 + lower.length) return []
  const all = splitHeadings(upper.map(readColumn), lower.map(readColumn))
  // printed empty cells say which cell of the upper row they stand under
  return (blanks > 0 ? all.slice(blanks, blanks + 1) : all)
    .filter(({ columns }) => lead + columns.length === width)
    .map(({ columns, price }) => ({
      price,
      columns: [...Array.from({ length: lead }, voidColumn), ...columns],
    }))
}

/** The cells up to the last one that holds something. */
const withoutEnd = (texts: readonly string[]): string[] =>
  texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)

/** How many cells most of the rows have. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { children } of rows) counts.set(children.length, (counts.get(children.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
