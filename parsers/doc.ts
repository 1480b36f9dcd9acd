import { renderBlocks } from './blocks/render-blocks.js'
import { readDoc } from './doc/read-doc.js'
import type { Streams } from './ole/container.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, refused } from './parsed.js'
import { noteChanges, unlessEmpty } from './whole-file.js'

/**
 * Reads the streams of a Word document of the years before DOCX, with the text of old fonts as Unicode. Macros are not
 * looked at and embedded objects never opened.
 *
 * @throws Error, RangeError or LimitExceeded for a broken or too complex file
 */
export function parseDoc(path: string, streams: Streams, { limits }: ParseOptions): ParseResult {
  const content = readDoc(streams, limits)
  if (content === 'encrypted') {
    return refused(
      path,
      'encrypted',
      'The document is encrypted.',
      'Open it in Word and save it without a password.',
    )
  }
  const parsed = renderBlocks(path, 'application/msword', content.blocks)
  if (content.hasChanges) noteChanges(parsed)
  return unlessEmpty(path, parsed)
}
