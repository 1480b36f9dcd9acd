import { readLabel } from '../../pipeline/language/labels.js'
import { type Block, type BlockCell, type FontRun, paragraphsOf } from '../blocks/block.js'
import type { Take } from '../limit-exceeded.js'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isShown,
} from './elements.js'
import { ListMarkers } from './list-markers.js'

/** Elements that begin a paragraph and end the one before. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary ul'.split(
    ' ',
  ),
)

/** The most that a cell may span: what HTML itself allows (HTML Living Standard, 4.9.11). */
const mostSpanned = { columns: 1000, rows: 65534 } as const

/**
 * The paragraphs and tables of a part of a page, in its order; numbers of lists are written out.
 *
 * @param takeCells told the cells of tables
 */
export function blocksOf(root: HtmlParent, takeCells: Take): Block[] {
  const writer = new Writer(takeCells)
  writer.inside(root, null)
  return writer.finish()
}

class Writer {
  readonly #blocks: Block[] = []
  readonly #takeCells: Take
  readonly #markers = new ListMarkers()
  /** The mark of a point whose first words are still to come: they may stand in a paragraph of their own. */
  #marker = ''
  #runs: FontRun[] = []

  constructor(takeCells: Take) {
    this.#takeCells = takeCells
  }

  finish(): Block[] {
    this.#close()
    return this.#blocks
  }

  inside(parent: HtmlParent, font: string | null): void {
    for (const child of parent.childNodes) this.#node(child, font)
  }

  #node(node: HtmlNode, font: string | null): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, font)
    else if (isElement(node) && isShown(node)) this.#element(node, fontOf(node) ?? font)
  }

  #text(value: string, font: string | null): void {
    const text = value.replace(/[ \t\r\n\f]+/g, ' ')
    const isDoubled = text.startsWith(' ') && /[ \n]$/.test(this.#runs.at(-1)?.text ?? ' ')
    this.#put(isDoubled ? text.slice(1) : text, font)
  }

  #put(text: string, font: string | null): void {
    if (text) this.#runs.push({ text, font, capitals: false })
  }

  #element(element: HtmlElement, font: string | null): void {
    const { tagName } = element
    if (tagName === 'br') this.#put('\n', font)
    else if (tagName === 'table') {
      this.#close()
      this.#blocks.push(this.#table(element, font))
    } else if (blocks.has(tagName)) {
      this.#close()
      if (tagName === 'li') this.#point(element, font)
      else this.inside(element, font)
      this.#close()
    } else this.inside(element, font)
  }

  #point(item: HtmlElement, font: string | null): void {
    const outer = this.#marker
    const own = this.#markers.next(item)
    this.#marker = own ? `${outer}${own} ` : outer
    this.inside(item, font)
    this.#close()
    this.#marker = ''
  }

  #table(table: HtmlElement, font: string | null): Block {
    return { type: 'table', rows: rowsOf(table).map((row) => this.#cells(row, font)) }
  }

  #cells(row: HtmlElement, font: string | null): BlockCell[] {
    const cells = row.childNodes
      .filter(isElement)
      .filter((node) => /^t[dh]$/.test(node.tagName) && isShown(node))
    this.#takeCells(cells.length)
    return cells.map((cell) => ({
      // A table inside a cell becomes paragraphs of it.
      paragraphs: this.#blocksOfCell(cell, font).flatMap(paragraphsOf),
      columnSpan: spanOf(cell, 'colspan', mostSpanned.columns),
      rowSpan: spanOf(cell, 'rowspan', mostSpanned.rows),
    }))
  }

  #blocksOfCell(cell: HtmlElement, font: string | null): Block[] {
    const writer = new Writer(this.#takeCells)
    writer.inside(cell, fontOf(cell) ?? font)
    return writer.finish()
  }

  #close(): void {
    const text = this.#runs.map((run) => run.text).join('')
    if (text.trim() !== '') {
      // a list may be drawn without marks by the page's style sheet, and its points bear their own
      const marker = { text: readLabel(text.trim()) ? '' : this.#marker, font: null, capitals: false }
      this.#blocks.push({ type: 'paragraph', runs: marker.text ? [marker, ...this.#runs] : this.#runs })
      this.#marker = ''
    }
    this.#runs = []
  }
}

/** The font that an element asks for first. */
function fontOf(element: HtmlElement): string | null {
  const style = /font-family\s*:\s*([^;]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1]
  const name = (style ?? (element.tagName === 'font' ? attributeOf(element, 'face') : undefined))?.split(
    ',',
  )[0]
  return name?.replace(/["']/g, '').trim() || null
}

function rowsOf(parent: HtmlElement): HtmlElement[] {
  return parent.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return value >= 1 ? Math.min(value, most) : 1
}
