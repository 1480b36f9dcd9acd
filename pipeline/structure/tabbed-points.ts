import { readLabel } from '../language/labels.js'
import type { Line, PlanContent } from '../tree/nodes.js'

/** Whether the only tab of a line stands behind the label of a point, as in a list of Word: `1.<tab>Mục đích`. */
export function isTabbedPoint({ text: { value }, tabs }: Line): boolean {
  const [tab] = tabs
  if (tab === undefined || tabs.length > 1) return false
  const words = value.trimStart()
  const label = readLabel(words)
  return label !== null && tab < value.length - words.length + label.end
}

/** So many lines behind a point are looked at for one more row of the table. */
const rowsAhead = 3

const isOfRow = (line: Line): boolean => line.tabs.length > 0 && !isTabbedPoint(line)

/**
 * Whether a point ends a table of more columns. Behind a row with the name of a group, which reads the same, other rows follow, and
 * behind one whose cells are broken into lines the rest of these.
 *
 * @param width how many tabs the rows of the table have
 */
export function endsRows(nodes: readonly PlanContent[], at: number, width: number): boolean {
  const node = nodes[at]
  if (node?.type !== 'line' || width < 2 || !isTabbedPoint(node)) return false
  return !nodes.slice(at + 1, at + 1 + rowsAhead).some((next) => next.type === 'line' && isOfRow(next))
}
