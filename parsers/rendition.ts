import type { Point } from 'unist'
import type { Box, Drawn, Recognised } from '../pipeline/tree/layout.js'
import type { Footnote, Grid, GridCell, GridRow, Line, PageBreak, Plan } from '../pipeline/tree/nodes.js'
import { joinTexts, type Place, sourceText, type Text, trimText } from '../pipeline/tree/text.js'
import { tabPlaces } from './lines.js'

/** A stretch of a line: what it says, and what the format knows of it. */
export interface Run {
  readonly text: string
  /** Where it is drawn on the current page. */
  readonly box?: Box | undefined
  /** How sure its recognition from a picture is, from 0 to 1; left out where the file itself has the text. */
  readonly confidence?: number | undefined
}

/** What is said of a line beside its words. */
export interface LineOptions {
  /** It is a whole paragraph, and is joined to no other line. */
  readonly isParagraph?: boolean
  /** Whether it begins a paragraph or goes on with the line above; left out where the format does not tell. */
  readonly beginsParagraph?: boolean | undefined
  /** A note at the foot of a page, which interrupts the text. */
  readonly isNote?: boolean | undefined
  /** Empty lines, or a gap of that height, before it. */
  readonly blanksBefore?: number
  /** Spaces before its first character, or an indent of that width. */
  readonly indent?: number
  /** It is set as a line of a text file: its tabs part the cells of a table. */
  readonly isPreformatted?: boolean
}

/** A cell by its paragraphs or lines, and how many columns and rows it takes (1 unless told otherwise). */
export interface RenditionCell {
  readonly lines: readonly (readonly Run[])[]
  readonly columnSpan?: number
  readonly rowSpan?: number
}

/** What is said of a grid beside its cells. */
export interface GridOptions {
  /** It only lays out: its columns are read one after the other. */
  readonly isFrame?: boolean
  /** It is the rest of the grid written before, which a page cut. */
  readonly goesOn?: boolean
  /** The page cut a row, too: no line closes the grid before. */
  readonly cutsRow?: boolean
  /** Nothing tells where its rows begin and end. */
  readonly isUnsure?: boolean
  /** No lines are drawn in it: which cells reach over several rows nothing tells. */
  readonly isUnlined?: boolean
}

/**
 * Writes the plain rendition of a document and the plan tree over it, side by side, so that every node knows its place in
 * the text. Lines end with a line feed, cells of a row are parted by a tab, pages by a form feed.
 *
 * @example
 * const rendition = new Rendition()
 * rendition.line([{ text: 'KẾ HOẠCH' }], { isParagraph: true })
 * const { value, tree } = rendition.finish()
 */
export class Rendition {
  readonly #parts: string[] = []
  readonly #children: (Line | PageBreak | Grid | Footnote)[] = []
  readonly #pageStarts: number[] = []
  readonly #drawn: Drawn[] = []
  readonly #recognised: Recognised[] = []
  readonly #at: Point & { offset: number } = { line: 1, column: 1, offset: 0 }

