import { parse } from 'parse5'
import { renderBlocks } from './blocks/render-blocks.js'
import { decode } from './decode.js'
import { blocksOf } from './html/blocks-of.js'
import { type HtmlParent, isElement } from './html/elements.js'
import { findContent } from './html/find-content.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'

/**
 * Reads a saved web page: the document among the menus and links of a law portal, its paragraphs and its tables with their
 * spans. No script runs and nothing is fetched.
 *
 * @example
 * const parsed = parseHtml({ path: 'plan.html', bytes: await readFile('plan.html') }, defaultOptions)
 */
export function parseHtml({ path, bytes }: ParserInput, { limits }: ParseOptions): ParseResult {
  if (bytes.length > limits.textBytes) {
    const reason = `The page has ${bytes.length} bytes; the most is ${limits.textBytes}.`
    return refused(path, 'file-too-large', reason, 'Save the page without pictures and try again.')
  }
  const decoded = decode(bytes)
  if (!decoded.ok) {
    const reason = `The page is not valid ${decoded.encoding.toUpperCase()}: byte ${decoded.offset} is broken.`
    return refused(path, 'encoding-broken', reason, 'Save the page again as UTF-8.')
  }
  const page = parse(decoded.value)
  if (isDeeper(page, limits.depth * 10)) {
    const reason = `The page nests deeper than ${limits.depth * 10} elements.`
    return refused(path, 'limit-exceeded', reason, 'Check where the page comes from.')
  }
  const blocks = blocksOf(findContent(page))
  if (blocks.length === 0)
    return refused(
      path,
      'file-empty',
      'The page holds no text.',
      'Open it in a browser and save it once more.',
    )
  const parsed = renderBlocks(path, 'text/html', blocks)
  return { ...parsed, encoding: parsed.encoding ?? decoded.encoding }
}

/** Whether elements stand deeper inside each other than readers, which call themselves, can follow. */
function isDeeper(page: HtmlParent, deepest: number): boolean {
  let level: HtmlParent[] = [page]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((parent) => parent.childNodes.filter(isElement))
  }
  return false
}
