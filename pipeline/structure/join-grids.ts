import type { Grid, GridCell, GridRow, PlanContent } from '../tree/nodes.js'
import { isPageNumber } from './page-number.js'

/**
 * Grids with the parts behind them that pages cut off: the format says that a grid goes on, or a grid follows at once that has
 * the heading of the one before, as those write it who make a Word file of the pages of a PDF.
 */
export function joinGrids(nodes: readonly PlanContent[]): PlanContent[] {
  const kept: PlanContent[] = []
  for (const node of nodes) {
    const above = node.type === 'grid' ? kept.findLast((one) => one.type === 'grid') : undefined
    if (node.type !== 'grid' || !above) kept.push(node)
    else if (node.goesOn) join(above, node, node.cutsRow)
    else if (repeatsHeading(above, node) && isNextTo(above, kept)) {
      kept.length = kept.indexOf(above) + 1
      join(above, node, undefined)
    } else kept.push(node)
  }
  return kept
}

function join(above: Grid, rest: Grid, isRest: true | undefined): void {
  const [first, ...others] = rest.children
  if (first) above.children.push(followingPage(first, isRest), ...others)
  if (above.position && rest.position)
    above.position = { start: above.position.start, end: rest.position.end }
}

const followingPage = (row: GridRow, isRest: true | undefined): GridRow =>
  isRest ? { ...row, followsPage: true, isRest } : { ...row, followsPage: true }

/** A heading has at least so many cells: two words may stand over two tables that have nothing else in common. */
const fewestHeadings = 3

/** Whether a grid begins with the cells that the one above begins with, over as many columns. */
function repeatsHeading(above: Grid, grid: Grid): boolean {
  const first = above.children[0]?.children ?? []
  const again = grid.children[0]?.children ?? []
  if (above.isFrame || grid.isFrame || first.length < fewestHeadings || first.length !== again.length)
    return false
  return first.every(
    (one, at) => one.columnSpan === again[at]!.columnSpan && wordsOf(one) === wordsOf(again[at]!),
  )
}

const wordsOf = ({ children }: GridCell): string =>
  children
    .map(({ text }) => text.value.replace(/\s+/g, ''))
    .join('')
    .toLowerCase()

/** Whether nothing stands behind a grid but the end of a page and its number. */
const isNextTo = (grid: Grid, kept: readonly PlanContent[]): boolean =>
  kept
    .slice(kept.lastIndexOf(grid) + 1)
    .every((node) => node.type === 'pageBreak' || (node.type === 'line' && isPageNumber(node)))
