import type { Line, PlanContent } from '../tree/nodes.js'
import { collapseText, joinTexts, sliceText, type Text, trimText } from '../tree/text.js'
import { appendixHeading } from './line-breaks.js'
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

/** What a line has in the two columns; null where it belongs to neither. */
function columnsOf({ text, tabs }: Line): { left: Text; right: Text } | null {
  if (text.value.length > longestLine || appendixHeading.test(text.value)) return null
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
