import type { Cell, Line, Parent, Plan } from '../tree/nodes.js'
import { trimText } from '../tree/text.js'
import { type Edit, editText } from './edit-text.js'

/** The nodes whose words come straight from the parser: lines, and the cells of a parser that sees the grid. */
export type Written = Line | Cell

/** All written nodes of a tree, in document order. */
export function writtenNodes(tree: Plan): Written[] {
  const found: Written[] = []
  collect(tree, found)
  return found
}

function collect(parent: Parent, found: Written[]): void {
  for (const node of parent.children) {
    if (node.type === 'line' || node.type === 'cell') found.push(node as Written)
    else if ('children' in node) collect(node as Parent, found)
  }
}

/**
 * Makes the edits in a node's text and moves the places of its tabs with them; the ends are trimmed as the parser
 * left them (a line with tabs is not trimmed).
 *
 * @example editNode(line, [{ from: 3, to: 4, replacement: '' }])
 */
export function editNode(node: Written, edits: readonly Edit[]): void {
  const text = editText(node.text, edits)
  const tabs = node.type === 'line' ? node.tabs : []
  node.text = tabs.length > 0 ? text : trimText(text)
  if (node.type === 'line') node.tabs = movedPlaces(tabs, edits)
}

/** Where places of the old value stand in the new one; a place within an edit is gone. */
function movedPlaces(places: readonly number[], edits: readonly Edit[]): number[] {
  const moved: number[] = []
  let shift = 0
  let next = 0
  for (const place of places) {
    for (; next < edits.length && edits[next]!.to <= place; next++) {
      shift += edits[next]!.replacement.length - (edits[next]!.to - edits[next]!.from)
    }
    if (next >= edits.length || edits[next]!.from > place) moved.push(place + shift)
  }
  return moved
}
