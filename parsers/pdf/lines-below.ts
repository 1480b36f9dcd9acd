import { slack, standsAcross } from './across.js'
import { type AlignedTable, bordersBetween, cutAt } from './aligned-rows.js'
import type { Block, LinedUp, TextRow } from './blocks.js'
import { apart, gapAbove } from './rivers.js'
import { type RowOfSegments, wordsOf } from './segments.js'

/** What a page cuts is no further below the line above than so many heights. */
const nearLine = 1
/** Lines of one cell are nearer to each other than this share of their height. */
const lineGap = 0.3

/**
 * The tables of a page with the lines right below them that stand in their columns: the beginning of a row that the page cuts. Words
 * in one column only are of it where nothing else stands between the table and the next page, which goes on with a table, and where
 * they go on with a cell of the last line.
 */
export function withLinesBelow(blocks: readonly Block[], next: readonly Block[] | undefined): Block[] {
  const rest = blocks.findLastIndex(({ type }) => type !== 'row') + 1
  const isCut = next?.find(({ type }) => type !== 'row')?.type === 'aligned'
  const result: Block[] = []
  for (const [at, block] of blocks.entries()) {
    const above = result.at(-1)
    const fewest = isCut && at >= rest ? 1 : 2
    const isOf = ({ table }: LinedUp, { row }: TextRow): boolean =>
      goesOn(table, row, fewest) || goesOnInCell(table, row)
    if (above?.type !== 'aligned' || block.type !== 'row' || !isOf(above, block)) result.push(block)
    else {
      const lines = [...above.table.lines, block.row]
      const borders = bordersBetween(above.table.columns)
      result[result.length - 1] = { ...above, table: cutAt({ ...above.table, lines }, borders) }
    }
  }
  return result
}

/** Whether a line of one piece stands right below words of the last line of a table, at their edge and behind its first column. */
function goesOnInCell({ lines, columns }: AlignedTable, row: RowOfSegments): boolean {
  const above = lines.at(-1)!
  const [first] = wordsOf(row)
  return (
    row.segments.length === 1 &&
    gapAbove([above, row], 1) < lineGap &&
    wordsOf(above).some(({ left }) => left >= columns[1]!.left && Math.abs(left - first!.left) < slack) &&
    !bordersBetween(columns).some((border) => standsAcross(row, border))
  )
}

/** Whether a line stands right below a table, in at least so many of its columns. */
function goesOn({ lines, columns }: AlignedTable, row: RowOfSegments, fewest: number): boolean {
  const words = wordsOf(row)
  const borders = bordersBetween(columns)
  const own = new Set(
    words.map(({ left, right }) => borders.filter((border) => 2 * border < left + right).length),
  )
  return (
    own.size >= fewest &&
    gapAbove([lines.at(-1)!, row], 1) < (fewest > 1 ? apart : nearLine) &&
    !borders.some((border) => words.some((word) => standsAcross(word, border)))
  )
}
