import { attribute, elementsCalled, elementsIn, type XmlElement } from '../xml.js'

/** A stretch of a cell's text; its font is null where it is the cell's own. */
export interface RichRun {
  readonly text: string
  readonly font: string | null
}

/** The texts that cells share, each once (18.4). */
export function readStrings(root: XmlElement | undefined): readonly (readonly RichRun[])[] {
  return root ? elementsCalled(root, 'si').map(richText) : []
}

/** The text of a string item by its runs, without what is only said to pronounce it. */
export function richText(item: XmlElement): readonly RichRun[] {
  return [...elementsIn(item)].flatMap((child): RichRun[] => {
    if (child.localName === 't') return [{ text: textOf(child), font: null }]
    if (child.localName !== 'r') return []
    const properties = elementsCalled(child, 'rPr')[0]
    const font = properties && attribute(elementsCalled(properties, 'rFont')[0], 'val')
    return elementsCalled(child, 't').map((text) => ({ text: textOf(text), font: font ?? null }))
  })
}

/** Characters that XML cannot hold are written as their numbers (ST_Xstring, 22.9.2.19): of them a line's end is met. */
const textOf = (element: XmlElement): string =>
  (element.textContent ?? '').replace(/_x000[dD]_/g, '').replace(/\r\n?/g, '\n')
