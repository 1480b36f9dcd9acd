import type { VFile } from 'vfile'
import { fold } from '../language/fold.js'
import { readOrdinalCell } from '../language/labels.js'
import { lazily } from '../language/lazily.js'
import { nearPhrase } from '../language/near-phrase.js'
import { readQuantities } from '../language/values/quantities.js'
import type { Column, Row, Table } from '../tree/nodes.js'
import { joinTexts, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { type CellVote, voteOf } from './cell-votes.js'
import { isPlanned, tableSubject } from './columns.js'

const bareAmount = /^[<>≤≥~=]{0,2}\s?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?%?$/u

/** A column that its heading leaves open is named by what most of its cells say. */
export function renameColumns(table: Table): void {
  const body = table.children.filter((line) => line.kind === 'body')
  nameOrdinals(table.columns, body)
  for (const [at, column] of table.columns.entries()) {
    if (column.kind !== 'other' && column.kind !== 'unit' && column.kind !== 'name') continue
    const votes = body.map((line) => voteOf(line.children[at]!.text.value)).filter((vote) => !vote.empty)
    const share = (test: (vote: CellVote) => boolean): number =>
      votes.filter(test).length / Math.max(1, votes.length)
    if (column.kind === 'name') {
      // `Chỉ tiêu năm 2026` beside the names, over amounts
      const filled = body.map((line) => line.children[at]!.text.value).filter((text) => text !== '')
      const isSecond =
        tableSubject([column]) === 'target' && table.columns.slice(0, at).some(({ kind }) => kind === 'name')
      const amounts = filled.filter((text) => bareAmount.test(text) || (isSecond && isAmount(text)))
      if (filled.length >= 2 && amounts.length >= filled.length * 0.7) column.kind = 'value'
    } else if (votes.length >= 2 && share((vote) => vote.agency) >= 0.7) column.kind = 'lead'
    else if (column.kind === 'other' && votes.length >= 2 && share((vote) => vote.deadline) >= 0.7)
      column.kind = 'deadline'
  }
  nameAims(table.columns, body)
  nameMeasured(table, body)
}

/** `TT | Mục tiêu | 2026 | 2027`: without a column of names, the one of aims before the years has them where its cells hold no amounts. */
function nameAims(columns: readonly Column[], body: readonly Row[]): void {
  const first = columns.findIndex(({ kind }) => kind === 'year' || kind === 'value')
  const aim = columns[first]
  const isOpen = aim?.kind === 'value' && aim.year === null && columns.some(({ kind }) => kind === 'year')
  if (!isOpen || columns.some(({ kind }) => kind === 'name')) return
  const isNamed = (line: Row): boolean => /^\p{L}.*\p{L}{2}/u.test(line.children[first]!.text.value)
  if (body.length > 1 && body.filter(isNamed).length >= body.length * 0.7) aim.kind = 'name'
}

/** No amount in words is longer. */
const longestAmount = 40

/** `từ 60% trở lên`, `Top 25`, `Tăng thêm 10 doanh nghiệp`: a cell that begins with an amount, or with by how much something changes. */
function isAmount(text: string): boolean {
  if (text.length > longestAmount) return false
  const [first] = readQuantities(fold(text))
  return first !== undefined && first.unit !== null && (first.start === 0 || voteOf(text).number)
}

/**
 * In a table of units and planned amounts without a column of names, the one before the units whose heading is not known has them:
 * `STT | Loại hình nhà ở | Đơn vị | Kế hoạch năm 2026`.
 */
function nameMeasured({ columns }: Table, body: readonly Row[]): void {
  const unit = columns.findIndex(({ kind }) => kind === 'unit')
  if (unit < 0 || columns.some(({ kind }) => kind === 'name') || !columns.some(isPlanned)) return
  const open = columns.flatMap((column, at) =>
    at < unit && column.kind === 'other' && column.heading !== '' ? [{ column, at }] : [],
  )
  const [only] = open
  const isNamed = (line: Row): boolean => /\p{L}{2}/u.test(line.children[only?.at ?? 0]!.text.value)
  if (open.length === 1 && body.filter(isNamed).length >= body.length * 0.7) only!.column.kind = 'name'
}

/** Numbers that count rows are ordinals, though the heading of their narrow column ran into the next one. */
function nameOrdinals(columns: readonly Column[], body: readonly Row[]): void {
  const [first] = columns
  if (first?.kind !== 'void' || columns.some(({ kind }) => kind === 'ordinal')) return
  const filled = body.map((line) => line.children[0]!.text.value).filter((text) => text !== '')
  if (filled.length >= 2 && filled.every((text) => readOrdinalCell(text) !== null)) first.kind = 'ordinal'
}

/** Rows that repeat the heading, and rows that only number the columns (`(1) | (2) | (3)`). */
export function dropHeadings(table: Table, file: VFile): void {
  const names = table.columns.map((column) => column.heading)
  const columns = table.columns.filter(({ kind }) => kind !== 'void').length
  const parts = new Set(names.flatMap((name) => name.split(' / ')))
  const words = lazily(() => new Set(names.flatMap((name) => name.split(/[\s/]+/))))
  for (const [index, line] of table.children.entries()) {
    if (line.kind === 'heading') continue
    const texts = line.children.map((c) => c.text.value).filter((text) => text)
    if (texts.length < 2) continue
    const isBelowHeading = table.children[index - 1]?.kind === 'heading'
    const repeated =
      texts.every((text) => parts.has(text) || isHeading(text, parts)) ||
      (texts.filter((text) => parts.has(text)).length >= (isBelowHeading ? 1 : 2) && saysOnly(texts, words()))
    const numbering = numbersColumns(texts, columns)
    if (!repeated && !numbering) continue
    line.kind = 'heading'
    const place = placeOf(joinTexts(line.children.map((c) => c.text)))
    if (repeated && index > 1 && place)
      warn(file, 'heading-repeated', 'A heading row that repeats; it was left out.', place)
  }
}

/** Whether cells have words of the headings only: a heading of two rows is drawn with other cells where it repeats. */
const saysOnly = (texts: readonly string[], words: ReadonlySet<string>): boolean =>
  texts.every((text) => text.split(/\s+/).every((word) => words.has(word)))

/** Whether a cell is one of the headings, misread; one as short as `TT` only beside others that are. */
const isHeading = (text: string, parts: ReadonlySet<string>): boolean =>
  [...parts].some(
    (part) =>
      isMisread(text, part) ||
      (part.length < 4 && nearPhrase(text, part, { start: true, end: true }) !== null),
  )

/** A row that only numbers the columns: `(1) | (2) | (3)`, `A | B | 1 | 2 | 3=2/1 | C`. */
function numbersColumns(texts: readonly string[], columns: number): boolean {
  const marks = texts.map((text) => text.replace(/[()[\]\s]/g, ''))
  if (marks.length < 3) return false
  const numbers = marks
    .filter((mark) => !/^\p{Lu}$/u.test(mark))
    .map((mark) => /^(\d{1,2})(?:=[\d/+\-x*:,.%]+)?$/.exec(mark)?.[1])
  if (numbers.length < marks.length)
    return marks[0] === 'A' && numbers.every((number, at) => number === String(at + 1))
  return (
    numbers.every((number, at) => number === String(at + 1)) &&
    !marks.every((mark) => /^\d$/.test(mark) && texts.length < columns && !/[()]/.test(texts[0]!))
  )
}

/** Whether a cell is a heading that was read otherwise elsewhere: of much the same length, a letter or two of it apart. */
export const isMisread = (text: string, heading: string): boolean =>
  heading.length >= 4 &&
  Math.abs(text.length - heading.length) <= 3 &&
  nearPhrase(text, heading, { start: true, end: true }) !== null
