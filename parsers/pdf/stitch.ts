import type { GridOptions } from '../rendition.js'
import type { Block, RuledTable } from './blocks.js'
import { withColumns } from './lattice.js'

/** Column lines of two pages are the same where they stand within so many points. */
const sameLine = 5

/**
 * The tables that go on from one page to the next: the last thing on a page and the first on the next, with the same columns.
 * The rest of a table need not use all of its columns; its cells then take more than one.
 *
 * @param pages the blocks of each page without headers and footers
 */
export function stitched(pages: readonly (readonly Block[])[]): {
  pages: Block[][]
  goOn: Map<Block, GridOptions>
} {
  const goOn = new Map<Block, GridOptions>()
  const result: Block[][] = []
  let above: RuledTable | null = null
  for (const blocks of pages) {
    const own = [...blocks]
    const first = own[0]
    if (above && first?.type === 'table' && hasColumnsOf(first, above)) {
      own[0] = onColumns(first, above)
      goOn.set(own[0], { goesOn: true, cutsRow: above.lattice.isOpenBelow })
    }
    const last = own.at(-1)
    if (last) above = last.type === 'table' ? last : null
    result.push(own)
  }
  return { pages: result, goOn }
}

function hasColumnsOf({ lattice }: RuledTable, above: RuledTable): boolean {
  const { xs } = above.lattice
  const near = (x: number): boolean => xs.some((one) => Math.abs(one - x) < sameLine)
  return (
    Math.abs(lattice.left - above.lattice.left) < sameLine &&
    Math.abs(lattice.right - above.lattice.right) < sameLine &&
    lattice.xs.every(near)
  )
}

function onColumns(table: RuledTable, above: RuledTable): RuledTable {
  const { xs } = above.lattice
  if (table.lattice.xs.length === xs.length) return table
  const lattice = withColumns(table.lattice, xs)
  const cells = new Map(
    table.lattice.cells.flatMap((cell, at) => {
      const rows = table.cells.get(cell)
      return rows ? [[lattice.cells[at]!, rows] as const] : []
    }),
  )
  return { ...table, lattice, cells }
}
