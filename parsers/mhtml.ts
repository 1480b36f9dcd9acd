import { Buffer } from 'node:buffer'
import PostalMime from 'postal-mime'
import { parseHtml } from './html.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'

/**
 * Reads a web page that a browser or Word saved with its pictures as one file (MHTML, RFC 2557): the page itself, as any other.
 *
 * @example
 * const parsed = await parseMhtml({ path: 'plan.mht', bytes: await readFile('plan.mht') }, defaultOptions)
 */
export async function parseMhtml({ path, bytes }: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const html = await pageIn(bytes, options.limits.depth)
  if (!html) return refused(path, 'file-damaged', 'The saved page holds no page.', remedy)
  const parsed = parseHtml({ path, bytes: Buffer.from(html) }, options)
  return parsed.ok ? { ...parsed, mediaType: 'multipart/related' } : parsed
}

const remedy = 'Open it in a browser and save it as HTML, or give the document that the page shows.'

/** The first page among the parts of a file; undefined where there is none, or the parts do not fit together. */
async function pageIn(bytes: Uint8Array, deepest: number): Promise<string | undefined> {
  try {
    return (await PostalMime.parse(bytes, { maxNestingDepth: deepest })).html
  } catch {
    return undefined
  }
}
