import type { Nodes, PhrasingContent } from 'mdast'
import type { Place } from '../../pipeline/tree/text.js'

/**
 * The ranges of the source that a node's words stand in, line by line; marks of emphasis, addresses of links and HTML tags
 * are left out. A `<br>` and a line end begin a new line.
 *
 * @param source the whole source text
 */
export function wordPlaces(nodes: readonly PhrasingContent[], source: string): Place[][] {
  const lines: Place[][] = [[]]
  for (const node of nodes) gather(node, source, lines)
  return lines
}

function gather(node: Nodes, source: string, lines: Place[][]): void {
  const place = placeOf(node)
  if (node.type === 'text' || node.type === 'inlineCode') {
    gatherText(place, source, lines)
  } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
    lines.push([])
  } else if (node.type === 'image') {
    gatherAlternative(place, source, lines)
  } else if ('children' in node) {
    for (const child of node.children) gather(child, source, lines)
  }
}

/** What a backslash may stand before (CommonMark 2.4). */
const escaped = /[!-/:-@[-`{-~]/

function gatherText({ start, end }: Place, source: string, lines: Place[][]): void {
  let from = start
  for (let at = start; at < end; at++) {
    const isEscape = source[at] === '\\' && escaped.test(source[at + 1] ?? '')
    if (source[at] !== '\n' && !isEscape) continue
    if (at > from) lines.at(-1)!.push({ start: from, end: at })
    if (!isEscape) lines.push([])
    from = at + 1
    if (isEscape) at += 1
  }
  if (end > from) lines.at(-1)!.push({ start: from, end })
}

/** The words that stand for a picture. */
function gatherAlternative({ start, end }: Place, source: string, lines: Place[][]): void {
  const match = /^!\[([^\]]*)\]/.exec(source.slice(start, end))
  if (match?.[1]) lines.at(-1)!.push({ start: start + 2, end: start + 2 + match[1].length })
}

/** Where a node stands in the source. */
export function placeOf(node: Nodes): Place {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
