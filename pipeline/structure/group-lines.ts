import { readLabel, readOrdinalCell } from '../language/labels.js'
import type { Line, PlanContent } from '../tree/nodes.js'
import { sliceText, trimText } from '../tree/text.js'
import { isOrdinalHeading } from './columns.js'
import { breaksTable } from './line-breaks.js'
import { namesSection } from './section-names.js'

/** The longest heading of a column of ordinals: `Số thứ tự`. */
const longestHeading = 12

/**
 * The lines with those apart that have the number and the name of a group of rows in one cell (`I. Kinh tế`) where the table has a
 * column of ordinals: otherwise they read like headings of the plan, which no table goes on behind. A heading of the plan over labels on
 * lines of their own (`1.`) reads the same: its labels are not written as the table's ordinals, or it says what its section is for.
 */
export function withGroupCells(nodes: readonly PlanContent[]): PlanContent[] {
  let isUnderOrdinals = false
  let first: Line | null = null
  return nodes.flatMap((node, at): PlanContent[] => {
    if (node.type !== 'line') return [node]
    const { value } = node.text
    if (headsOrdinals(node)) [isUnderOrdinals, first] = [true, null]
    else if (breaksTable(value)) isUnderOrdinals = false
    else if (isUnderOrdinals && isNumberAlone(node)) first ??= node
    if (node.tabs.length > 0 || value.includes('|')) return [node]
    const next = lineBehindName(nodes, at)
    const isBetweenRows = isRow(lineAt(nodes, at - 1)) && isRow(next)
    const isOverCells = isUnderOrdinals && isOrdinalAlone(next) && goOnLike(first, next, value)
    if (!isBetweenRows && !isOverCells) return [node]
    const end = groupLabel(value, next)
    return end === null ? [node] : isBetweenRows ? [asRow(node, end)] : asCells(node, end)
  })
}

const lineAt = (nodes: readonly PlanContent[], at: number): Line | null => {
  const node = nodes[at]
  return node?.type === 'line' ? node : null
}

/** The line behind a name, which may go on over some more lines. */
function lineBehindName(nodes: readonly PlanContent[], at: number): Line | null {
  for (let next = at + 1; next <= at + longestName; next++) {
    const line = lineAt(nodes, next)
    if (!line || line.tabs.length > 0 || !/^\p{Ll}{2}/u.test(line.text.value)) return line
  }
  return null
}

/** How many lines the name of a group may take. */
const longestName = 4

const headsOrdinals = ({ text: { value }, tabs }: Line): boolean =>
  tabs.length === 0 && value.length <= longestHeading && isOrdinalHeading(value)

const isRow = (line: Line | null): boolean => line !== null && line.tabs.length > 1

const isOrdinalAlone = (line: Line | null): line is Line =>
  line !== null && line.tabs.length === 0 && readOrdinalCell(line.text.value) !== null

const isNumberAlone = ({ text: { value } }: Line): boolean => /^\d{1,3}[.)]?$/.test(value)

/** Whether an ordinal is written as the first of the table, and where that could be a label too, no section of a plan is named above it. */
function goOnLike(first: Line | null, next: Line, above: string): boolean {
  const hasMark = (line: Line): boolean => /[.)]$/.test(line.text.value)
  if (first && isNumberAlone(next) && hasMark(first) !== hasMark(next)) return false
  return !hasMark(next) || !namesSection(above.slice(readLabel(above)?.end ?? 0))
}

/** Where the name of a group begins behind its label; of a number `1.` only over rows `1.1`. Null where a line is none. */
function groupLabel(value: string, next: Line | null): number | null {
  const found = readLabel(value)
  if (!found) return null
  const { kind, ordinal } = found.label
  if (kind === 'roman' || kind === 'upper') return found.end
  if (kind !== 'number' || !next) return null
  const [first = ''] = next.text.value.slice(0, next.tabs[0]).trim().split('.')
  return next.text.value.includes('.') && Number(first) === ordinal ? found.end : null
}

/** As a row of tabs that has nothing behind the name. */
const asRow = (line: Line, end: number): Line => ({ ...line, tabs: [end - 1] })

function asCells(line: Line, end: number): Line[] {
  const label = trimText(sliceText(line.text, 0, end))
  const name = trimText(sliceText(line.text, end))
  return [
    { ...line, text: label },
    { ...line, text: name, blanksBefore: 0 },
  ]
}
