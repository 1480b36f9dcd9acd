import type { Block, TextRow } from './blocks.js'
import { sizeOf } from './flow.js'
import { rowText } from './segments.js'

/** Notes are set smaller than this share of the usual size. */
const small = 0.92

const label = /^[[(]?\d{1,2}[\])]?\s+\p{L}/u

/**
 * The rows of notes at the feet of pages: small rows down to the end of a page, the first of which begins with its number.
 *
 * @param pages the blocks of each page without headers and footers
 */
export function notesOf(pages: readonly (readonly Block[])[]): Set<Block> {
  const rows = pages.flat().filter((block) => block.type === 'row')
  const sizes = rows.map(({ row }) => sizeOf(row)).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  return new Set(pages.flatMap((blocks) => notesAtFoot(blocks, small * usual)))
}

function notesAtFoot(blocks: readonly Block[], largest: number): TextRow[] {
  let from = blocks.length
  let first = from
  while (from > 0) {
    const block = blocks[from - 1]!
    if (block.type !== 'row' || sizeOf(block.row) > largest) break
    from -= 1
    if (label.test(rowText(block.row))) first = from
  }
  return blocks.slice(first) as TextRow[]
}
