import { sectionWords } from '../../knowledge/sections.js'
import { fold } from '../language/fold.js'
import { readLabel, readOrdinalCell } from '../language/labels.js'
import { cell } from '../tree/build.js'
import type { Cell, Line, PlanContent } from '../tree/nodes.js'
import { collapseText, sliceText, type Text } from '../tree/text.js'
import { isHeadingCell } from './columns.js'
import { endsOpen } from './line-breaks.js'

export const isLine = (node: PlanContent | undefined): node is Line => node?.type === 'line'
export const isPiped = (line: Line): boolean =>
  line.text.value.endsWith('|') || /^\|.*\S/.test(line.text.value)
export const isTabbed = (line: Line): boolean => line.tabs.length > 0 && !isLabelled(line)

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
export const isBarred = (line: Line): boolean => /\|[^|]*\|/.test(line.text.value)

/** Whether most cells of a line, three or more, are the headings of columns: one row below them tells that a table begins. */
export function isHeadingRow(cells: readonly Cell[]): boolean {
  const headings = cells.filter(({ text }) => isHeadingCell(text.value)).length
  return headings >= 3 && headings * 2 > cells.length
}

/** How many tabs the rows below a line have: a heading of fewer columns begins a narrower table in the same dump. */
export function tabsBelow({ text, tabs }: Line, width: number): number {
  return tabs.length < width && isHeadingRow(cutAt(text, tabs)) ? tabs.length : width
}

/** How many tabs a row still lacks behind a line of it, which may be the rest of one; 0 where it is whole. */
export function tabsLeft(line: Line, open: number, width: number, before: string): number {
  return Math.max(0, (isRestOfRow(line, open, before) ? open : width) - line.tabs.length)
}

/**
 * Whether a line is the rest of a row that lacks so many tabs: a cell of several lines breaks off in one and goes on in the
 * next. The rest goes on the words before it, or it begins with words, and no number, and something stands in its last cells.
 * Where it begins with a dash, more may follow.
 */
export function isRestOfRow(line: Line, open: number, before: string): boolean {
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
export function goesOnInCell(before: string, rest: string, isWhole: boolean): boolean {
  if (before === '') return false
  // A cell of its own may be a number below zero.
  if (isWhole && isPoint(rest) && !/^[-–−+]\d/u.test(rest)) return true
  return /^\p{Ll}{2}/u.test(rest) || (rest !== '' && readOrdinalCell(rest) === null && endsOpen(before, rest))
}

/** The words of a line behind its last tab. */
export const lastCell = ({ text, tabs }: Line): string => text.value.slice(tabs.at(-1) ?? 0).trim()

/** `- Sở Y tế`: a point of several in one cell. */
export const isPoint = (words: string): boolean =>
  ['dash', 'plus', 'bullet'].includes(readLabel(words)?.label.kind ?? '')

export function cutAt(text: Text, marks: readonly number[]): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const mark of marks) {
    cells.push(cell(collapseText(sliceText(text, from, mark))))
    from = mark + 1
  }
  cells.push(cell(collapseText(sliceText(text, from))))
  return cells
}

export const barredCells = ({ text }: Line): Cell[] => cutAt(text, marksIn(text.value))

export function marksIn(value: string): number[] {
  const marks: number[] = []
  for (let at = value.indexOf('|'); at >= 0; at = value.indexOf('|', at + 1)) marks.push(at)
  return marks
}
