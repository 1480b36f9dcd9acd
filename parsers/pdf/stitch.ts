import type { GridOptions } from '../rendition.js'
import type { AlignedTable } from './aligned-rows.js'
import type { Block, RuledTable } from './blocks.js'
import { withCommonColumns } from './common-columns.js'
import { withColumns } from './lattice.js'
import { goingOn } from './stitch-aligned.js'

/** Column lines of two pages are the same where they stand within so many points. */
const sameLine = 5

/**
 * The tables that go on from one page to the next: the last thing on a page and the first on the next, with the same columns. Those
 * without ruling lines may go on below themselves, too.
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
  let above: Block | undefined
  let heading: AlignedTable['rows'][number] | undefined
  for (const blocks of withCommonColumns(pages)) {
    const own: Block[] = []
    for (const [at, block] of blocks.entries()) {
      const mayGoOn = above !== undefined && (at === 0 || block.type === 'aligned')
      const found = mayGoOn ? continuation(above!, heading, block) : null
      if (found) goOn.set(found.block, found.options)
      above = found?.block ?? block
      if (above.type !== 'aligned') heading = undefined
      else if (!found) heading = above.table.rows[0]
      own.push(above)
    }
    result.push(own)
  }
  return { pages: result, goOn }
}

/** The first block of a page as what goes on with the last of the page before, or null where it does not. */
function continuation(
  above: Block,
  heading: AlignedTable['rows'][number] | undefined,
  first: Block,
): { block: Block; options: GridOptions } | null {
  if (above.type === 'table' && first.type === 'table' && hasColumnsOf(first, above))
    return {
      block: onColumns(first, above),
      options: { goesOn: true, cutsRow: above.lattice.isOpenBelow },
    }
  if (above.type !== 'aligned' || first.type !== 'aligned' || !heading) return null
  const table = goingOn(above.table, heading, first.table)
  return table && { block: { ...first, table }, options: { goesOn: true, cutsRow: false } }
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
