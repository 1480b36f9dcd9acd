import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

interface Drawing {
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray }
}

/** What pdfjs makes a picture with in Node: its own copy of the canvas library, for it does not know the shapes of another. */
interface Canvases {
  create(width: number, height: number): { canvas: unknown; context: Drawing }
  destroy(canvas: unknown): void
}

/** A page as it was drawn: four bytes a pixel. */
export interface DrawnPage {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/**
 * Draws a page of a PDF on white.
 *
 * @param annotations pdfjs's `AnnotationMode`: whether what is laid over the page is drawn, such as the mark of a signature
 */
export async function drawPage(
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  dotsPerInch: number,
  annotations: number,
): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale: dotsPerInch / 72 })
  const width = Math.ceil(viewport.width)
  const height = Math.ceil(viewport.height)
  const canvases = document.canvasFactory as Canvases
  const drawn = canvases.create(width, height)
  try {
    await page.render({
      canvas: null,
      canvasContext: drawn.context as never,
      viewport,
      annotationMode: annotations,
      background: 'white',
    }).promise
    const { data } = drawn.context.getImageData(0, 0, width, height)
    return { data, width, height }
  } finally {
    canvases.destroy(drawn)
  }
}
