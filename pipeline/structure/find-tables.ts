import type { VFile } from 'vfile'
import { sectionWords } from '../../knowledge/sections.js'
import { fold } from '../language/fold.js'
import { readLabel, readOrdinalCell } from '../language/labels.js'
import { cell, row, table } from '../tree/build.js'
import type { Cell, Line, Plan, PlanContent, Row } from '../tree/nodes.js'
import { collapseText, joinTexts, sliceText, type Text } from '../tree/text.js'
import { isHeadingCell } from './columns.js'
import { endingColumnsAt, signersAt } from './ending-columns.js'
import { withGroupCells } from './group-lines.js'
import { breaksTable, endsOpen } from './line-breaks.js'
import { isPageNumber } from './page-number.js'
import { readSpill, spillAt } from './spilled-tables.js'
import { endsRows, isTabbedPoint } from './tabbed-points.js'
import { tablesInRows } from './tables-in-rows.js'

/**
 * Gathers the lines of a table dump into a `table` whose rows are the dump's lines: whole rows for tabs and
 * Markdown, single cells for dumps that print one cell a line. Which cells make up a row is decided by the
 * alignment stage; here only where a table begins and ends.
 */
export function findTables(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const children: PlanContent[] = []
    const nodes = withGroupCells(tree.children)
    let at = 0
    while (at < nodes.length) {
      const ending = endingColumnsAt(nodes, at) ?? signersAt(nodes, at)
      const spill = ending ? null : spillAt(nodes, at)
      const end = ending?.end ?? spill?.end ?? dumpEnd(nodes, at)
      if (ending) {
        children.push(...ending.lines)
        at = end
      } else if (spill) {
        children.push(...readSpill(spill, file))
        at = end
      } else if (end > at) {
        children.push(...readDump(withoutPageNumbers(nodes.slice(at, end).filter(isLine))))
        at = end
      } else {
        children.push(nodes[at]!)
        at += 1
      }
    }
    tree.children = children
  }
}

const isLine = (node: PlanContent | undefined): node is Line => node?.type === 'line'
const isPiped = (line: Line): boolean => line.text.value.endsWith('|') || /^\|.*\S/.test(line.text.value)
const isTabbed = (line: Line): boolean => line.tabs.length > 0 && !isLabelled(line)

/** The lines of a dump without the numbers of its pages. Where bars stand alone on their lines, a number beside one is a cell's. */
function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const barred = lines.filter(({ text }) => text.value.includes('|'))
  const standAlone = barred.length > 0 && barred.filter(isLoneBar).length * 2 >= barred.length
  const isCell = (k: number): boolean =>
    standAlone && [lines[k - 1], lines[k + 1]].some((other) => other !== undefined && isLoneBar(other))
  return lines.filter((line, k) => !isPageNumber(line) || isCell(k))
}

const isLoneBar = ({ text }: Line): boolean => text.value === '|'

/** `Đơn vị chủ trì<tab>: Sở Y tế`: a tab that only ranges the words behind the label of a point's line. */
function isLabelled({ text: { value }, tabs }: Line): boolean {
  const colon = value.indexOf(':')
  const around = tabs.every(
    (tab) => value.slice(Math.min(tab, colon), Math.max(tab, colon + 1)).trim() === ':',
  )
  if (colon < 0 || !around) return false
  const label = value.slice(readLabel(value)?.end ?? 0, colon)
  return sectionWords().details.has(fold(label).trim())
}

/** Three cells or more with bars between them; the outer ones may be empty. */
const isBarred = (line: Line): boolean => /\|[^|]*\|/.test(line.text.value)

/** How many lines without a cell mark may stand between two with one, as the first lines of a cell. */
const longestCell = 4

