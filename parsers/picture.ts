import { VFile } from 'vfile'
import { detect } from './detect.js'
import { decodePicture, pagesOfPicture } from './ocr/decode-picture.js'
import { notePages } from './ocr/note-pages.js'
import { emptyPage, pageOfReading } from './ocr/page-of-reading.js'
import { type PageToRead, recognisePages } from './ocr/recognise-pages.js'
import { isAsked, type ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { layOut } from './pdf/lay-out.js'

/**
 * Reads a picture of a document (PNG, JPEG, or TIFF, which may hold many pages): its words are recognised.
 *
 * @example
 * const parsed = await parsePicture({ path: 'page.png', bytes: await readFile('page.png') }, defaultOptions)
 */
export async function parsePicture(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const { path, bytes } = input
  if (options.ocr === 'never') return refused(path, 'ocr-needed', ...withoutOcr)
  const count = await pagesOf(bytes, options)
  if (typeof count === 'string')
    return refused(path, 'picture-broken', `The picture cannot be read: ${count}.`, openIt)
  const { limits } = options
  if (count > limits.pages) {
    const reason = `The picture has ${count} pages; the most is ${limits.pages}.`
    return refused(path, 'too-many-pages', reason, 'Split it, or name the pages to read with --pages.')
  }
  const asked: PageToRead[] = []
  for (let number = 1; number <= count; number++) {
    if (!isAsked(number, options)) continue
    asked.push({ number, picture: () => decodePicture(bytes, number - 1, limits.pixels) })
  }
  const recognised = await recognisePages(asked, bytes, options)
  const pages = Array.from({ length: count }, () => emptyPage)
  for (const page of recognised.pages) if (page.ok) pages[page.number - 1] = pageOfReading(page.reading)
  const { value, tree } = layOut(pages)
  const file = new VFile({ path, value })
  notePages(recognised, tree, file)
  return { ok: true, file, tree, mediaType: mediaTypeOf(bytes), encoding: null, pages: count }
}

const withoutOcr: [reason: string, remedy: string] = [
  'The file is a picture, and its words are not to be recognised.',
  'Allow it with --ocr auto.',
]
const openIt = 'Check that a viewer of pictures opens it.'

async function pagesOf(bytes: Uint8Array, { limits }: ParseOptions): Promise<number | string> {
  try {
    return await pagesOfPicture(bytes, limits.pixels)
  } catch (error) {
    // Some libraries that sharp calls tell a line for each thing they stumbled over.
    return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
  }
}

const mediaTypeOf = (bytes: Uint8Array): string => `image/${detect(bytes)}`
