import type { ParseOptions } from '../options.js'
import type { ParserInput } from '../parsed.js'
import { openForDrawing } from './open-for-drawing.js'
import { type RecognisedPages, recognisePages } from './recognise-pages.js'
import { renderPage } from './render-pdf.js'

/**
 * Recognises pages of a PDF from how they are drawn. The document is opened anew for it.
 *
 * @param numbers the pages, from 1
 */
export async function recognisePdf(
  numbers: readonly number[],
  { bytes }: ParserInput,
  options: ParseOptions,
): Promise<RecognisedPages> {
  const task = openForDrawing(bytes, options)
  try {
    const open = task.promise
    const pages = numbers.map((number) => ({ number, picture: async () => renderPage(await open, number) }))
    return await recognisePages(pages, bytes, options)
  } finally {
    await task.destroy()
  }
}
