import { LimitExceeded } from '../limit-exceeded.js'
import type { Block, FontRun, RunParagraph } from './block.js'
import { type EdgedCell, spanCells } from './spans.js'

/** A cell as the row's definition draws it. */
export interface CellShape {
  /** Distance of its right edge from the margin, in twips. */
  readonly right: number
  readonly vertical: EdgedCell['vertical']
  /** It is the further part of the cell on its left. */
  readonly joined: boolean
}

/** How a row's cells are drawn: where the first begins, and each one's right edge. */
export interface RowShape {
  readonly left: number
  readonly cells: readonly CellShape[]
}

/** The width that a cell gets whose row does not define it. */
const usualWidth = 1440

/**
 * Collects what Word's formats write one after the other: text, then the mark that ends a paragraph, a cell or a row. A
 * row's shape is known at its end only.
 */
export class Flow {
  readonly #mostCells: number
  readonly #blocks: Block[] = []
  #paragraph: FontRun[] = []
  #cell: RunParagraph[] = []
  #row: RunParagraph[][] = []
  #rows: (readonly EdgedCell[])[] = []
  #cells = 0
  #floating: Block[] = []

  constructor(mostCells: number) {
    this.#mostCells = mostCells
  }

  /** Adds text to the paragraph. */
  text(text: string, font: string | null, capitals: boolean): void {
    if (text === '') return
    const last = this.#paragraph.at(-1)
    if (last && last.font === font && last.capitals === capitals) {
      this.#paragraph[this.#paragraph.length - 1] = { ...last, text: last.text + text }
    } else this.#paragraph.push({ text, font, capitals })
  }

  /** Adds what floats beside the text, such as a text box: it stands before the paragraph or table that it is tied to. */
  beside(blocks: readonly Block[]): void {
    this.#floating.push(...blocks)
  }

  /** Ends a paragraph, of the running text or of a cell. */
  endParagraph(inTable: boolean): void {
    if (inTable) this.#cell.push(this.#takeParagraph())
    else {
      this.#endTable()
      const runs = this.#takeParagraph()
      this.#land()
      this.#blocks.push({ type: 'paragraph', runs })
    }
  }

  /** Ends a cell and its last paragraph. */
  endCell(): void {
    this.#cells++
    if (this.#cells > this.#mostCells) throw new LimitExceeded('cells of tables', this.#mostCells)
    this.#row.push([...this.#cell, this.#takeParagraph()])
    this.#cell = []
  }

  /** Ends a row; cells that its shape does not have get the usual width. */
  endRow({ left, cells }: RowShape): void {
    if (this.#cell.length > 0 || this.#paragraph.length > 0) this.endCell()
    const edged: EdgedCell[] = []
    let edge = left
    for (const [k, paragraphs] of this.#row.entries()) {
      const shape = cells[k] ?? { right: edge + usualWidth, vertical: 'none', joined: false }
      const before = shape.joined ? edged.pop() : undefined
      const from = before?.left ?? edge
      edge = Math.max(edge, shape.right)
      edged.push({
        paragraphs: before ? [...before.paragraphs, ...paragraphs] : paragraphs,
        left: from,
        right: edge,
        vertical: before?.vertical ?? shape.vertical,
      })
    }
    if (edged.length > 0) this.#rows.push(edged)
    this.#row = []
  }

  /** All blocks, the last paragraph too where the file does not end it. */
  finish(): readonly Block[] {
    if (this.#paragraph.length > 0) this.endParagraph(false)
    this.#endTable()
    this.#land()
    return this.#blocks
  }

  #takeParagraph(): FontRun[] {
    const paragraph = this.#paragraph
    this.#paragraph = []
    return paragraph
  }

  #endTable(): void {
    if (this.#cell.length > 0 || this.#row.length > 0) {
      const open = this.#takeParagraph()
      this.endRow({ left: 0, cells: [] })
      this.#paragraph = open
    }
    if (this.#rows.length === 0) return
    const rows = spanCells(this.#rows)
    this.#rows = []
    this.#land()
    this.#blocks.push({ type: 'table', rows })
  }

  #land(): void {
    this.#blocks.push(...this.#floating)
    this.#floating = []
  }
}
