import { readLabel } from '../language/labels.js'
import { latin } from '../language/latin.js'
import type { Line, PlanContent } from '../tree/nodes.js'

/** How a note at the foot of a page begins: `1 Gồm …` (group 1), `(2) Theo …` (2); `[3] …`, `³ …` and `(*) …` begin nothing else. */
const noteStart =
  /^(?:(\d{1,2})\s+|\((\d{1,2})\)\s*|\[\d{1,2}\]\s*|[¹²³⁰⁴-⁹]{1,2}\s*|\(\*{1,3}\)\s*)(?=\p{Lu})/u

/** The call of a note: digits behind a word that lost their raised place (group 1), or a number in a bracket (2). */
const call = latin(
  /(?<=\p{Ll}\p{Ll})(?<!(?<!\p{L})[kcdmh]?m)(\d{1,2})(?=[\s,.;:)]|$)|\p{Ll}\s?\((\d{1,2})\)(?=[\s,.;:]|$)/gu,
)

/** What has a number of its own behind it: `Điều5`, `tháng6`. */
const numbered = latin(
  /(?<!\p{L})(?:điều|khoản|điểm|mục|quý|tháng|năm|ngày|tuần|giai đoạn|lớp|loại|cấp|số|khu vực|vùng)\s?\(?$/iu,
)

/** So many lines above a note its call may stand. */
const farthestCall = 80

/**
 * Marks the lines that are notes at the feet of pages though they are printed like all others: their number is called in a line
 * above.
 */
export function markNotes(children: readonly PlanContent[]): void {
  for (const [at, node] of children.entries()) {
    if (node.type !== 'line' || node.tabs.length > 0 || node.isNote) continue
    if (isNote(children, at, node.text.value) || goesOnWith(children[at - 1], node)) node.isNote = true
  }
}

function isNote(children: readonly PlanContent[], at: number, text: string): boolean {
  const start = noteStart.exec(text)
  if (!start) return false
  const number = start[1] ?? start[2]
  if (number === undefined) return true
  const above = children.slice(Math.max(0, at - farthestCall), at)
  return above.some((node) => node.type === 'line' && calls(node.text.value, number, start[1] !== undefined))
}

/** Whether a line calls the note of a number; in an enumeration `(1) …, (2) …` numbers call none. */
function calls(text: string, number: string, isBare: boolean): boolean {
  if (!text.includes(number) || noteStart.test(text)) return false
  const isList = (text.match(/\(\d{1,2}\)/g)?.length ?? 0) > 1
  return [...text.matchAll(call)].some(({ 1: glued, 2: inBracket, index }) => {
    if (numbered.test(text.slice(0, glued === undefined ? index + 1 : index))) return false
    return isBare ? glued === number : inBracket === number && !isList
  })
}

/** The next line of a note that is wrapped at the page's width. */
function goesOnWith(before: PlanContent | undefined, line: Line): boolean {
  if (before?.type !== 'line' || !before.isNote || line.blanksBefore > 0) return false
  return (
    !/[.;]$/.test(before.text.value) && /^[\p{Ll}\d]/u.test(line.text.value) && !readLabel(line.text.value)
  )
}
