import { type Block, type FontRun, paragraphsOf, type RunParagraph } from '../blocks/block.js'
import { blocksOfTable, type FilledCell } from '../blocks/frame.js'
import { raisedNumber } from '../raised-number.js'

/** An element of mammoth's model of a document, as far as it is read here. */
export interface WordElement {
  readonly type: string
  readonly children?: readonly WordElement[]
  readonly value?: string
  readonly font?: string | null
  readonly isAllCaps?: boolean
  readonly verticalAlignment?: string
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
  pictures = 0

  constructor(document: WordDocument) {
    this.#document = document
  }

  block(element: WordElement): Block[] {
    if (element.type === 'table') return this.#table(element)
    if (element.type !== 'paragraph') return (element.children ?? []).flatMap((child) => this.block(child))
    const references: WordElement[] = []
    const runs: FontRun[] = []
    this.#gather(element, null, runs, references)
    return [{ type: 'paragraph', runs }, ...references.flatMap((reference) => this.#footnote(reference))]
  }

  /** Gathers the words below an element; a break by hand is a line feed. */
  #gather(element: WordElement, run: WordElement | null, runs: FontRun[], references: WordElement[]): void {
    const put = (text: string): void => {
      runs.push({ text, font: run?.font ?? null, capitals: run?.isAllCaps ?? false })
    }
    for (const child of element.children ?? []) {
      if (child.type === 'text') put(textOf(child, run, runs))
      else if (child.type === 'tab') put(' ')
      else if (child.type === 'break') put('\n')
      else if (child.type === 'image') this.pictures += 1
      else if (child.type === 'noteReference') references.push(child)
      else this.#gather(child, child.type === 'run' ? child : run, runs, references)
    }
  }

  #table(element: WordElement): Block[] {
    const rows = (element.children ?? []).filter(({ type }) => type === 'tableRow')
    return blocksOfTable(rows.map((row) => (row.children ?? []).map((cell) => this.#cell(cell))))
  }

  #cell(element: WordElement): FilledCell {
    const blocks = (element.children ?? []).flatMap((child) => this.block(child))
    return { blocks, columnSpan: element.colSpan ?? 1, rowSpan: element.rowSpan ?? 1 }
  }

  #footnote(reference: WordElement): Block[] {
    const note = this.#document.notes.resolve(reference)
    if (!note) return []
    this.#notes += 1
    const label = String(this.#notes)
    const paragraphs: RunParagraph[] = note.body
      .flatMap((element) => this.block(element))
      .flatMap(paragraphsOf)
    return [{ type: 'footnote', label, paragraphs }]
  }
}

/** What a text says behind the words before it. */
function textOf({ value = '' }: WordElement, run: WordElement | null, before: readonly FontRun[]): string {
  const isRaised = run?.verticalAlignment === 'superscript' && /^\d{1,3}$/.test(value)
  return isRaised ? raisedNumber(before.at(-1)?.text ?? '', value) : value
}
