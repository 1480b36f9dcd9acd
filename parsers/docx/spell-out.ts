import { allNamed, attribute, childNamed, elementsIn, type XmlElement } from '../xml.js'
import { type List, ListCounter } from './numbering.js'
import { merged, numberOf, runProperties, type Style, type Styles } from './styles.js'
import { bringWithinReach } from './within-reach.js'

/**
 * Writes into a part's paragraphs what Word only draws: the numbers of lists, and the fonts and capitals that styles give.
 * What a reader would not see in the accepted state is taken out: deleted, moved and hidden words.
 *
 * @returns whether the part holds tracked changes, and how many letters of it are hidden
 */
export function spellOut(
  root: XmlElement,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): { isTracked: boolean; hidden: number } {
  bringWithinReach(root)
  const isTracked = acceptChanges(root)
  let hidden = 0
  const counter = new ListCounter(lists)
  for (const paragraph of allNamed(root, 'w:p')) {
    const properties = childNamed(paragraph, 'w:pPr')
    const styleId = attribute(childNamed(properties, 'w:pStyle'), 'w:val')
    const style = styles.paragraph(styleId)
    for (const run of [...runsOf(paragraph)]) hidden += spellOutRun(run, style, styles)
    writeNumber(paragraph, properties, style, styleId, counter)
  }
  return { isTracked, hidden }
}

/** Removes what was deleted or moved away; what was inserted stays. */
function acceptChanges(root: XmlElement): boolean {
  const gone = ['w:del', 'w:moveFrom'].flatMap((name) => allNamed(root, name))
  for (const element of gone) {
    const { parentNode } = element
    if (parentNode?.nodeName === 'w:trPr')
      parentNode.parentNode?.parentNode?.removeChild(parentNode.parentNode)
    // A deleted paragraph mark is a `w:del` too, inside its properties: mammoth joins such a paragraph to the next.
    else if (parentNode?.nodeName !== 'w:rPr') parentNode?.removeChild(element)
  }
  return gone.length > 0 || ['w:ins', 'w:moveTo'].some((name) => allNamed(root, name).length > 0)
}

/** The runs of a paragraph itself, not those of a text box that hangs on it. */
function* runsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.nodeName === 'w:r') yield child
    else if (child.nodeName !== 'w:pPr') yield* runsOf(child)
  }
}

/** @returns how many letters were taken out, because they are hidden */
function spellOutRun(run: XmlElement, paragraph: Style, styles: Styles): number {
  const properties = childNamed(run, 'w:rPr')
  const styleId = attribute(childNamed(properties, 'w:rStyle'), 'w:val')
  const style = merged(merged(paragraph, styles.character(styleId)), runProperties(properties))
  if (style.isHidden) {
    run.parentNode?.removeChild(run)
    return allNamed(run, 'w:t').reduce((sum, text) => sum + (text.textContent ?? '').trim().length, 0)
  }
  const own = properties ?? newFirst(run, 'w:rPr')
  if (style.font) {
    const fonts = childNamed(own, 'w:rFonts') ?? newFirst(own, 'w:rFonts')
    fonts.setAttribute('w:ascii', style.font)
  }
  if (style.isCapitals && !childNamed(own, 'w:caps')) newFirst(own, 'w:caps')
  return 0
}

function newFirst(parent: XmlElement, name: string): XmlElement {
  const element = parent.ownerDocument.createElement(name) as XmlElement
  parent.insertBefore(element, parent.firstChild)
  return element
}

function writeNumber(
  paragraph: XmlElement,
  properties: XmlElement | undefined,
  style: Style,
  styleId: string | undefined,
  counter: ListCounter,
): void {
  const own = numberOf(properties)
  const numId = own.numId ?? style.numId
  // List 0 says that a paragraph of a numbered style bears no number.
  if (numId === undefined || numId === '0') return
  const ofStyle = styleId === undefined ? undefined : counter.levelOfStyle(numId, styleId)
  const level = own.level ?? style.level ?? ofStyle ?? 0
  const number = counter.next(numId, level)
  // An empty paragraph draws its number too, but a reader takes it for nothing unless it numbers a row.
  const isWorded = hasWords(paragraph)
  if (!number || !(isWorded || numbersRow(paragraph, number))) return
  const run = paragraph.ownerDocument.createElement('w:r') as XmlElement
  const text = paragraph.ownerDocument.createElement('w:t')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(paragraph.ownerDocument.createTextNode(isWorded ? `${number} ` : number))
  run.appendChild(text)
  paragraph.insertBefore(run, properties?.nextSibling ?? paragraph.firstChild)
}

const hasWords = (element: XmlElement): boolean =>
  allNamed(element, 'w:t').some((text) => /\S/.test(text.textContent ?? ''))

/** Whether the number is all that its cell shows, in a row with words. */
function numbersRow(paragraph: XmlElement, number: string): boolean {
  const cell = paragraph.parentNode as XmlElement
  const row = cell.parentNode as XmlElement
  return (
    cell.nodeName === 'w:tc' &&
    allNamed(cell, 'w:p').length === 1 &&
    /[\p{L}\d]/u.test(number) &&
    hasWords(row)
  )
}