/** The index after the last line of the dump that begins at `from`, or `from` where none begins. */
function dumpEnd(nodes: readonly PlanContent[], from: number): number {
  const first = nodes[from]
  if (!isLine(first)) return from
  const marked =
    isTabbed(first) && !isTabbedPoint(first)
      ? isTabbed
      : isPiped(first)
        ? isPiped
        : beginsBars(nodes, from)
          ? isBarred
          : null
  if (!marked) return from
  let end = from + 1
  let pending = 0
  let width = first.tabs.length
  let open = 0
  let before = lastCell(first)
  for (let at = end; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type === 'pageBreak') continue
    if (!isLine(node) || endingColumnsAt(nodes, at) || endsRows(nodes, at, width)) break
    if (marked(node)) {
      width = tabsBelow(node, width)
      open = tabsLeft(node, open, width, before)
      before = lastCell(node)
      end = at + 1
      pending = 0
    } else if (marked === isTabbed && isPageNumber(node)) {
    } else if (breaksTable(node.text.value) || !mayContinueCell(node, marked !== isTabbed, open > 0)) {
      break
    } else if (++pending > longestCell) {
      break
    }
  }
  return end
}

/** How many tabs the rows below a line have: a heading of fewer columns begins a narrower table in the same dump. */
function tabsBelow({ text, tabs }: Line, width: number): number {
  return tabs.length < width && isHeadingRow(cutAt(text, tabs)) ? tabs.length : width
}

/** How many tabs a row still lacks behind a line of it, which may be the rest of one; 0 where it is whole. */
function tabsLeft(line: Line, open: number, width: number, before: string): number {
  return Math.max(0, (isRestOfRow(line, open, before) ? open : width) - line.tabs.length)
}

/**
 * Whether a line is the rest of a row that lacks so many tabs: a cell of several lines breaks off in one and goes on in the
 * next. The rest goes on the words before it, or it begins with words, and no number, and something stands in its last cells.
 * Where it begins with a dash, more may follow.
 */
function isRestOfRow(line: Line, open: number, before: string): boolean {
  const { value } = line.text
  const { tabs } = line
  if (open === 0 || tabs.length === 0 || tabs.length > open) return false
  const first = value.slice(0, tabs[0]).trim()
  if (goesOnInCell(before, first, tabs.length === open)) return true
  const fits = tabs.length === open || isPoint(value)
  return (
    fits &&
    (first !== first.toUpperCase() || acronym.test(first)) &&
    !readOrdinalCell(first) &&
    value.slice(tabs[0]).trim() !== ''
  )
}

/** `GRDP`: words of a name may be capitals alone; more of them are a group's. */
const acronym = /^\p{Lu}{2,8}$/u

/** Whether a cell broken over two lines goes on with these words; a dash does where the rest of the row has all cells that lack. */
function goesOnInCell(before: string, rest: string, isWhole: boolean): boolean {
  if (before === '') return false
  // A cell of its own may be a number below zero.
  if (isWhole && isPoint(rest) && !/^[-–−+]\d/u.test(rest)) return true
  return /^\p{Ll}{2}/u.test(rest) || (rest !== '' && readOrdinalCell(rest) === null && endsOpen(before, rest))
}

/** The words of a line behind its last tab. */
const lastCell = ({ text, tabs }: Line): string => text.value.slice(tabs.at(-1) ?? 0).trim()

/** `- Sở Y tế`: a point of several in one cell. */
const isPoint = (words: string): boolean =>
  ['dash', 'plus', 'bullet'].includes(readLabel(words)?.label.kind ?? '')

/**
 * A single line with bars in it is a website's menu more often than a row: three of four are, for the lower row of a heading may
 * have two cells alone.
 */
function beginsBars(nodes: readonly PlanContent[], from: number): boolean {
  const barred = nodes.slice(from, from + 4).map((node) => isLine(node) && isBarred(node))
  if (barred[0] !== true) return false
  return (
    barred.filter(Boolean).length >= 3 ||
    (barred[1] === true && isHeadingRow(barredCells(nodes[from] as Line)))
  )
}

/** Whether most cells of a line, three or more, are the headings of columns: one row below them tells that a table begins. */
function isHeadingRow(cells: readonly Cell[]): boolean {
  const headings = cells.filter(({ text }) => isHeadingCell(text.value)).length
  return headings >= 3 && headings * 2 > cells.length
}

