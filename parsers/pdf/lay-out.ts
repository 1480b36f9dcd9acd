import type { Plan } from '../../pipeline/tree/nodes.js'
import type { Place } from '../../pipeline/tree/text.js'
import { Rendition } from '../rendition.js'
import { type Block, blocksOf, type TextRow } from './blocks.js'
import { type FlowRow, type LinePlace, placesOf } from './flow.js'
import { furnitureOf } from './furniture.js'
import { notesOf } from './notes.js'
import { runsOf } from './runs.js'
import { stitched } from './stitch.js'
import type { Page } from './words.js'
import { writeBlock } from './write.js'

/** The text of the pages with the tree over it, and where the headers, footers and page numbers stand that were left out. */
export interface LaidOut {
  readonly value: string
  readonly tree: Plan
  readonly asides: readonly Place[]
  /** Tables of which nothing tells where their rows begin. */
  readonly unsure: readonly Place[]
}

/** Writes pages as they are read: what belongs to the pages alone is set aside, tables that a page cuts go on. */
export function layOut(pages: readonly Page[]): LaidOut {
  const blocks = pages.map(blocksOf)
  const furniture = furnitureOf(blocks)
  const body = stitched(blocks.map((own) => own.filter((block) => !furniture.has(block))))
  const notes = notesOf(body.pages)
  const places = placesOf(flowOf(pages, body.pages, notes))
  for (const note of notes) if (note.type === 'row') places.set(note, notePlace)
  const rendition = new Rendition()
  const asides: Place[] = []
  const unsure: Place[] = []
  for (const [at, own] of body.pages.entries()) {
    rendition.page()
    const edges = blocks[at]!.filter((block) => furniture.has(block)) as TextRow[]
    const [above, below] = [
      edges.filter((edge) => isAbove(edge, own)),
      edges.filter((edge) => !isAbove(edge, own)),
    ]
    asides.push(...above.map(({ row }) => rendition.aside(runsOf(row))))
    for (const block of own) {
      const place = writeBlock(rendition, block, placeOfBlock(block, places), body.goOn.get(block) ?? {})
      if (place) unsure.push(place)
    }
    asides.push(...below.map(({ row }) => rendition.aside(runsOf(row))))
  }
  return { ...rendition.finish(), asides, unsure }
}

const isAbove = (edge: TextRow, blocks: readonly Block[]): boolean => edge.top <= (blocks[0]?.top ?? Infinity)

const placeOfBlock = (block: Block, places: ReadonlyMap<TextRow, LinePlace>): LinePlace | undefined =>
  block.type === 'row' ? places.get(block) : undefined

/** A note is no part of the text around it. */
const notePlace: LinePlace = { beginsParagraph: undefined, blanksBefore: 0, indent: 0, isNote: true }

/** The rows of running text through all pages, without notes. */
function flowOf(
  pages: readonly Page[],
  blocks: readonly (readonly Block[])[],
  notes: ReadonlySet<Block>,
): FlowRow[] {
  const rows: FlowRow[] = []
  let isParted = false
  for (const [page, own] of blocks.entries()) {
    for (const block of own) {
      if (notes.has(block)) continue
      if (block.type === 'row')
        rows.push({ block, page, pageWidth: Math.round(pages[page]!.width), isParted })
      isParted = block.type !== 'row'
    }
  }
  return rows
}
