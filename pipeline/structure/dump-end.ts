import { readLabel } from '../language/labels.js'
import type { Line, PlanContent } from '../tree/nodes.js'
import { isRulingLine } from '../tree/ruling.js'
import { isHeadingCell } from './columns.js'
import {
  barredCells,
  cutAt,
  isBarred,
  isHeadingRow,
  isLine,
  isPiped,
  isPoint,
  isTabbed,
  lastCell,
  marksIn,
  tabsBelow,
  tabsLeft,
} from './dump-lines.js'
import { endingColumnsAt } from './ending-columns.js'
import { breaksTable, opensBlock } from './line-breaks.js'
import { isPageNumber } from './page-number.js'
import { endsRows, isTabbedPoint } from './tabbed-points.js'

/** How many lines without a cell mark may stand between two with one, as the first lines of a cell. */
const longestCell = 4

/** The index after the last line of the dump that begins at `from`, or `from` where none begins. */
export function dumpEnd(nodes: readonly PlanContent[], from: number): number {
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
    } else if (isRulingLine(node) || (isPageNumber(node) && (marked === isTabbed || node.blanksBefore > 0))) {
    } else if (
      breaksTable(node.text.value) ||
      !(mayContinueCell(node, marked !== isTabbed, open > 0) || goesOnBehindGap(nodes, at, marked, open))
    ) {
      break
    } else if (++pending > longestCell) {
      break
    }
  }
  return end
}

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

/** A dash may go on a cell of a row of tabs that lacks its last cells yet. */
function mayContinueCell(line: Line, piped: boolean, isCut: boolean): boolean {
  if (!piped)
    return line.blanksBefore === 0 && (!readLabel(line.text.value) || (isCut && isPoint(line.text.value)))
  return line.blanksBefore === 0
}

/**
 * Whether a line behind an empty one, as pages end in, is still of a cell: within a few lines more cells follow that are not those of
 * a heading. A row of tabs has to lack some, or the line goes on its last one.
 */
function goesOnBehindGap(
  nodes: readonly PlanContent[],
  at: number,
  marked: (line: Line) => boolean,
  open: number,
): boolean {
  const { value } = (nodes[at] as Line).text
  if (marked === isTabbed && open === 0 && !/^\p{Ll}{2}/u.test(value)) return false
  const lines = nodes
    .slice(at, at + longestCell + 1)
    .filter(isLine)
    .filter((line) => !isPageNumber(line))
  const next = lines.findIndex(marked)
  const between = lines.slice(0, next)
  if (next < 1 || between.some(({ text }) => readLabel(text.value) || opensBlock(text.value))) return false
  const [first] = cutAt(lines[next]!.text, [...lines[next]!.tabs, ...marksIn(lines[next]!.text.value)])
  return !isHeadingCell(first!.text.value)
}
