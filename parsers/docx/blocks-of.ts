import type { Block, CellBlock, FontRun, FootnoteBlock, ParagraphBlock, TableBlock } from '../blocks.js'

/** An element of mammoth's model of a document, as far as it is read here. */
export interface WordElement {
  readonly type: string
  readonly children?: readonly WordElement[]
  readonly value?: string
  readonly font?: string | null
  readonly isAllCaps?: boolean
  readonly breakType?: string
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly noteType?: string
  readonly noteId?: string
}

/** Mammoth's model of a document. */
export interface WordDocument extends WordElement {
  readonly children: readonly WordElement[]
  readonly notes: { resolve(reference: WordElement): { readonly body: readonly WordElement[] } | null }
}

/** The paragraphs, tables and footnotes of a Word document in its order, and how many pictures stand among them. */
export function blocksOf(document: WordDocument): { blocks: Block[]; pictures: number } {
  const reading = new Reading(document)
  const blocks = document.children.flatMap((element) => reading.block(element))
  return { blocks, pictures: reading.pictures }
}

class Reading {
  readonly #document: WordDocument
  #notes = 0
  /** The footnotes of a table's cells, which stand behind the table. */
  #waiting: FootnoteBlock[] = []
  pictures = 0

  constructor(document: WordDocument) {
    this.#document = document
  }

  block(element: WordElement): Block[] {
    if (element.type === 'table') {
      const table = this.#table(element)
      return [table, ...this.#waiting.splice(0)]
    }
    if (element.type !== 'paragraph') return (element.children ?? []).flatMap((child) => this.block(child))
    const references: WordElement[] = []
    const paragraph = this.#paragraph(element, references)
    return [paragraph, ...references.flatMap((reference) => this.#footnote(reference))]
  }

  #paragraph(element: WordElement, references: WordElement[]): ParagraphBlock {
    const lines: FontRun[][] = [[]]
    this.#runs(element, null, lines, references)
    return { type: 'paragraph', lines }
  }

  /** Gathers the words below an element; a break by hand begins another line. */
  #runs(element: WordElement, run: WordElement | null, lines: FontRun[][], references: WordElement[]): void {
    const put = (text: string): void => {
      const font = run?.font ?? null
      lines.at(-1)!.push({ text: run?.isAllCaps ? text.toUpperCase() : text, font })
    }
    for (const child of element.children ?? []) {
      if (child.type === 'text') put(child.value ?? '')
      else if (child.type === 'tab') put(' ')
      else if (child.type === 'break') lines.push([])
      else if (child.type === 'image') this.pictures += 1
      else if (child.type === 'noteReference') references.push(child)
      else this.#runs(child, child.type === 'run' ? child : run, lines, references)
    }
  }

  #table(element: WordElement): TableBlock {
    const rows = (element.children ?? []).filter(({ type }) => type === 'tableRow')
    return {
      type: 'table',
      rows: rows.map((row) => (row.children ?? []).map((cell) => this.#cell(cell))),
    }
  }

  /** A table inside a cell becomes paragraphs of it. */
  #cell(element: WordElement): CellBlock {
    const blocks = (element.children ?? []).flatMap((child) => this.block(child))
    this.#waiting.push(...blocks.filter((block) => block.type === 'footnote'))
    const paragraphs = blocks.filter((block) => block.type !== 'footnote').flatMap(paragraphsIn)
    return { paragraphs, columnSpan: element.colSpan ?? 1, rowSpan: element.rowSpan ?? 1 }
  }

  #footnote(reference: WordElement): FootnoteBlock[] {
    const note = this.#document.notes.resolve(reference)
    if (!note) return []
    this.#notes += 1
    const label = String(this.#notes)
    const paragraphs = note.body.flatMap((element) => this.block(element)).flatMap(paragraphsIn)
    return [{ type: 'footnote', label, paragraphs }]
  }
}

function paragraphsIn(block: Block): readonly ParagraphBlock[] {
  if (block.type === 'paragraph') return [block]
  return block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.paragraphs) : block.paragraphs
}
