import type { FontRun } from '../blocks/block.js'
import { attribute, elementsIn, type XmlElement } from '../xml.js'
import type { Letters, TextStyles } from './text-styles.js'

/** A paragraph by its runs, and what hangs on it. */
export interface ReadParagraph {
  readonly runs: readonly FontRun[]
  /** Footnotes and endnotes that it points at. */
  readonly notes: readonly XmlElement[]
  /** Frames and shapes that float beside it. */
  readonly floating: readonly XmlElement[]
}

/** What stands in a paragraph and is no part of its words: comments, readings, numbers that the list draws too, what was deleted. */
const silent: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:ruby-text',
  'text:number',
  'text:hidden-text',
  'text:tracked-changes',
  'office:event-listeners',
])

/** No more spaces are kept side by side: a file may claim any number of them. */
const mostSpaces = 100

/**
 * The words of a paragraph; white space counts as one space, further ones are elements of their own (ODF 1.2 Part 1, 6.1.2).
 *
 * @param around what its letters are where its own style says nothing
 */
export function readParagraph(
  paragraph: XmlElement,
  styles: TextStyles,
  around: Letters = styles.usual,
): ReadParagraph {
  const reading = new Reading(styles)
  reading.inside(paragraph, styles.paragraph(attribute(paragraph, 'text:style-name'), around))
  return reading
}

class Reading implements ReadParagraph {
  readonly runs: FontRun[] = []
  readonly notes: XmlElement[] = []
  readonly floating: XmlElement[] = []
  readonly #styles: TextStyles

  constructor(styles: TextStyles) {
    this.#styles = styles
  }

  inside(element: XmlElement, letters: Letters): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) this.#element(node as XmlElement, letters)
      else if (node.nodeType === 3 || node.nodeType === 4) this.#text(node.nodeValue ?? '', letters)
    }
  }

  #element(element: XmlElement, letters: Letters): void {
    const { nodeName } = element
    if (silent.has(nodeName)) return
    if (nodeName === 'text:s') this.#put(' '.repeat(spacesOf(element)), letters)
    else if (nodeName === 'text:tab') this.#put(' ', letters)
    else if (nodeName === 'text:line-break') this.#put('\n', letters)
    else if (nodeName === 'text:note') this.notes.push(element)
    else if (nodeName.startsWith('draw:') && nodeName !== 'draw:a') this.floating.push(element)
    else this.inside(element, this.#lettersOf(element, letters))
  }

  #lettersOf(element: XmlElement, around: Letters): Letters {
    if (element.nodeName !== 'text:span') return around
    return this.#styles.span(attribute(element, 'text:style-name'), around)
  }

  #text(value: string, letters: Letters): void {
    const text = value.replace(/[ \t\r\n]+/g, ' ')
    const isDoubled = text.startsWith(' ') && /[ \n]$/.test(this.runs.at(-1)?.text ?? ' ')
    this.#put(isDoubled ? text.slice(1) : text, letters)
  }

  #put(text: string, { font, capitals }: Letters): void {
    if (text !== '') this.runs.push({ text, font, capitals })
  }
}

const spacesOf = (element: XmlElement): number =>
  Math.min(mostSpaces, Math.max(1, Number(attribute(element, 'text:c')) || 1))

/** The paragraphs of an element that holds them directly, such as a cell or a note. */
export function paragraphsIn(element: XmlElement): XmlElement[] {
  return [...elementsIn(element)].filter(({ nodeName }) => nodeName === 'text:p' || nodeName === 'text:h')
}
