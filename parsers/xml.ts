import { DOMParser } from '@xmldom/xmldom'

export type XmlElement = globalThis.Element

/** Why a part of a container is not read as XML. */
export class XmlError extends Error {}

/** What is broken in so many places is not read: each of them takes the reader longer than the one before. */
const mostErrors = 100

/**
 * The root of an XML part of an office document. Such parts have no document type, so one that declares its own entities is
 * refused, and so is one that nests deeper than the limit: readers call themselves for every level.
 *
 * @param changed what is done to the text before it is parsed
 * @throws XmlError
 */
export function parseXml(
  bytes: Uint8Array,
  deepest: number,
  changed: (xml: string) => string = (xml) => xml,
): XmlElement {
  const text = changed(new TextDecoder('utf-8').decode(bytes))
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw new XmlError('It declares a document type of its own.')
  if (depthOf(text) > deepest) throw new XmlError(`It nests deeper than ${deepest} elements.`)
  let errors = 0
  const document = new DOMParser({
    errorHandler: {
      warning: () => {},
      error: () => {
        errors += 1
        if (errors > mostErrors)
          throw new XmlError(`It breaks the rules of XML more than ${mostErrors} times.`)
      },
      fatalError: (message: string) => {
        throw new XmlError(message)
      },
    },
  }).parseFromString(text, 'text/xml')
  const root = document?.documentElement
  if (!root) throw new XmlError('It holds no element.')
  return root as unknown as XmlElement
}

/**
 * How many elements of a name a part holds, told before its tree is made, which takes many times the room of its text.
 *
 * @param localName the name without its prefix
 */
export function countElements(bytes: Uint8Array, localName: string): number {
  const opening = new RegExp(`<(?:\\w+:)?${localName}[\\s/>]`, 'g')
  let count = 0
  for (const _ of new TextDecoder('latin1').decode(bytes).matchAll(opening)) count++
  return count
}

/** How many elements stand inside each other at the deepest place. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag] of text.matchAll(/<\/?[^<>?!][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth)
  }
  return deepest
}

/** The elements of a name directly below one. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return [...elementsIn(element)].filter((child) => child.nodeName === name)
}

/** The first element of a name directly below one. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined
  for (const child of elementsIn(element)) if (child.nodeName === name) return child
  return undefined
}

/** The elements directly below one that have a name in whatever namespace: some programs give all names a prefix of their own. */
export function elementsCalled(element: XmlElement, localName: string): XmlElement[] {
  return [...elementsIn(element)].filter((child) => child.localName === localName)
}

/** The elements directly below one. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) yield node as XmlElement
  }
}

/** All elements of a name at any depth, in document order. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return Array.from(element.getElementsByTagName(name)) as XmlElement[]
}

/** The value of an attribute; undefined where it is not there. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.hasAttribute(name) ? (element.getAttribute(name) ?? undefined) : undefined
}