  /** Begins a page; formats without pages never call it. */
  page(): void {
    if (this.#pageStarts.length > 0) {
      const start = { ...this.#at }
      this.#write('\f')
      this.#children.push({ type: 'pageBreak', position: { start, end: { ...this.#at } } })
    }
    this.#pageStarts.push(this.#at.offset)
  }

  /** A line of running text. */
  line(runs: readonly Run[], options: LineOptions = {}): void {
    const line = this.#line(runs, options)
    this.#write('\n')
    if (line) this.#children.push(line)
  }

  /**
   * A table, or a frame that only lays out; cells of a row are those that begin in it.
   *
   * @returns where it stands
   */
  grid(
    rows: readonly (readonly RenditionCell[])[],
    { isFrame, goesOn, cutsRow, isUnsure, isUnlined }: GridOptions = {},
  ): Place {
    const start = { ...this.#at }
    const children = rows.map((cells) => this.#row(cells))
    if (isUnsure) for (const row of children) row.isUnsure = true
    const grid: Grid = { type: 'grid', children, position: { start, end: { ...this.#at } } }
    if (isFrame) grid.isFrame = true
    if (isUnlined) grid.isUnlined = true
    if (goesOn) grid.goesOn = true
    if (goesOn && cutsRow) grid.cutsRow = true
    this.#children.push(grid)
    return { start: start.offset, end: this.#at.offset }
  }

  /** A line that is no part of the document, such as a page's number: it stands in the text alone, at the returned place. */
  aside(runs: readonly Run[]): Place {
    const start = this.#at.offset
    for (const run of runs) this.#run(run)
    const end = this.#at.offset
    this.#write('\n')
    return { start, end }
  }

  /** A footnote, which stands where the paragraph that points at it ends. */
  footnote(label: string, lines: readonly (readonly Run[])[]): void {
    this.#write(`[${label}] `)
    const texts = lines.flatMap((runs) => {
      const line = this.#line(runs, {})
      this.#write('\n')
      return line ? [line.text] : []
    })
    if (texts.length > 0) this.#children.push({ type: 'footnote', label, text: joinTexts(texts) })
  }

  /** The text, and the tree over it. */
  finish(): { value: string; tree: Plan } {
    const { length } = this.#pageStarts
    const layout =
      length > 0 ? { pageStarts: this.#pageStarts, drawn: this.#drawn, recognised: this.#recognised } : null
    return {
      value: this.#parts.join(''),
      tree: { type: 'plan', children: this.#children, data: { copies: [], layout } },
    }
  }

  #row(cells: readonly RenditionCell[]): GridRow {
    const start = { ...this.#at }
    const children = cells.map((cell, index) => {
      if (index > 0) this.#write('\t')
      return this.#cell(cell)
    })
    this.#write('\n')
    return { type: 'gridRow', children, position: { start, end: { ...this.#at } } }
  }

  #cell({ lines, columnSpan = 1, rowSpan = 1 }: RenditionCell): GridCell {
    const start = { ...this.#at }
    const children: Line[] = []
    for (const [index, runs] of lines.entries()) {
      if (index > 0) this.#write('\n')
      const line = this.#line(runs, {})
      if (line) children.push(line)
    }
    return { type: 'gridCell', children, columnSpan, rowSpan, position: { start, end: { ...this.#at } } }
  }

  #line(runs: readonly Run[], options: LineOptions): Line | null {
    const { isParagraph, beginsParagraph, isNote, blanksBefore = 0, indent = 0 } = options
    const start = { ...this.#at }
    for (const run of runs) this.#run(run)
    const end = { ...this.#at }
    const written = this.#parts.slice(this.#parts.length - runs.length).join('')
    const whole = sourceText(written, 0, written.length)
    const tabs = options.isPreformatted ? tabPlaces(written, whole) : []
    const text = shifted(tabs.length > 0 ? whole : trimText(whole), start.offset)
    if (text.value.trim() === '') return null
    const line: Line = { type: 'line', text, indent, blanksBefore, tabs, position: { start, end } }
    if (isParagraph) line.isParagraph = true
    if (isNote) line.isNote = true
    if (beginsParagraph !== undefined) line.beginsParagraph = beginsParagraph
    return line
  }

  #run({ text, box, confidence }: Run): void {
    const start = this.#at.offset
    this.#write(text)
    const end = this.#at.offset
    if (end === start) return
    if (box) this.#drawn.push({ start, end, box })
    if (confidence !== undefined) this.#recognised.push({ start, end, confidence })
  }

  #write(text: string): void {
    this.#parts.push(text)
    const offset = this.#at.offset + text.length
    const lastEnd = text.lastIndexOf('\n')
    this.#at.offset = offset
    if (lastEnd < 0) {
      this.#at.column += text.length
      return
    }
    this.#at.line += text.split('\n').length - 1
    this.#at.column = text.length - lastEnd
  }
}

/** A text of what was written by itself, as it stands from an offset of the source on. */
const shifted = ({ value, pieces }: Text, offset: number): Text => ({
  value,
  pieces: pieces.map((piece) => ({ ...piece, start: piece.start + offset, end: piece.end + offset })),
})
