import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ParseOptions } from '../options.js'
import type { ParserInput } from '../parsed.js'
import { type RecognisedPages, recognisePages } from './recognise-pages.js'
import { renderPage } from './render-pdf.js'

/**
 * Recognises pages of a PDF from how they are drawn. The document is opened anew, for where its text is read no pictures
 * are unpacked; nothing of it runs, and nothing is fetched.
 *
 * @param numbers the pages, from 1
 */
export async function recognisePdf(
  numbers: readonly number[],
  { bytes }: ParserInput,
  options: ParseOptions,
): Promise<RecognisedPages> {
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdfjs takes the memory that it is given away from its owner
    ...(options.password === null ? {} : { password: options.password }),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    maxImageSize: options.limits.pixels,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    const open = task.promise
    const pages = numbers.map((number) => ({ number, picture: async () => renderPage(await open, number) }))
    return await recognisePages(pages, bytes, options)
  } finally {
    await task.destroy()
  }
}
