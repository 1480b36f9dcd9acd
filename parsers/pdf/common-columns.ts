import { slack, standsAcross } from './across.js'
import { type AlignedTable, cutAt, isNumbered, withLinesAbove } from './aligned-rows.js'
import type { Block, LinedUp } from './blocks.js'
import { noDrawing } from './drawn-rows.js'
import { drawnWhites } from './drawn-table.js'
import { withLinesBelow } from './lines-below.js'
import { isRow, partsOrdinals } from './ordinal-column.js'
import { apart, gapAbove, narrowest, riversThrough, type Zone } from './rivers.js'
import { leastGapOf } from './row-gaps.js'
import { type RowOfSegments, rowsOf, rowText, wordsOf } from './segments.js'
import type { Word } from './words.js'

/** So many of the lines, and at least so many of each part, may have a word across a border, and it is one: a heading over two columns. */
const mostAcross = { share: 0.04, lines: 2 }

/** In fewer lines the spaces between words may stand below each other. */
const fewestBelow = 8

/**
 * The pages with the parts of each table without ruling lines cut at the same columns: parts that follow each other, over the
 * turn of a page or on one page, are taken for one table. A border that one part shows is one of all where no words stand
 * across it: a part that is short, or has a word that fills its column, does not show it.
 *
 * @param pages the blocks of each page without headers and footers
 */
export function withCommonColumns(pages: readonly (readonly Block[])[]): Block[][] {
  const whole = pages.map((blocks, page) => withLinesBelow(blocks, pages[page + 1]))
  const pageOf = new Map(whole.flatMap((blocks, page) => blocks.map((block) => [block, page] as const)))
  const cut = new Map<Block, readonly Block[]>()
  for (const chain of chainsOf(whole.flat())) {
    const tables = chain.map(({ table }) => table)
    const borders = commonBorders(tables)
    const least = leastGapOf(tables.map(({ lines }) => lines))
    const parts = inPages(chain, pageOf)
    for (const [first, ...others] of parts) {
      const lines = [first!, ...others].flatMap(({ table }) => table.lines)
      const { inside, below } = withoutHeadings(lines, borders, first === parts.at(-1)![0])
      const table = cutAt({ ...first!.table, lines: inside }, borders, least)
      cut.set(first!, [
        { ...first!, table },
        ...below.map((row): Block => ({ type: 'row', top: row.top, row })),
      ])
      for (const other of others) cut.set(other, [])
    }
  }
  const result: Block[][] = []
  for (const blocks of whole) {
    const own = withHeadings(blocks.flatMap((block) => cut.get(block) ?? [block]))
    const before = result.at(-1)?.at(-1)
    result.push(before?.type === 'aligned' ? withTopOfPage(own, before.table) : own)
  }
  return result
}

/** The blocks of a page that a table goes on to: what stands above its table there is of it where all of it keeps to the columns. */
function withTopOfPage(blocks: Block[], before: AlignedTable): Block[] {
  const at = blocks.findIndex(({ type }) => type === 'aligned' || type === 'table')
  const found = blocks[at]
  if (at < 1) return withRest(blocks, before)
  if (found?.type !== 'aligned' || found.table.columns.length !== before.columns.length) return blocks
  const words = blocks.slice(0, at).flatMap(wordsOfText)
  const borders = found.table.columns.slice(1).map(({ left }) => left)
  if (words.some((word) => borders.some((border) => standsAcross(word, border)))) return blocks
  const lines = [...rowsOf(words), ...found.table.lines]
  const table = cutAt({ ...found.table, lines }, borders)
  return [{ ...found, top: table.top, table }, ...blocks.slice(at + 1)]
}

/**
 * The blocks of a page of which a table has only the rest of a row, the first lines with the table, below its heading where that is
 * repeated: they go on with a small letter in the column, behind the first one, in which words of the last row begin at the same edge or have the same middle.
 */
function withRest(blocks: Block[], before: AlignedTable): Block[] {
  const heading = blocks[0]?.type === 'aligned' && blocks[0].table.rows.length === 1 ? blocks[0].table : null
  const from = heading ? 1 : 0
  const end = blocks.findIndex(
    (block, at) => at >= from && !(block.type === 'row' && goesOnIn(block.row, before)),
  )
  const rest = blocks
    .slice(from, end < 0 ? blocks.length : end)
    .flatMap((one) => (one.type === 'row' ? one.row : []))
  if (!rest[0] || !/^\p{Ll}/u.test(rowText(rest[0]))) return blocks
  const { columns, drawing } = heading ?? { columns: before.columns, drawing: noDrawing }
  const lines = [...(heading?.lines ?? []), ...rest]
  const borders = before.columns.slice(1).map(({ left }) => left)
  const table = cutAt({ lines, columns, drawing }, borders)
  return [{ type: 'aligned', top: table.top, table }, ...blocks.slice(from + rest.length)]
}

/** Whether a line stands in a column, behind the first one, in line with words of the last row. */
function goesOnIn(line: RowOfSegments, { columns, rows }: AlignedTable): boolean {
  const column = columns.findLastIndex(({ left }) => left < line.left)
  if (column < 1 || line.right > columns[column]!.right) return false
  return rows
    .at(-1)!
    [column]!.some(
      ({ left, right }) =>
        Math.abs(left - line.left) < slack || Math.abs(left + right - line.left - line.right) < slack,
    )
}

/** The words of lines and of columns side by side. */
function wordsOfText(block: Block): Word[] {
  if (block.type === 'row') return wordsOf(block.row)
  return block.type === 'columns' ? [...block.frame.left, ...block.frame.right].flatMap(wordsOf) : []
}

