import { defaultTreeAdapter, parse } from 'parse5'
import type { Block } from './blocks/block.js'
import { renderBlocks } from './blocks/render-blocks.js'
import { decode } from './decode.js'
import { blocksOf } from './html/blocks-of.js'
import type { HtmlParent } from './html/elements.js'
import { findContent } from './html/find-content.js'
import { allowance, LimitExceeded } from './limit-exceeded.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { sheetsInTables } from './sheet/sheets-in-tables.js'

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
  let blocks: Block[]
  try {
    const page = parsePage(decoded.value, limits.depth * deeperThanOthers)
    const content = blocksOf(findContent(page), allowance('cells of tables', limits.cells))
    blocks = sheetsInTables(content, allowance('cells of tables', limits.cells))
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error
    return refused(path, 'too-complex', error.message, 'Check where the page comes from.')
  }
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

/** Pages of portals nest more than office documents do. */
const deeperThanOthers = 10

/**
 * The tree of a page. Elements inside each other are counted while it is made: for every one the parser looks through all that
 * are open, and readers call themselves for each level.
 *
 * @throws LimitExceeded
 */
function parsePage(html: string, deepest: number): HtmlParent {
  let open = 0
  const onItemPush = (): void => {
    open += 1
    if (open > deepest) throw new LimitExceeded('elements inside each other', deepest)
  }
  const onItemPop = (): void => {
    open -= 1
  }
  return parse(html, { treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } })
}
