import { readLabel } from '../language/labels.js'
import type { Line, PlanContent } from '../tree/nodes.js'
import { isRulingLine } from '../tree/ruling.js'

/** A page's number between two halves of a table: `12`, `Trang 3/10`, `- 4 -`. */
export const isPageNumber = (line: Line): boolean =>
  line.tabs.length === 0 &&
  /^(?:(?:Trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—])$/u.test(line.text.value)

/** The longest line that may be a cell on a line of its own. */
const longestCell = 60

/** The lines without the ends of pages that stand between two cells of a table that was spilled one cell a line. */
export function withoutBreaksAmongCells(nodes: readonly PlanContent[]): PlanContent[] {
  return nodes.filter(
    (node, at) => node.type !== 'pageBreak' || !(mayBeCell(nodes[at - 1]) && mayBeCell(nodes[at + 1])),
  )
}

const mayBeCell = (node: PlanContent | undefined): boolean =>
  node?.type === 'line' &&
  node.tabs.length === 0 &&
  node.text.value.length <= longestCell &&
  !readLabel(node.text.value)

/** The lines of a dump without the numbers of its pages and what rules them off. Where bars stand alone on their lines, a number beside one is a cell's. */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const barred = lines.filter(({ text }) => text.value.includes('|'))
  const standAlone = barred.length > 0 && barred.filter(isLoneBar).length * 2 >= barred.length
  const isCell = (k: number): boolean =>
    standAlone && [lines[k - 1], lines[k + 1]].some((other) => other !== undefined && isLoneBar(other))
  return lines.filter((line, k) => !isRulingLine(line) && (!isPageNumber(line) || isCell(k)))
}

const isLoneBar = ({ text }: Line): boolean => text.value === '|'