/** The blocks of a page, the lines of a heading with its table: what stands in which column is only told by the other pages. */
function withHeadings(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'aligned') {
      result.push(block)
      continue
    }
    const from = result.findLastIndex(({ type }) => type !== 'row') + 1
    const above = result.slice(from).flatMap((one) => (one.type === 'row' ? one.row : []))
    const { table, left } = withLinesAbove(block.table, above)
    result.splice(from + left)
    result.push({ ...block, top: table.top, table })
  }
  return result
}

/** The parts of a table that stand on one page together: a row may begin in one and end in the next. */
function inPages(chain: readonly LinedUp[], pageOf: ReadonlyMap<Block, number>): LinedUp[][] {
  const pages: LinedUp[][] = []
  for (const block of chain) {
    const last = pages.at(-1)
    if (last && pageOf.get(last[0]!) === pageOf.get(block)) last.push(block)
    else pages.push([block])
  }
  return pages
}

/**
 * The lines without those at their end of which the first stands off the table and runs over a border: the heading of what comes
 * next, with the lines below it that number no row.
 *
 * @param isLast whether the table ends on this page: else the title of a group may end the part of it
 */
function withoutHeadings(
  lines: readonly RowOfSegments[],
  borders: readonly number[],
  isLast: boolean,
): { inside: readonly RowOfSegments[]; below: readonly RowOfSegments[] } {
  const numbersRow = (line: RowOfSegments): boolean => (isLast ? isRow(wordsOf(line)) : isNumbered(line))
  let end = lines.length
  for (let at = end - 1; at > 0 && !numbersRow(lines[at]!); at--)
    if (gapAbove(lines, at) > apart && runsOver(lines[at]!, borders)) end = at
  return { inside: lines.slice(0, end), below: lines.slice(end) }
}

/** Whether two words with no more than a space between them stand on both sides of a border. */
function runsOver(line: RowOfSegments, borders: readonly number[]): boolean {
  const words = wordsOf(line)
  return words.some((word, at) => {
    const next = words[at + 1]
    if (!next || next.left - word.right >= narrowest * word.size) return false
    return borders.some(
      (border) => word.left + word.right < 2 * border && next.left + next.right > 2 * border,
    )
  })
}

/** Tables without ruling lines that nothing parts. */
function chainsOf(blocks: readonly Block[]): LinedUp[][] {
  const chains: LinedUp[][] = []
  let open: LinedUp[] = []
  for (const block of blocks) {
    if (block.type === 'aligned') open.push(block)
    else {
      if (open.length > 0) chains.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...chains, open] : chains
}

function commonBorders(tables: readonly AlignedTable[]): number[] {
  const lines = tables.flatMap((table) => table.lines)
  const words = lines.map(wordsOf)
  const most = Math.max(mostAcross.lines * tables.length, mostAcross.share * words.length)
  const borders = bordersOf(tables)
    .map((at) => ({ at, across: words.filter((own) => own.some((word) => standsAcross(word, at))).length }))
    .filter(({ at, across }) => across <= most || partsOrdinals(lines, at))
  return withoutEmpty(borders, words.flat()).map(({ at }) => at)
}

interface Border {
  readonly at: number
  /** How many lines have a word across it. */
  readonly across: number
}

/** Of borders with no words between them the one that fewest lines stand across: parts of a table show the same one elsewhere. */
function withoutEmpty(borders: readonly Border[], words: readonly Word[]): Border[] {
  const kept: Border[] = []
  for (const border of borders) {
    const last = kept.at(-1)
    const isEmpty =
      last && !words.some(({ left, right }) => left + right > 2 * last.at && left + right < 2 * border.at)
    if (!isEmpty) kept.push(border)
    else if (border.across < last.across) kept[kept.length - 1] = border
  }
  return kept
}

/** The middles of the white between columns, each once: where the white of several tables overlaps, of what they share. */
function bordersOf(tables: readonly AlignedTable[]): number[] {
  const shared: Zone[] = []
  for (const gap of tables.flatMap(gapsOf).sort((a, b) => a.from - b.from)) {
    const last = shared.at(-1)
    if (last && gap.from < last.to)
      shared[shared.length - 1] = { from: gap.from, to: Math.min(last.to, gap.to) }
    else shared.push(gap)
  }
  return shared.map(({ from, to }) => (from + to) / 2)
}

/**
 * The white between the columns of a table, as wide as its words leave it; more of it may run below the heading, whose words fill
 * their columns.
 */
function gapsOf({ columns, lines, drawing }: AlignedTable): Zone[] {
  const drawn = drawnWhites(lines, drawing)
  const words = lines.map(wordsOf)
  const between = columns
    .slice(1)
    .map(({ left }) => left)
    .filter((border) => !drawn.some(isAround(border)))
    .map((border) => whiteAt(border, words))
  const below = lines.slice(lines.findIndex(isNumbered))
  const own = [...drawn, ...between]
  return below.length >= fewestBelow ? [...own, ...riversThrough(below)] : own
}

const isAround =
  (border: number) =>
  ({ from, to }: Zone): boolean =>
    from < border && border < to

/** The white around a border that the lines without a word across it share. */
function whiteAt(border: number, lines: readonly (readonly Word[])[]): Zone {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const words of lines) {
    if (words.some((word) => standsAcross(word, border))) continue
    for (const { left, right } of words) {
      if (left + right < 2 * border) from = Math.max(from, right)
      else to = Math.min(to, left)
    }
  }
  const isBetween = from < border && border < to && Number.isFinite(to - from)
  return isBetween ? { from, to } : { from: border, to: border }
}
