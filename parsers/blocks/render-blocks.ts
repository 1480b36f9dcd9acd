import { VFile } from 'vfile'
import { warn } from '../../pipeline/tree/warn.js'
import { convertedFrom } from '../encodings/name.js'
import { type DecodedRun, decodeParagraphs } from '../encodings/runs.js'
import type { Parsed } from '../parsed.js'
import { Rendition } from '../rendition.js'
import { type Block, paragraphsOf, type RunParagraph } from './block.js'

/**
 * Writes the blocks of an office document as its rendition, with the text of old fonts as Unicode.
 *
 * @example
 * renderBlocks('plan.rtf', 'application/rtf', [{ type: 'paragraph', runs: [{ text: 'KÕ ho¹ch', font: '.VnTimeH', capitals: false }] }])
 */
export function renderBlocks(path: string, mediaType: string, blocks: readonly Block[]): Parsed {
  const paragraphs = blocks.flatMap(paragraphsOf)
  const decoded = decodeParagraphs(paragraphs)
  const lines = new Map(paragraphs.map((runs, k) => [runs, linesOf(runs, decoded[k]!)]))
  const { value, tree } = write(blocks, (runs) => lines.get(runs)!)
  const file = new VFile({ path, value })
  const converted = convertedFrom(decoded)
  if (converted) {
    warn(file, 'encoding-converted', `The text was in ${converted.name}.`, { start: 0, end: value.length })
  }
  return { ok: true, file, tree, mediaType, encoding: converted?.encoding ?? null, pages: null }
}

/** The lines of a paragraph: a line break parts it. */
function linesOf(runs: RunParagraph, decoded: readonly DecodedRun[]): readonly string[] {
  return decoded
    .map(({ text }, k) => (runs[k]!.capitals ? text.toUpperCase() : text))
    .join('')
    .split('\n')
}

function write(
  blocks: readonly Block[],
  linesOf: (runs: RunParagraph) => readonly string[],
): ReturnType<Rendition['finish']> {
  const rendition = new Rendition()
  let blanksBefore = 0
  for (const block of blocks) {
    if (block.type === 'table') {
      const rows = block.rows.map((cells) =>
        cells.map(({ paragraphs, columnSpan, rowSpan }) => ({
          lines: paragraphs.flatMap(linesOf).map((text) => [{ text }]),
          columnSpan,
          rowSpan,
        })),
      )
      rendition.grid(rows)
      blanksBefore = 0
      continue
    }
    if (block.type === 'footnote') {
      rendition.footnote(
        block.label,
        block.paragraphs.flatMap(linesOf).map((text) => [{ text }]),
      )
      continue
    }
    const lines = linesOf(block.runs)
    for (const text of lines) {
      const options = { isParagraph: lines.length === 1, blanksBefore }
      rendition.line([{ text }], block.isPreformatted ? { ...options, isPreformatted: true } : options)
      blanksBefore = text.trim() === '' ? blanksBefore + 1 : 0
    }
  }
  return rendition.finish()
}
