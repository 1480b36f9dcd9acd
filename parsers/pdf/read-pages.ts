import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ParseOptions } from '../options.js'
import { type NotParsed, type ParserInput, refused } from '../parsed.js'
import { openPdf } from './open.js'
import { readContent } from './read-content.js'
import { unpacksBeyond } from './unpacked-size.js'
import type { Page } from './words.js'

/** The pages of a PDF, or why they cannot be read. */
export type ReadPages = { readonly ok: true; readonly pages: readonly Page[] } | NotParsed

/** Reads the words and ruling lines of each page of a PDF, within the limits; a page that was not asked for stays empty. */
export async function readPages(input: ParserInput, options: ParseOptions): Promise<ReadPages> {
  const tooLarge = unpacksBeyond(input.bytes, options.limits)
  if (tooLarge !== null) {
    const reason = `What the PDF packs becomes larger than ${tooLarge} bytes, the most that is unpacked.`
    return refused(
      input.path,
      'unpacks-too-large',
      reason,
      'Check where the file comes from: it may be made to do harm.',
    )
  }
  const opened = await openPdf(input, options)
  if (!opened.ok) return opened
  try {
    return await pagesOf(opened.document, input, options)
  } finally {
    await opened.close()
  }
}

async function pagesOf(
  document: PDFDocumentProxy,
  { path }: ParserInput,
  { limits, pages: wanted }: ParseOptions,
): Promise<ReadPages> {
  const { numPages } = document
  if (numPages > limits.pages) {
    const reason = `The PDF has ${numPages} pages; the most is ${limits.pages}.`
    return refused(path, 'too-many-pages', reason, 'Split it, and give the parts.')
  }
  const until = Date.now() + limits.seconds * 1000
  const pages: Page[] = []
  for (let number = 1; number <= numPages; number++) {
    if (Date.now() > until) {
      const reason = `Reading the PDF took longer than ${limits.seconds} seconds; page ${number} of ${numPages} was not reached.`
      return refused(path, 'too-slow', reason, 'Split it, and give the parts.')
    }
    const isWanted = wanted === null || wanted.some(({ from, to }) => number >= from && number <= to)
    pages.push(isWanted ? await readPage(document, number) : emptyPage)
  }
  return { ok: true, pages }
}

/** A page that was not asked for: the others keep their numbers. */
const emptyPage: Page = { width: 0, height: 0, words: [], rulings: [], pictures: 0, drawings: 0 }

/** A page that is damaged does not take the others along. */
async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  try {
    const page = await document.getPage(number)
    const content = await readContent(page)
    page.cleanup()
    return content
  } catch {
    return { ...emptyPage, isBroken: true }
  }
}
