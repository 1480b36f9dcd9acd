import { readLabel } from '../../pipeline/language/labels.js'
import type { Block, FontRun } from '../blocks/block.js'
import { blocksOfTable, type FilledCell } from '../blocks/frame.js'
import type { Take } from '../limit-exceeded.js'
import { raisedNumber } from '../raised-number.js'
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
  writer.inside(root, 'attrs' in root ? lookOf(root, plain) : plain)
  return writer.finish()
}

/** What an element hands down to the text inside it. */
interface Look {
  readonly font: string | null
  /** Its line ends are shown as such. */
  readonly keepsLines: boolean
}

const plain: Look = { font: null, keepsLines: false }

class Writer {
  readonly #blocks: Block[] = []
  readonly #takeCells: Take
  readonly #markers = new ListMarkers()
  /** The mark of a point whose first words are still to come: they may stand in a paragraph of their own. */
  #marker = ''
  #runs: FontRun[] = []
  /** Tabs stand between the words that were met. */
  #hasTabs = false

  constructor(takeCells: Take) {
    this.#takeCells = takeCells
  }

  finish(): Block[] {
    this.#close()
    return this.#blocks
  }

  inside(parent: HtmlParent, look: Look): void {
    for (const child of parent.childNodes) this.#node(child, look)
  }

  #node(node: HtmlNode, look: Look): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, look)
    else if (isElement(node) && isShown(node)) this.#element(node, lookOf(node, look))
  }

  #text(value: string, look: Look): void {
    if (look.keepsLines) {
      this.#hasTabs ||= value.includes('\t')
      this.#put(value.replace(/\r\n?/g, '\n'), look)
      return
    }
    const text = value.replace(/[ \t\r\n\f]+/g, ' ')
    const isDoubled = text.startsWith(' ') && /[ \n]$/.test(this.#runs.at(-1)?.text ?? ' ')
    this.#put(isDoubled ? text.slice(1) : text, look)
  }

  #put(text: string, { font }: Look): void {
    if (text) this.#runs.push({ text, font, capitals: false })
  }

  #element(element: HtmlElement, look: Look): void {
    const { tagName } = element
    const raised = tagName === 'sup' ? numberIn(element) : undefined
    if (tagName === 'br') this.#put('\n', look)
    else if (raised) this.#put(raisedNumber(this.#runs.at(-1)?.text ?? '', raised), look)
    else if (tagName === 'table') {
      this.#close()
      this.#blocks.push(...blocksOfTable(rowsOf(element).map((row) => this.#cells(row, look))))
    } else if (blocks.has(tagName)) {
      this.#close()
      if (tagName === 'li') this.#point(element, look)
      else this.inside(element, look)
      this.#close()
    } else this.inside(element, look)
  }

  #point(item: HtmlElement, look: Look): void {
    const outer = this.#marker
    const own = this.#markers.next(item)
    this.#marker = own ? `${outer}${own} ` : outer
    this.inside(item, look)
    this.#close()
    this.#marker = ''
  }

  #cells(row: HtmlElement, look: Look): FilledCell[] {
    const cells = row.childNodes
      .filter(isElement)
      .filter((node) => /^t[dh]$/.test(node.tagName) && isShown(node))
    this.#takeCells(cells.length)
    return cells.map((cell) => ({
      blocks: this.#blocksOfCell(cell, look),
      columnSpan: spanOf(cell, 'colspan', mostSpanned.columns),
      rowSpan: spanOf(cell, 'rowspan', mostSpanned.rows),
    }))
  }

  #blocksOfCell(cell: HtmlElement, look: Look): Block[] {
    const writer = new Writer(this.#takeCells)
    writer.inside(cell, lookOf(cell, look))
    return writer.finish()
  }

  #close(): void {
    const text = this.#runs.map((run) => run.text).join('')
    if (text.trim() !== '') {
      // a list may be drawn without marks by the page's style sheet, and its points bear their own
      const marker = { text: readLabel(text.trim()) ? '' : this.#marker, font: null, capitals: false }
      const runs = marker.text ? [marker, ...this.#runs] : this.#runs
      this.#blocks.push({ type: 'paragraph', runs, ...(this.#hasTabs && { isPreformatted: true }) })
      this.#marker = ''
    }
    this.#runs = []
    this.#hasTabs = false
  }
}

function lookOf(element: HtmlElement, { font, keepsLines }: Look): Look {
  return { font: fontOf(element) ?? font, keepsLines: keepsLinesIn(element) ?? keepsLines }
}

/** What an element says of line ends (CSS Text 3, white-space); undefined where it says nothing. */
function keepsLinesIn(element: HtmlElement): boolean | undefined {
  const style = /white-space\s*:\s*([\w-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1]
  if (style) return /^pre/i.test(style)
  return element.tagName === 'pre' ? true : undefined
}

/** The font that an element asks for first. */
function fontOf(element: HtmlElement): string | null {
  const style = /font-family\s*:\s*([^;]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1]
  const name = (style ?? (element.tagName === 'font' ? attributeOf(element, 'face') : undefined))?.split(
    ',',
  )[0]
  return name?.replace(/["']/g, '').trim() || null
}

/** The number, bare or in brackets, that is all that an element holds. */
function numberIn(element: HtmlElement): string | undefined {
  let only: HtmlNode | undefined = element
  while (only && isElement(only)) only = only.childNodes.length === 1 ? only.childNodes[0] : undefined
  return only && 'value' in only ? /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(only.value)?.[1] : undefined
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
