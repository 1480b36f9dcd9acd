import { type Block, type BlockCell, paragraphsOf } from './block.js'

/** A cell of a table with all that stands in it, tables too. */
export interface FilledCell {
  readonly blocks: readonly Block[]
  readonly columnSpan: number
  readonly rowSpan: number
}

/**
 * What the rows of a table stand for. A row that holds a table of several rows and columns is a frame that a page is laid out
 * with: it becomes what stands in it, cell by cell. All other rows are rows of a table, whose footnotes stand behind it; smaller
 * tables inside their cells become paragraphs.
 */
export function blocksOfTable(rows: readonly (readonly FilledCell[])[]): Block[] {
  const blocks: Block[] = []
  let open: (readonly FilledCell[])[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push(...tableOf(open))
    open = []
  }
  for (const row of rows) {
    if (!isFrame(row)) open.push(row)
    else {
      close()
      for (const cell of row) blocks.push(...cell.blocks)
    }
  }
  close()
  return blocks
}

const isFrame = (row: readonly FilledCell[]): boolean =>
  row.some(({ blocks }) => blocks.some((block) => block.type === 'table' && isOfRowsAndColumns(block.rows)))

const isOfRowsAndColumns = (rows: readonly (readonly BlockCell[])[]): boolean =>
  rows.filter((row) => row.length > 1).length > 1

function tableOf(rows: readonly (readonly FilledCell[])[]): Block[] {
  const notes = rows.flat().flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'footnote'))
  return [{ type: 'table', rows: rows.map((row) => row.map(flattened)) }, ...notes]
}

const flattened = ({ blocks, columnSpan, rowSpan }: FilledCell): BlockCell => ({
  paragraphs: blocks.filter(({ type }) => type !== 'footnote').flatMap(paragraphsOf),
  columnSpan,
  rowSpan,
})
