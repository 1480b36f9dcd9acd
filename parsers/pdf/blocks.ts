import type { Box } from '../../pipeline/tree/layout.js'
import { type AlignedTable, alignedTableAt, withLinesAbove } from './aligned-rows.js'
import { type Drawing, drawingOf } from './drawn-rows.js'
import { type Frame, isFrame, withFrames } from './frames.js'
import { type Lattice, type LatticeCell, latticesOf } from './lattice.js'
import { type RowOfSegments, rowsOf } from './segments.js'
import type { Page, Word } from './words.js'

/** A ruled table with the rows of words in each cell. */
export interface RuledTable {
  readonly type: 'table'
  readonly top: number
  readonly lattice: Lattice
  readonly cells: ReadonlyMap<LatticeCell, readonly RowOfSegments[]>
}

/** Running text: one row of words. */
export interface TextRow {
  readonly type: 'row'
  readonly top: number
  readonly row: RowOfSegments
}

/** Two columns side by side, outside of tables. */
export interface TwoColumns {
  readonly type: 'columns'
  readonly top: number
  readonly frame: Frame
}

/** A table without ruling lines, its cells lined up. */
export interface LinedUp {
  readonly type: 'aligned'
  readonly top: number
  readonly table: AlignedTable
}

export type Block = RuledTable | TextRow | TwoColumns | LinedUp

/** What stands on a page, in the order in which it is read. */
export function blocksOf({ words, rulings }: Page): Block[] {
  const inside = new Map<Lattice, Word[]>()
  const free: Word[] = []
  const lattices = outermost(latticesOf(rulings))
  for (const word of words) {
    const lattice = lattices.find((one) => holds(one, word))
    if (lattice) addTo(inside, lattice, word)
    else free.push(word)
  }
  const tables = [...inside].map(([lattice, own]) => tableOf(lattice, own)).sort((a, b) => a.top - b.top)
  return [...tables, ...textBlocks(rowsOf(free), tables, drawingOf(free))].sort((a, b) => a.top - b.top)
}

function addTo<K>(words: Map<K, Word[]>, key: K, word: Word): void {
  const own = words.get(key)
  if (own) own.push(word)
  else words.set(key, [word])
}

/** Lattices inside of another are cells drawn with frames of their own. */
const outermost = (lattices: readonly Lattice[]): Lattice[] =>
  lattices.filter((one) => !lattices.some((other) => other !== one && encloses(other, one)))

const encloses = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom

function holds(box: Box, word: Word): boolean {
  const x = (word.left + word.right) / 2
  const y = (word.top + word.bottom) / 2
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Whether the middle of a word stands inside of a box, and not on its edge, which two boxes may share. */
function encircles(box: Box, word: Word): boolean {
  const x = (word.left + word.right) / 2
  const y = (word.top + word.bottom) / 2
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

/** The cell that holds a word; words follow each other in one cell, so the one before's is asked first. */
function cellOf(lattice: Lattice, word: Word, last: LatticeCell | undefined): LatticeCell {
  if (last && encircles(last, word)) return last
  return lattice.cells.find((one) => holds(one, word)) ?? lattice.cells[0]!
}

function tableOf(lattice: Lattice, words: readonly Word[]): RuledTable {
  const byCell = new Map<LatticeCell, Word[]>()
  let last: LatticeCell | undefined
  for (const word of words) {
    last = cellOf(lattice, word, last)
    addTo(byCell, last, word)
  }
  const cells = new Map([...byCell].map(([cell, own]) => [cell, rowsOf(own)] as const))
  return { type: 'table', top: lattice.top, lattice, cells }
}

/** Columns never reach past a table: the rows between two tables are looked at by themselves. */
function textBlocks(
  rows: readonly RowOfSegments[],
  tables: readonly RuledTable[],
  drawing: Drawing,
): Block[] {
  const parts: RowOfSegments[][] = [[]]
  let next = 0
  for (const row of rows) {
    while (next < tables.length && tables[next]!.top < row.top) {
      parts.push([])
      next++
    }
    parts.at(-1)!.push(row)
  }
  return parts.flatMap((part) => withAligned(part, drawing))
}

function withAligned(rows: readonly RowOfSegments[], drawing: Drawing): Block[] {
  const blocks: Block[] = []
  let open: RowOfSegments[] = []
  for (let at = 0; at < rows.length; ) {
    const found = alignedTableAt(rows, at, drawing)
    if (!found) {
      open.push(rows[at++]!)
      continue
    }
    const { table, left } = withLinesAbove(found.table, open)
    blocks.push(...framed(open.slice(0, left)), { type: 'aligned', top: table.top, table })
    open = []
    at = found.to
  }
  return [...blocks, ...framed(open)]
}

const framed = (rows: readonly RowOfSegments[]): (TextRow | TwoColumns)[] =>
  withFrames(rows).map((block): TextRow | TwoColumns =>
    isFrame(block)
      ? { type: 'columns', top: block.top, frame: block }
      : { type: 'row', top: block.top, row: block },
  )
