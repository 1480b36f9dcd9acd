import type { Block, TextRow } from './blocks.js'
import { rowText } from './segments.js'

/** How many rows from the edge of a page can be its header or footer. */
const deepest = 3
/** A header stands at one height on so many pages, and on such a share of all: headings of appendices are fewer. */
const fewestPages = 3
const shareOfPages = 0.3
/** Rows of different pages are at one height within so many points. */
const sameHeight = 8

const pageNumber =
  /^\s*(?:[-–—[(]\s*)?(?:(?:trang|page)\s*)?(?::\s*)?(\d{1,4})(?:\s*(?:\/|trên|of)\s*\d{1,4})?(?:\s*[-–—\])])?$/iu

interface Candidate {
  readonly block: TextRow
  readonly page: number
  readonly text: string
  readonly number: number | null
}

/**
 * The rows that belong to the pages and not to the document: numbers of pages that count with them, and headers and footers
 * that stand at one height on several pages.
 */
export function furnitureOf(pages: readonly (readonly Block[])[]): Set<Block> {
  const found = new Set<Block>()
  for (let depth = 0; depth < deepest; depth++) {
    for (const fromTop of [true, false]) {
      const edge = pages.flatMap((blocks, page) => candidatesAt(blocks, page, found, fromTop))
      for (const block of [...countingPages(edge), ...repeating(edge, pages.length)]) found.add(block)
    }
  }
  return found
}

function candidatesAt(
  blocks: readonly Block[],
  page: number,
  found: Set<Block>,
  fromTop: boolean,
): Candidate[] {
  const left = blocks.filter((block) => !found.has(block))
  const block = fromTop ? left[0] : left.at(-1)
  if (block?.type !== 'row') return []
  const text = rowText(block.row)
  const number = Number(pageNumber.exec(text)?.[1] ?? Number.NaN)
  return [{ block, page, text, number: Number.isNaN(number) ? null : number }]
}

/** Numbers that go up with the pages, at least on two. */
function countingPages(candidates: readonly Candidate[]): Block[] {
  const byShift = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.number === null) continue
    const shift = candidate.number - candidate.page
    byShift.set(shift, [...(byShift.get(shift) ?? []), candidate])
  }
  return [...byShift.values()]
    .filter((same) => same.length >= 2)
    .flatMap((same) => same.map(({ block }) => block))
}

/** One text at one height on many pages, but for a number that counts with them. */
function repeating(candidates: readonly Candidate[], pages: number): Block[] {
  const fewest = Math.max(fewestPages, shareOfPages * pages)
  const byShape = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const shape of shapesOf(candidate)) byShape.set(shape, [...(byShape.get(shape) ?? []), candidate])
  }
  return [...byShape.values()].flatMap((same) => {
    const near = (one: Candidate): number =>
      same.filter(({ block }) => Math.abs(block.top - one.block.top) < sameHeight).length
    return same.filter((one) => near(one) >= fewest).map(({ block }) => block)
  })
}

/** The text itself, and for each number in it the text with that number counted from the page's own. */
function shapesOf({ text, page }: Candidate): string[] {
  const numbers = [...text.matchAll(/\d{1,4}/g)]
  const counted = numbers.map(
    ({ 0: digits, index }) =>
      `${text.slice(0, index)}#${Number(digits) - page}#${text.slice(index + digits.length)}`,
  )
  return [text, ...counted]
}
