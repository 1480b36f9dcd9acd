import { VFile } from 'vfile'
import { warn } from '../pipeline/tree/warn.js'
import { notePages } from './ocr/note-pages.js'
import { recognisePoorPages } from './ocr/recognise-poor-pages.js'
import type { ParseOptions } from './options.js'
import { type NotParsed, type ParseResult, type ParserInput, refused } from './parsed.js'
import { hiddenAsRecognised, noteHiddenText } from './pdf/hidden-text.js'
import { layOut } from './pdf/lay-out.js'
import { notePoorPages, poorWords } from './pdf/note-poor-pages.js'
import { asUnicode } from './pdf/old-encodings.js'
import { poorText } from './pdf/poor-pages.js'
import { readPages } from './pdf/read-pages.js'
import { noteWatermarks, withoutWatermarks } from './pdf/watermarks.js'
import type { Page } from './pdf/words.js'

/**
 * Reads a PDF by its text layer: words, lines, columns and ruled tables from where the letters and lines are drawn.
 *
 * @example
 * const parsed = await parsePdf({ path: 'plan.pdf', bytes: await readFile('plan.pdf') }, defaultOptions)
 * if (parsed.ok) console.log(parsed.pages)
 */
export async function parsePdf(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const read = await readPages(input, options)
  return read.ok ? parsedPages(read.pages, input, options) : read
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
  const { pages: plain, watermarks } = withoutWatermarks(read)
  const { pages: typed, converted } = asUnicode(hiddenAsRecognised(plain))
  const { pages, recognised } = await recognisePoorPages(typed, input, options)
  const { value, tree, asides, unsure } = layOut(pages)
  if (value.trim() === '') return withoutText(typed, path)
  const file = new VFile({ path, value })
  if (converted) {
    const place = { start: 0, end: value.length }
    warn(file, 'encoding-converted', `The text was in ${converted.name}.`, place)
  }
  if (recognised) notePages(recognised, tree, file)
  const noted = new Set(recognised?.pages.map(({ number }) => number))
  notePoorPages(pages, noted, tree, file)
  noteHiddenText(pages, noted, tree, file)
  noteWatermarks(watermarks, tree, file)
  for (const place of asides) {
    const text = value.slice(place.start, place.end)
    warn(file, 'debris-removed', `Removed a line of the pages, not of the document: "${text}".`, place)
  }
  for (const place of unsure)
    warn(file, 'table-spilled', 'A table without lines of which nothing tells where its rows begin.', place)
  const encoding = converted?.encoding ?? null
  return { ok: true, file, tree, mediaType: 'application/pdf', encoding, pages: pages.length }
}
