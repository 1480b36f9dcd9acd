import { warn } from '../pipeline/tree/warn.js'
import { renderBlocks } from './blocks/render-blocks.js'
import { LimitExceeded } from './limit-exceeded.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { readRtf } from './rtf/read-rtf.js'

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
    if (String(parsed.file.value).trim() === '') {
      return refused(path, 'file-empty', 'The document holds no text.', 'Give a file with text in it.')
    }
    if (hasChanges) {
      const whole = { start: 0, end: String(parsed.file.value).length }
      warn(
        parsed.file,
        'changes-accepted',
        'The file holds tracked changes; they were read as accepted.',
        whole,
      )
    }
    return parsed
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error
    return refused(path, 'too-complex', error.message, 'Save the document anew in a word processor.')
  }
}
