import { LimitExceeded } from '../limit-exceeded.js'
import { type ParseResult, refused } from '../parsed.js'
import { XmlError } from '../xml.js'

/** Reads an OpenDocument file; what is wrong with it becomes a problem. */
export function readOdf(path: string, read: () => ParseResult): ParseResult {
  try {
    return read()
  } catch (error) {
    if (error instanceof LimitExceeded)
      return refused(
        path,
        'too-complex',
        error.message,
        'Save the document anew in its program, or split it.',
      )
    const reason = error instanceof XmlError ? error.message : 'Its parts do not fit together.'
    const remedy = 'Open it in LibreOffice, save it again, and give that file.'
    return refused(path, 'file-damaged', `The OpenDocument file cannot be read: ${reason}`, remedy)
  }
}
