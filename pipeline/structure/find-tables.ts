import type { VFile } from 'vfile'
import { cell, row, table } from '../tree/build.js'
import type { Line, Plan, PlanContent, Row } from '../tree/nodes.js'
import { joinTexts, type Text } from '../tree/text.js'
import { dumpEnd } from './dump-end.js'
import {
  barredCells,
  cutAt,
  goesOnInCell,
  isLine,
  isPiped,
  isRestOfRow,
  isTabbed,
  marksIn,
  tabsBelow,
  tabsLeft,
} from './dump-lines.js'
import { endingColumnsAt, signersAt } from './ending-columns.js'
import { withGroupCells } from './group-lines.js'
import { withoutBreaksAmongCells, withoutPageNumbers } from './page-number.js'
import { readSpill, spillAt } from './spilled-tables.js'
import { tablesInRows } from './tables-in-rows.js'

/**
 * Gathers the lines of a table dump into a `table` whose rows are the dump's lines: whole rows for tabs and
 * Markdown, single cells for dumps that print one cell a line. Which cells make up a row is decided by the
 * alignment stage; here only where a table begins and ends.
 */
export function findTables(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const children: PlanContent[] = []
    const nodes = withGroupCells(withoutBreaksAmongCells(tree.children))
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
