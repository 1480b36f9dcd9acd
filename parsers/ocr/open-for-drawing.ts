import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import type { ParseOptions } from '../options.js'
import { pdfjs, readyToDraw } from '../pdf/pdfjs.js'

/**
 * Opens a PDF whose pages are to be drawn; where its text is read, no pictures are unpacked. Nothing of it runs, and nothing
 * is fetched.
 */
export function openForDrawing(
  bytes: Uint8Array,
  { password, limits }: Pick<ParseOptions, 'password' | 'limits'>,
): PDFDocumentLoadingTask {
  readyToDraw()
  return pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdfjs takes the memory that it is given away from its owner
    ...(password === null ? {} : { password }),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    maxImageSize: limits.pixels,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
}
