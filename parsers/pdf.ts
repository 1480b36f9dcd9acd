import type { PDFDocumentProxy } from 'pdfjs-dist'
import { VFile } from 'vfile'
import { warn } from '../pipeline/tree/warn.js'
import { notePages } from './ocr/note-pages.js'
import { recognisePoorPages } from './ocr/recognise-poor-pages.js'
import type { ParseOptions } from './options.js'
import { type NotParsed, type ParseResult, type ParserInput, refused } from './parsed.js'
import { layOut } from './pdf/lay-out.js'
import { notePoorPages, poorWords } from './pdf/note-poor-pages.js'
import { asUnicode } from './pdf/old-encodings.js'
import { openPdf } from './pdf/open.js'
import { poorText } from './pdf/poor-pages.js'
import { readContent } from './pdf/read-content.js'
import { unpacksBeyond } from './pdf/unpacked-size.js'
import { type Page, wordsOf } from './pdf/words.js'

/**
 * Reads a PDF by its text layer: words, lines, columns and ruled tables from where the letters and lines are drawn.
 *
 * @example
 * const parsed = await parsePdf({ path: 'plan.pdf', bytes: await readFile('plan.pdf') }, defaultOptions)
 * if (parsed.ok) console.log(parsed.pages)
 */
export async function parsePdf(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
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
    const read = await readPages(opened.document, input, options)
    return read.ok ? await parsedPages(read.pages, input, options) : read
  } finally {
    await opened.close()
  }
}

type ReadPages = { readonly ok: true; readonly pages: readonly Page[] } | NotParsed

async function readPages(
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
    return wordsOf(content)
  } catch {
    return { ...emptyPage, isBroken: true }
  }
}

function withoutText(pages: readonly Page[], path: string): NotParsed {
  const why = pages.map(poorText).find((poor) => poor !== null)
  if (!why) return refused(path, 'file-empty', 'The PDF holds no text.', 'Give a file with text in it.')
  const reason = `No page of the PDF has text that can be used: the first of ${pages.length} ${poorWords[why]}.`
  const code = why === 'broken' ? 'file-broken' : 'file-empty'
  return refused(path, code, reason, 'Give the document with its text, or a better copy of it.')
}

async function parsedPages(
  read: readonly Page[],
  input: ParserInput,
  options: ParseOptions,
): Promise<ParseResult> {
  const { path } = input
  const { pages: typed, converted } = asUnicode(read)
  const { pages, recognised } = await recognisePoorPages(typed, input, options)
  const { value, tree, asides } = layOut(pages)
  if (value.trim() === '') return withoutText(typed, path)
  const file = new VFile({ path, value })
  if (converted) {
    const place = { start: 0, end: value.length }
    warn(file, 'encoding-converted', `The text was in ${converted.name}.`, place)
  }
  if (recognised) notePages(recognised, tree, file)
  const noted = new Set(recognised?.pages.map(({ number }) => number))
  notePoorPages(pages, noted, tree, file)
  for (const place of asides) {
    const text = value.slice(place.start, place.end)
    warn(file, 'debris-removed', `Removed a line of the pages, not of the document: "${text}".`, place)
  }
  const encoding = converted?.encoding ?? null
  return { ok: true, file, tree, mediaType: 'application/pdf', encoding, pages: pages.length }
}
