import { convertToDocx } from './libreoffice/convert.js'
import { findLibreOffice } from './libreoffice/program.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'

/** Of a document's time this part is LibreOffice's; the rest is for reading what it made. */
const share = 0.7

/**
 * Reads a document of a format that only LibreOffice knows: Word 6, Word 95 and before, WordPerfect, Works. Where LibreOffice is not
 * installed, it is refused with that word.
 *
 * @example await parseConverted({ path: 'plan.wpd', bytes: await readFile('plan.wpd') }, defaultOptions)
 */
export async function parseConverted(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const { path, bytes } = input
  const office = await findLibreOffice()
  if (office === null) {
    const reason =
      'The document is of a program of before 1997, whose form only LibreOffice reads, which is not installed.'
    return refused(
      path,
      'format-too-old',
      reason,
      'Install it as kehoach doctor tells, or save the document as DOCX.',
    )
  }
  const docx = await convertToDocx(office, bytes, options.limits.seconds * share)
  if (docx === null) {
    const reason = 'The document is of a program of before 1997, and LibreOffice cannot read it.'
    return refused(
      path,
      'format-too-old',
      reason,
      'Open it in the program that it was made with, and save it as DOCX or RTF.',
    )
  }
  return (await import('./docx.js')).parseDocx({ path, bytes: docx }, options)
}
