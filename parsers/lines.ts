import type { Point } from 'unist'
import type { Line, PageBreak } from '../pipeline/tree/nodes.js'
import { sourceText, type Text, trimText } from '../pipeline/tree/text.js'

/** A point of which the offset is known too. */
type Position = Point & { offset: number }

/** What ends a line of a text; a form feed begins a page too. */
export const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/g

/**
 * The lines of a text that are not blank, and a page break for each form feed.
 *
 * A line's text is trimmed and has plain spaces; its `position` is the whole source line, so that the tabs of a table can
 * still be seen in the source.
 *
 * @example linesOf('KẾ HOẠCH\n\n1. Mục đích').map((node) => node.type) // ['line', 'line']
 */
export function linesOf(value: string): (Line | PageBreak)[] {
  const children: (Line | PageBreak)[] = []
  let blanks = 0
  let start: Position = { line: 1, column: 1, offset: 0 }
  const addLine = (end: number): void => {
    const line = lineNode(value, start, end, blanks)
    blanks = line ? 0 : blanks + 1
    if (line) children.push(line)
  }
  for (const match of value.matchAll(lineEnd)) {
    const isPage = match[0] === '\f'
    if (!isPage || match.index > start.offset) addLine(match.index)
    const next = after(start, match.index, match[0])
    if (isPage) {
      const at = { ...start, column: start.column + match.index - start.offset, offset: match.index }
      children.push({ type: 'pageBreak', position: { start: at, end: next } })
      blanks = 0
    }
    start = next
  }
  if (start.offset < value.length) addLine(value.length)
  return children
}

/** The point behind a line end; only CR and LF count as line ends for unist, as editors count them. */
function after(start: Position, index: number, mark: string): Position {
  const offset = index + mark.length
  if (/[\r\n]/.test(mark)) return { line: start.line + 1, column: 1, offset }
  return { line: start.line, column: start.column + offset - start.offset, offset }
}

function lineNode(value: string, start: Position, end: number, blanksBefore: number): Line | undefined {
  const whole = sourceText(value, start.offset, end)
  const content = whole.value.trim()
  if (content.length === 0) return undefined
  const indent = whole.value.length - whole.value.trimStart().length
  const tabs = tabPlaces(value, whole)
  const text = tabs.length > 0 ? whole : trimText(whole)
  const close = { line: start.line, column: start.column + end - start.offset, offset: end }
  return { type: 'line', text, indent, blanksBefore, tabs, position: { start: { ...start }, end: close } }
}

/** Where the tabs of the source stand in the text's value; a tab is always one unit for one. */
export function tabPlaces(source: string, text: Text): number[] {
  const places: number[] = []
  for (const piece of text.pieces) {
    if (piece.end - piece.start !== piece.length) continue
    const raw = source.slice(piece.start, piece.end)
    for (let at = raw.indexOf('\t'); at >= 0; at = raw.indexOf('\t', at + 1)) places.push(piece.at + at)
  }
  return places
}
