import type { PDFDocumentProxy } from 'pdfjs-dist'
import { VFile } from 'vfile'
import { warn } from '../pipeline/tree/warn.js'
import { notePages } from './ocr/note-pages.js'
import { pageOfReading } from './ocr/page-of-reading.js'
import type { RecognisedPages } from './ocr/recognise-pages.js'
import { recognisePdf } from './ocr/recognise-pdf.js'
import type { ParseOptions } from './options.js'
import { type NotParsed, type ParseResult, type ParserInput, refused } from './parsed.js'
import { layOut } from './pdf/lay-out.js'
import { openPdf } from './pdf/open.js'
import { readContent } from './pdf/read-content.js'
import { type Page, wordsOf } from './pdf/words.js'

/**
 * Reads a PDF by its text layer: words, lines, columns and ruled tables from where the letters and lines are drawn.
 *
 * @example
 * const parsed = await parsePdf({ path: 'plan.pdf', bytes: await readFile('plan.pdf') }, defaultOptions)
 * if (parsed.ok) console.log(parsed.pages)
 */
export async function parsePdf(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const opened = await openPdf(input, options)
  if (!opened.ok) return opened
  try {
    const read = await readPages(opened.document, input, options)
    if (!Array.isArray(read)) return read as NotParsed
    const poor = read.flatMap((page, at) => (page.words.length < 20 ? [at + 1] : []))
    const recognised = await recognisePdf(poor, input, options)
    for (const page of recognised.pages) if (page.ok) read[page.number - 1] = pageOfReading(page.reading)
    return parsedPages(read, input, recognised)
  } finally {
    await opened.close()
  }
}

async function readPages(
  document: PDFDocumentProxy,
  { path }: ParserInput,
  { limits }: ParseOptions,
): Promise<Page[] | NotParsed> {
  const { numPages } = document
  if (numPages > limits.pages) {
    const reason = `The PDF has ${numPages} pages; the most is ${limits.pages}.`
    return refused(path, 'too-many-pages', reason, 'Split it, or name the pages to read with --pages.')
  }
  const pages: Page[] = []
  for (let number = 1; number <= numPages; number++) {
    const page = await document.getPage(number)
    pages.push(wordsOf(await readContent(page)))
    page.cleanup()
  }
  return pages
}

function parsedPages(
  pages: readonly Page[],
  { path }: ParserInput,
  recognised: RecognisedPages,
): ParseResult {
  const { value, tree, asides } = layOut(pages)
  const file = new VFile({ path, value })
  notePages(recognised, tree, file)
  for (const place of asides) {
    const text = value.slice(place.start, place.end)
    warn(
      file,
      'debris-removed',
      `Removed a line that belongs to the pages, not to the document: "${text}".`,
      place,
    )
  }
  return { ok: true, file, tree, mediaType: 'application/pdf', encoding: null, pages: pages.length }
}
