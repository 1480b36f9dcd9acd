import { VFile } from 'vfile'
import { warn } from '../pipeline/tree/warn.js'
import type { WarningCode } from '../schemas/warning.js'
import type { Run as FontRun } from './encodings/evidence.js'
import { type DecodedRun, decodeParagraphs } from './encodings/runs.js'
import type { Parsed } from './parsed.js'
import { Rendition, type RenditionCell } from './rendition.js'

export type { FontRun }

/** A paragraph by its lines: more than one where the author broke it by hand. */
export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly lines: readonly (readonly FontRun[])[]
}

/** A cell by its paragraphs, and how many columns and rows it takes. */
export interface CellBlock {
  readonly paragraphs: readonly ParagraphBlock[]
  readonly columnSpan: number
  readonly rowSpan: number
}

/** A table; a row holds the cells that begin in it. */
export interface TableBlock {
  readonly type: 'table'
  readonly rows: readonly (readonly CellBlock[])[]
}

export interface FootnoteBlock {
  readonly type: 'footnote'
  readonly label: string
  readonly paragraphs: readonly ParagraphBlock[]
}

/** What a format that knows paragraphs and tables holds, in its order. */
export type Block = ParagraphBlock | TableBlock | FootnoteBlock

/** What a parser noticed about a whole file. */
export interface Notice {
  readonly code: WarningCode
  readonly message: string
}

/** What is known of a file beside its blocks. */
export interface BlockFile {
  readonly path: string
  readonly mediaType: string
  readonly notices: readonly Notice[]
}

/**
 * The rendition of a document's blocks. All its words are decoded together, for what one part says of its encoding helps
 * to read another; a font's name tells what no word does.
 *
 * @example
 * renderBlocks([{ type: 'paragraph', lines: [[{ text: 'KÕ ho¹ch', font: '.VnTimeH' }]] }], {
 *   path: 'a.docx',
 *   mediaType: 'application/msword',
 *   notices: [],
 * })
 */
export function renderBlocks(blocks: readonly Block[], { path, mediaType, notices }: BlockFile): Parsed {
  const lines = blocks.flatMap(linesOf)
  const decoded = decodeParagraphs(lines)
  const words = new Map(lines.map((line, at) => [line, decoded[at]!]))
  const rendition = new Rendition()
  for (const block of blocks) write(block, words, rendition)
  const { value, tree } = rendition.finish()
  const file = new VFile({ path, value })
  const encoding = encodingOf(decoded)
  const start = { start: 0, end: Math.min(value.length, 1) }
  for (const { code, message } of notices) warn(file, code, message, start)
  if (encoding)
    warn(file, 'encoding-converted', `The text was in ${encoding}, an encoding of before Unicode.`, start)
  return { ok: true, file, tree, mediaType, encoding, pages: null }
}

type Line = ParagraphBlock['lines'][number]

function linesOf(block: Block): readonly Line[] {
  if (block.type === 'paragraph') return block.lines
  const paragraphs =
    block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.paragraphs) : block.paragraphs
  return paragraphs.flatMap(({ lines }) => lines)
}

function write(block: Block, words: ReadonlyMap<Line, readonly DecodedRun[]>, rendition: Rendition): void {
  const runsOf = (line: Line) => words.get(line)!.map(({ text }) => ({ text }))
  if (block.type === 'paragraph') {
    const isParagraph = block.lines.length === 1
    for (const line of block.lines) rendition.line(runsOf(line), { isParagraph })
  } else if (block.type === 'footnote') {
    rendition.footnote(block.label, linesOf(block).map(runsOf))
  } else {
    const cell = (one: CellBlock): RenditionCell => ({
      lines: one.paragraphs.flatMap(({ lines }) => lines).map(runsOf),
      columnSpan: one.columnSpan,
      rowSpan: one.rowSpan,
    })
    rendition.grid(block.rows.map((row) => row.map(cell)))
  }
}

/** The encodings of before Unicode that the words were in, the commonest first; null where all were Unicode. */
function encodingOf(decoded: readonly (readonly DecodedRun[])[]): string | null {
  const counts = new Map<string, number>()
  for (const { reading, text } of decoded.flat()) {
    if (reading !== 'unicode') counts.set(reading, (counts.get(reading) ?? 0) + text.length)
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  return names.length > 0 ? names.join('+') : null
}
