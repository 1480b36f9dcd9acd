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
  /** How many points of each list were written. */
  readonly #points = new Map<HtmlNode, number>()
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
      const marker = tagName === 'li' ? this.#marker(element) : ''
      if (marker) this.#text(`${marker} `, null)
      this.inside(element, font)
      this.#close()
    } else this.inside(element, font)
  }

  #marker(item: HtmlElement): string {
    const list = item.parentNode
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return '-'
    const before = this.#points.get(list) ?? 0
    this.#points.set(list, before + 1)
    return markerOf(item, list, before)
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
    if (this.#runs.some(({ text }) => text.trim() !== ''))
      this.#blocks.push({ type: 'paragraph', runs: this.#runs })
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

/**
 * What a browser draws before a point of a numbered list.
 *
 * @param before how many points of the list stand before it
 */
function markerOf(item: HtmlElement, list: HtmlElement, before: number): string {
  const first = Number(attributeOf(list, 'start') ?? 1) || 1
  const number = Number(attributeOf(item, 'value')) || first + before
  const type = attributeOf(list, 'type') ?? '1'
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode(96 + Math.min(26, Math.max(1, number)))
    return type === 'a' ? `${letter})` : `${letter.toUpperCase()}.`
  }
  return `${number}.`
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
