import { type Block, paragraphsOf, type RunParagraph } from '../blocks/block.js'
import { blocksOfTable, type FilledCell } from '../blocks/frame.js'
import type { Take } from '../limit-exceeded.js'
import { allNamed, attribute, childNamed, elementsIn, type XmlElement } from '../xml.js'
import type { ListCounter, OpenList } from './list-counter.js'
import { readParagraph } from './paragraph.js'
import { repeatsOf, rowsIn, spanOf } from './tables.js'
import type { TextStyles } from './text-styles.js'

/** What stands among paragraphs and is no part of the text. */
const silent: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:soft-page-break',
])

/** Reads the paragraphs, tables and footnotes of a text document in its order (ODF 1.2 Part 1, 5 and 9). */
export class OdtReader {
  readonly #styles: TextStyles
  readonly #lists: ListCounter
  readonly #takeCells: Take
  /** How many pictures stand among the words. */
  pictures = 0

  /** @param takeCells told the cells of tables, which a few words may repeat any number of times */
  constructor(styles: TextStyles, lists: ListCounter, takeCells: Take) {
    this.#styles = styles
    this.#lists = lists
    this.#takeCells = takeCells
  }

  /** The blocks below an element. */
  blocksIn(parent: XmlElement): Block[] {
    return [...elementsIn(parent)].flatMap((element) => this.#block(element))
  }

  #block(element: XmlElement): Block[] {
    const { nodeName } = element
    if (silent.has(nodeName)) return []
    if (nodeName === 'text:p') return this.#paragraph(element, '')
    if (nodeName === 'text:h') return this.#paragraph(element, this.#lists.heading(element))
    if (nodeName === 'text:list') return this.#list(element, null, false)
    if (nodeName === 'table:table') return this.#table(element)
    if (nodeName.startsWith('draw:')) return this.#floating(element)
    return this.blocksIn(element)
  }

  /** @param number what the paragraph's list draws before it; empty for none */
  #paragraph(element: XmlElement, number: string): Block[] {
    const { runs, notes, floating } = readParagraph(element, this.#styles)
    // An empty paragraph draws its number too, but a reader takes it for nothing.
    const isNumbered = number.trim() !== '' && runs.some(({ text }) => text.trim() !== '')
    const drawn = isNumbered ? [{ text: `${number.trimEnd()} `, font: null, capitals: false }, ...runs] : runs
    return [
      ...floating.flatMap((one) => this.#floating(one)),
      { type: 'paragraph', runs: drawn },
      ...notes.map((note) => this.#footnote(note)),
    ]
  }

  #list(element: XmlElement, around: OpenList | null, isFurther: boolean): Block[] {
    const list = this.#lists.open(element, around, isFurther)
    return [...elementsIn(element)].flatMap((item) => this.#item(item, list))
  }

  /** The first paragraph of an item bears its number; an item that holds only a list bears none. */
  #item(item: XmlElement, list: OpenList): Block[] {
    let isFurther = false
    return [...elementsIn(item)].flatMap((child, at) => {
      if (child.nodeName === 'text:list') return this.#list(child, list, isFurther)
      if (child.nodeName !== 'text:p' && child.nodeName !== 'text:h') return this.#block(child)
      const isFirst = at === 0 && item.nodeName === 'text:list-item'
      isFurther = true
      return this.#paragraph(child, isFirst ? this.#lists.item(list, item) : '')
    })
  }

  #table(table: XmlElement): Block[] {
    const rows = rowsIn(table).flatMap((row) => {
      const cells = [...elementsIn(row)].filter(({ nodeName }) => nodeName === 'table:table-cell')
      const read = cells.flatMap((cell) => this.#cells(cell))
      const times = repeatsOf(row, 'rows')
      this.#takeCells(read.length * (times - 1))
      return Array.from({ length: times }, () => read)
    })
    return blocksOfTable(rows)
  }

  /** A cell as often as it is repeated. */
  #cells(cell: XmlElement): FilledCell[] {
    const times = repeatsOf(cell, 'columns')
    this.#takeCells(times)
    const blocks = this.blocksIn(cell)
    const read = { blocks, columnSpan: spanOf(cell, 'columns'), rowSpan: spanOf(cell, 'rows') }
    return Array.from({ length: times }, () => read)
  }

  #footnote(note: XmlElement): Block {
    const body = childNamed(note, 'text:note-body')
    const paragraphs: readonly RunParagraph[] = body ? this.blocksIn(body).flatMap(paragraphsOf) : []
    const label = childNamed(note, 'text:note-citation')?.textContent?.trim() ?? ''
    return { type: 'footnote', label, paragraphs }
  }

  /** What a frame or shape says; a picture is only counted. */
  #floating(element: XmlElement): Block[] {
    const boxes = allNamed(element, 'draw:text-box')
    if (boxes.length === 0 && allNamed(element, 'text:p').length === 0) {
      if (attribute(element, 'draw:control') === undefined) this.pictures += 1
      return []
    }
    return this.blocksIn(boxes[0] ?? element)
  }
}
