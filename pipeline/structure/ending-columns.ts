import type { Line, PlanContent } from '../tree/nodes.js'
import { collapseText, joinTexts, sliceText, type Text, trimText } from '../tree/text.js'
import { headsAppendix } from './appendix-heads.js'
import { isSignedMark } from './ending-lines.js'
import { opensSignature, personAtEnd } from './offices.js'

const recipientsMark = /^[\s|*_]*Nơi nhận/u
/** How many lines recipients and signature have side by side, and how long one of them is. */
const mostLines = 40
const longestLine = 120

/**
 * Whether a line begins recipients and signature that stand side by side (`Nơi nhận:<tab>HIỆU TRƯỞNG`): a table of tasks
 * above them ends there.
 */
function beginsEnding(line: Line): boolean {
  return recipientsMark.test(line.text.value) && line.tabs.length > 0
}

/**
 * Recipients and signature that stand side by side as columns parted by tabs, read column by column: what they are is
 * told from lines that stand below each other.
 *
 * @returns the lines and the index behind the last that was read; null where none begin at `at`
 */
export function endingColumnsAt(
  nodes: readonly PlanContent[],
  at: number,
): { readonly lines: Line[]; readonly end: number } | null {
  const first = nodes[at]
  if (first?.type !== 'line' || !beginsEnding(first)) return null
  const left: Text[] = []
  const right: Text[] = []
  let end = at
  for (const node of nodes.slice(at, at + mostLines)) {
    if (node.type !== 'line') break
    const side = columnsOf(node)
    if (!side) break
    if (side.left.value) left.push(side.left)
    if (side.right.value) right.push(side.right)
    end += 1
  }
  if (!right.some(({ value }) => opensSignature(value))) return null
  const lines = [...left, ...right].map((text, index) => lineOf(text, index === 0 ? first.blanksBefore : 0))
  return { lines, end }
}

/** Over how many rows the offices and the names of several who sign stand side by side. */
const mostRows = 8

/**
 * Rows of tabs in which several sign side by side, each of one kind: bodies, offices, names (`GIÁM ĐỐC<tab>GIÁM ĐỐC`,
 * `Trần Thu Hạnh<tab>Vi Văn Mão`). They are no table.
 *
 * @returns the rows, each as a line and the offices first, and the index behind the last; null where none stand at `at`
 */
export function signersAt(
  nodes: readonly PlanContent[],
  at: number,
): { readonly lines: Line[]; readonly end: number } | null {
  const rows: Line[] = []
  for (const node of nodes.slice(at, at + mostRows)) {
    if (node.type !== 'line' || node.tabs.length === 0) break
    rows.push(node)
  }
  const isRowOf = (line: Line, test: (cell: string) => boolean): boolean => cellsOf(line).every(test)
  const offices = rows.findIndex((line) => isRowOf(line, opensSignature))
  const names = rows.findIndex((line) => isRowOf(line, (cell) => personAtEnd(cell) !== null))
  const width = rows[0] && cellsOf(rows[0]).length
  if (offices < 0 || names <= offices || width === 1) return null
  const block = rows.slice(0, names + 1)
  if (!block.every((line) => cellsOf(line).length === width && isRowOf(line, isOfSigner))) return null
  // The offices open the block; the bodies over them belong to it.
  const ordered = [block[offices]!, ...block.filter((_, row) => row !== offices)]
  const lines = ordered.map(({ text, blanksBefore }) => ({
    ...lineOf(collapseText(text), blanksBefore),
    isParagraph: true as const,
  }))
  return { lines, end: at + names + 1 }
}

const cellsOf = ({ text: { value }, tabs }: Line): string[] => {
  const marks = [-1, ...tabs, value.length]
  return marks.slice(1).flatMap((mark, at) => value.slice(marks[at]! + 1, mark).trim() || [])
}

const isOfSigner = (cell: string): boolean =>
  cell === cell.toUpperCase() || isSignedMark(cell) || personAtEnd(cell) !== null

/** What a line has in the two columns; null where it belongs to neither. */
function columnsOf({ text, tabs }: Line): { left: Text; right: Text } | null {
  if (text.value.length > longestLine || headsAppendix(text.value)) return null
  const none = sliceText(text, 0, 0)
  const [tab] = tabs
  if (tab !== undefined) {
    const rest = collapseText(joinTexts([sliceText(text, tab + 1)]))
    return { left: trimText(sliceText(text, 0, tab)), right: rest }
  }
  if (/^(?:[-–+•*]|Lưu)/u.test(text.value)) return { left: text, right: none }
  const isSigning =
    opensSignature(text.value) || text.value.startsWith('(') || personAtEnd(text.value)?.from === 0
  return isSigning ? { left: none, right: text } : null
}

const lineOf = (text: Text, blanksBefore: number): Line => ({
  type: 'line',
  text,
  indent: 0,
  blanksBefore,
  tabs: [],
})
