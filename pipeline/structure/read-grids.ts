import { cell, row, ruledTable } from '../tree/build.js'
import type { Cell, Grid, GridCell, Line, Plan, PlanContent, Row, Table } from '../tree/nodes.js'
import type { Text } from '../tree/text.js'
import { joinGrids } from './join-grids.js'
import { joinWrapped } from './wrapped-text.js'

/**
 * Tells tables that the file itself has from frames that only lay out a letterhead or a signature: a table becomes a
 * `table` with every cell in its column, the cells of a frame become lines again.
 */
export function readGrids(): (tree: Plan) => void {
  return (tree) => {
    if (!tree.children.some((node) => node.type === 'grid')) return
    tree.children = joinGrids(tree.children).flatMap((node): PlanContent[] =>
      node.type !== 'grid' ? [node] : isFrame(node) ? linesOfFrame(node) : [tableOf(node)],
    )
  }
}

/** A frame has so few cells that it is no table of targets or tasks. */
const fewestRows = 3

function isFrame(grid: Grid): boolean {
  if (grid.isFrame) return true
  const width = Math.max(...grid.children.map(({ children }) => widthOf(children)))
  return width < 2 || (width === 2 && grid.children.length < fewestRows) || grid.children.length < 2
}

const widthOf = (cells: readonly GridCell[]): number =>
  cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0)

/** Column after column, as a letterhead is read: first all that the issuing body says, then the motto and the date. */
function linesOfFrame(grid: Grid): Line[] {
  const columns: Line[][] = []
  for (const { children } of grid.children) {
    let at = 0
    for (const one of children) {
      columns[at] = [...(columns[at] ?? []), ...one.children]
      at += one.columnSpan
    }
  }
  return columns.flat()
}

/** The columns of a table are at most so many: a span beyond it is a fault of the file. */
const mostColumns = 200

/** A row of which nothing tells where it begins may hold words of its neighbours. */
const unsureRow = 24

/** What a cell still covers in the rows below it: so many rows, with these words in the first of its columns. */
interface Covered {
  readonly rows: number
  readonly words: Text | null
}

/** Every row with a cell for each column: a spanned cell stands where it begins, and what it covers is empty. */
function tableOf(grid: Grid): Table {
  let covered: Covered[] = []
  const rows: Row[] = []
  for (const { children, followsPage, isRest, isUnsure } of grid.children) {
    const next: Covered[] = []
    const cells: Cell[] = []
    const pass = (): void => {
      for (let over = covered[cells.length]; over && over.rows > 0; over = covered[cells.length]) {
        next[cells.length] = { ...over, rows: over.rows - 1 }
        cells.push(coveredCell(over))
      }
    }
    for (const one of children) {
      pass()
      if (cells.length >= mostColumns) break
      const span = Math.min(one.columnSpan, mostColumns - cells.length)
      const words = textOf(one)
      for (let at = 0; at < span; at++)
        next[cells.length + at] = { rows: one.rowSpan - 1, words: at === 0 ? words : null }
      cells.push(cell(words), ...Array.from({ length: span - 1 }, () => cell()))
    }
    pass()
    const own = row('body', cells, isUnsure ? unsureRow : 0)
    if (followsPage) own.followsPage = true
    if (isRest) own.isRest = true
    rows.push(own)
    covered = next
  }
  const table = ruledTable(rows)
  if (grid.isUnlined) table.isUnlined = true
  return table
}

const coveredCell = ({ words }: Covered): Cell => (words?.value ? { ...cell(), covering: words } : cell())

const textOf = ({ children }: GridCell): Text => joinWrapped(children.map(({ text }) => text))
