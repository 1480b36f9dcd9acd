import { renderBlocks } from './blocks/render-blocks.js'
import { LimitExceeded } from './limit-exceeded.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { readRtf } from './rtf/read-rtf.js'
import { noteChanges, unlessEmpty } from './whole-file.js'

/**
 * Reads an RTF file: its paragraphs and tables, with the text of old fonts as Unicode. Pictures and embedded objects are
 * never opened.
 *
 * @example parseRtf({ path: 'plan.rtf', bytes: await readFile('plan.rtf') }, defaultOptions)
 */
export function parseRtf({ path, bytes }: ParserInput, { limits }: ParseOptions): ParseResult {
  try {
    const { blocks, hasChanges } = readRtf(Buffer.from(bytes).toString('latin1'), limits)
    const parsed = renderBlocks(path, 'application/rtf', blocks)
    if (hasChanges) noteChanges(parsed)
    return unlessEmpty(path, parsed)
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error
    return refused(path, 'too-complex', error.message, 'Save the document anew in a word processor.')
  }
}
