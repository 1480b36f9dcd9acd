import type { PDFDocumentProxy } from 'pdfjs-dist'
import { pdfjs } from '../pdf/pdfjs.js'
import { drawnPicture } from './decode-picture.js'
import { drawPage } from './draw-page.js'
import type { PagePicture } from './picture/pixels.js'
import { type Operators, wholePicture } from './whole-picture.js'

const { AnnotationMode, OPS } = pdfjs

/** A page is drawn at the resolution of the picture on it, within these bounds: what is drawn finer or coarser is blurred. */
const fewestDots = 150
const mostDots = 400
const usualDots = 200

/**
 * The picture of a PDF page, without what is laid over it, such as the mark of a digital signature.
 *
 * @param number from 1
 */
export async function renderPage(document: PDFDocumentProxy, number: number): Promise<PagePicture> {
  const page = await document.getPage(number)
  try {
    const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
    const { width, height } = page.getViewport({ scale: 1 })
    const finest = finestPicture(operators, width / 72)
    const dotsPerInch = Math.min(mostDots, Math.max(fewestDots, finest))
    const whole = dotsPerInch === finest ? wholePicture(page, operators) : null
    const drawn = whole ?? (await drawPage(document, page, dotsPerInch, AnnotationMode.DISABLE))
    return await drawnPicture({ channels: 4, ...drawn }, dotsPerInch, height / 72)
  } finally {
    page.cleanup()
  }
}

/** The dots an inch of the widest picture on the page, taken as filling it; of a page without one the usual number. */
function finestPicture({ fnArray, argsArray }: Operators, inches: number): number {
  let widest = 0
  for (const [at, operator] of fnArray.entries()) {
    if (operator !== OPS.paintImageXObject) continue
    widest = Math.max(widest, Number(argsArray[at][1]) || 0)
  }
  return widest === 0 ? usualDots : widest / inches
}
