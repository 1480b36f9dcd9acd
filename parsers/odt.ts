import { renderBlocks } from './blocks/render-blocks.js'
import { allowance } from './limit-exceeded.js'
import { OdtReader } from './odf/blocks-of.js'
import { ListCounter } from './odf/list-counter.js'
import { readListStyles } from './odf/list-styles.js'
import { type OdfParts, openOdf } from './odf/open-odf.js'
import { readOdf } from './odf/read-odf.js'
import { TextStyles } from './odf/text-styles.js'
import type { ParseOptions } from './options.js'
import type { ParseResult, ParserInput } from './parsed.js'
import { noteChanges, noteOfWhole, unlessEmpty } from './whole-file.js'
import { allNamed, childNamed, XmlError } from './xml.js'

/**
 * Reads an OpenDocument text: paragraphs with the numbers that lists draw, tables with their spans, footnotes; tracked changes
 * as accepted. Headers, footers and comments are no part of the text. Nothing outside the file is followed.
 *
 * @example parseOdt({ path: 'plan.odt', bytes: await readFile('plan.odt') }, defaultOptions)
 */
export function parseOdt(input: ParserInput, { limits }: ParseOptions): ParseResult {
  return readOdf(input.path, () => {
    const opened = openOdf(input, limits)
    return opened.ok ? textOf(input.path, opened, limits.cells) : opened
  })
}

function textOf(path: string, { content, styles }: OdfParts, mostCells: number): ParseResult {
  const text = childNamed(childNamed(content, 'office:body'), 'office:text')
  if (!text) throw new XmlError('It has no text.')
  const parts = styles ? [styles, content] : [content]
  const lists = new ListCounter(readListStyles(parts))
  const reader = new OdtReader(new TextStyles(parts), lists, allowance('cells of tables', mostCells))
  const parsed = renderBlocks(path, 'application/vnd.oasis.opendocument.text', reader.blocksIn(text))
  if (allNamed(text, 'text:changed-region').length > 0) noteChanges(parsed)
  if (reader.pictures > 0)
    noteOfWhole(parsed, 'part-skipped', `Pictures that were not read: ${reader.pictures}.`)
  return unlessEmpty(path, parsed)
}
