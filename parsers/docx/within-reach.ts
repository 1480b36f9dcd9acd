import { allNamed, attribute, childNamed, elementsIn, type XmlElement } from '../xml.js'

/**
 * Brings what mammoth passes over into elements that it reads: words that a field puts there, signs of formulas, cells that a row
 * leaves out at its beginning, text boxes that only newer programs know. Of two drawings of one box one is left, for both would be
 * counted.
 */
export function bringWithinReach(root: XmlElement): void {
  for (const one of allNamed(root, 'mc:AlternateContent')) keepOneBranch(one)
  for (const name of ['w:fldSimple', 'w:dir', 'w:bdo', 'm:oMathPara'])
    for (const one of allNamed(root, name)) replaceBy(one, [...elementsIn(one)])
  for (const one of allNamed(root, 'm:oMath')) replaceBy(one, [runOf(one)])
  for (const one of allNamed(root, 'w:gridBefore')) fillBefore(one)
}

function replaceBy(element: XmlElement, others: readonly XmlElement[]): void {
  for (const other of others) element.parentNode?.insertBefore(other, element)
  element.parentNode?.removeChild(element)
}

/** Mammoth reads the drawing for older programs; where there is none, the boxes of the newer one stand in its place. */
function keepOneBranch(content: XmlElement): void {
  const choices = [...elementsIn(content)].filter(({ nodeName }) => nodeName === 'mc:Choice')
  const fallback = childNamed(content, 'mc:Fallback')
  if (!fallback) replaceBy(content, choices.slice(0, 1).flatMap(boxesOf))
  else for (const choice of choices) content.removeChild(choice)
}

/** The text boxes of a drawing, each as one of older programs. */
const boxesOf = (drawing: XmlElement): XmlElement[] =>
  allNamed(drawing, 'w:txbxContent').map((box) => {
    const pict = box.ownerDocument.createElementNS(box.namespaceURI, 'w:pict') as XmlElement
    pict.appendChild(box)
    return pict
  })

/** The letters and signs of a formula as a run: `≥` is often written as one. */
function runOf(formula: XmlElement): XmlElement {
  const { ownerDocument } = formula
  const run = ownerDocument.createElement('w:r') as XmlElement
  const text = ownerDocument.createElement('w:t')
  text.setAttribute('xml:space', 'preserve')
  const signs = allNamed(formula, 'm:t').map(({ textContent }) => textContent ?? '')
  text.appendChild(ownerDocument.createTextNode(signs.join('')))
  run.appendChild(text)
  return run
}

/** A row with more cells left out than tables have columns is a fault of the file. */
const mostBefore = 60

function fillBefore(gridBefore: XmlElement): void {
  const properties = gridBefore.parentNode as XmlElement
  const count = Math.min(mostBefore, Number(attribute(gridBefore, 'w:val')) || 0)
  for (let at = 0; at < count; at++) {
    const cell = gridBefore.ownerDocument.createElement('w:tc') as XmlElement
    cell.appendChild(gridBefore.ownerDocument.createElement('w:p'))
    properties.parentNode?.insertBefore(cell, properties.nextSibling)
  }
}
