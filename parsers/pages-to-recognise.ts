import { detect } from './detect.js'
import type { ParseOptions } from './options.js'
import { type NotParsed, type ParserInput, refused } from './parsed.js'

/** How many pages a file has, and which of them have no usable text. */
export interface PagesToRecognise {
  readonly ok: true
  /** Null where the format has no pages. */
  readonly pages: number | null
  /** Their numbers, from 1: their words must be recognised from their pictures. */
  readonly toRecognise: readonly number[]
}

/**
 * Tells which pages of a file need recognition, without recognising any: the pages of a PDF that have no usable text, and
 * all pages of a picture.
 *
 * @example
 * const found = await pagesToRecognise({ path: 'scan.pdf', bytes }, defaultOptions)
 * if (found.ok) console.log(found.toRecognise) // [1, 2, 3]
 */
export async function pagesToRecognise(
  input: ParserInput,
  options: ParseOptions,
): Promise<PagesToRecognise | NotParsed> {
  const format = detect(input.bytes)
  if (format === 'pdf') return pagesOfPdf(input, options)
  if (format === 'png' || format === 'jpeg' || format === 'tiff') return pagesOfPicture(input, options)
  return { ok: true, pages: null, toRecognise: [] }
}

async function pagesOfPdf(input: ParserInput, options: ParseOptions): Promise<PagesToRecognise | NotParsed> {
  const { readPages } = await import('./pdf/read-pages.js')
  const { poorText } = await import('./pdf/poor-pages.js')
  const read = await readPages(input, options)
  if (!read.ok) return read
  const toRecognise = read.pages.flatMap((page, at) => (poorText(page) === null ? [] : [at + 1]))
  return { ok: true, pages: read.pages.length, toRecognise }
}

async function pagesOfPicture(
  { path, bytes }: ParserInput,
  { limits }: ParseOptions,
): Promise<PagesToRecognise | NotParsed> {
  const decoder = await import('./ocr/decode-picture.js')
  try {
    const pages = await decoder.pagesOfPicture(bytes, limits.pixels)
    return { ok: true, pages, toRecognise: Array.from({ length: pages }, (_, at) => at + 1) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const remedy = 'Check that a viewer of pictures opens it.'
    return refused(path, 'picture-broken', `The picture cannot be read: ${why}.`, remedy)
  }
}