/** A dash may go on a cell of a row of tabs that lacks its last cells yet. */
function mayContinueCell(line: Line, piped: boolean, isCut: boolean): boolean {
  if (!piped)
    return line.blanksBefore === 0 && (!readLabel(line.text.value) || (isCut && isPoint(line.text.value)))
  return line.blanksBefore === 0
}

function readDump(lines: readonly Line[]): PlanContent[] {
  const rows = isTabbed(lines[0]!)
    ? tabbedRows(lines)
    : isPiped(lines[0]!)
      ? pipedRows(lines)
      : barredRows(lines)
  const cells = rows.reduce((sum, r) => sum + r.children.filter((c) => c.text.value).length, 0)
  return cells < 6 ? plainLines(rows, lines) : tablesInRows(rows).map(table)
}

/** Too few cells for a table: what they hold goes on as lines. */
function plainLines(rows: readonly Row[], lines: readonly Line[]): PlanContent[] {
  const texts = rows.flatMap((r) => r.children.map((c) => c.text)).filter((text) => text.value)
  return texts.map((text, index) => ({
    type: 'line',
    text,
    indent: 0,
    blanksBefore: index === 0 ? lines[0]!.blanksBefore : 0,
    tabs: [],
  }))
}

function tabbedRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let width = lines[0]!.tabs.length
  let open = 0
  for (const line of lines) {
    const last = rows.at(-1)
    if (line.tabs.length === 0 && last) {
      appendToLastCell(last, line.text)
      continue
    }
    const before = last?.children.at(-1)?.text.value ?? ''
    if (last && isRestOfRow(line, open, before)) {
      const [rest, ...others] = cutAt(line.text, line.tabs)
      appendToLastCell(last, rest!.text)
      last.children.push(...others)
    } else rows.push(row('body', cutAt(line.text, line.tabs)))
    width = tabsBelow(line, width)
    open = tabsLeft(line, open, width, before)
  }
  return rows
}

function appendToLastCell(target: Row, text: Text): void {
  const last = target.children.at(-1)
  if (last) last.text = joinTexts([last.text, text])
}

function cutAt(text: Text, marks: readonly number[]): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const mark of marks) {
    cells.push(cell(collapseText(sliceText(text, from, mark))))
    from = mark + 1
  }
  cells.push(cell(collapseText(sliceText(text, from))))
  return cells
}

const barredCells = ({ text }: Line): Cell[] => cutAt(text, marksIn(text.value))

function marksIn(value: string): number[] {
  const marks: number[] = []
  for (let at = value.indexOf('|'); at >= 0; at = value.indexOf('|', at + 1)) marks.push(at)
  return marks
}

function barredRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  const width = barredCells(lines[0]!).length
  for (const line of lines) {
    const last = rows.at(-1)
    const cells = barredCells(line)
    const left = width - (last?.children.length ?? 0)
    const before = last?.children.at(-1)?.text.value ?? ''
    const goesOn =
      cells.length - 1 <= left &&
      left > 0 &&
      goesOnInCell(before, cells[0]!.text.value, cells.length - 1 === left)
    if (last && (cells.length === 1 || goesOn)) {
      appendToLastCell(last, cells[0]!.text)
      last.children.push(...cells.slice(1))
    } else rows.push(row('body', cells))
  }
  return rows
}

function pipedRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let open: Text[] = []
  for (const line of lines) {
    const value = line.text.value
    if (/^(?=[\s:|-]*---)[\s:|-]*$/.test(value)) continue
    const marks = marksIn(value)
    if (marks.length === 0) {
      open.push(line.text)
      continue
    }
    const cells = cutAt(line.text, marks)
    const tail = cells.pop()
    if (open.length > 0) cells[0]!.text = joinTexts([...open, cells[0]!.text])
    open = tail?.text.value ? [tail.text] : []
    rows.push(row('body', cells))
  }
  if (open.length > 0) rows.push(row('body', [cell(joinTexts(open))]))
  return rows
}
