import { readHeader } from './doc/header.js'
import { LimitExceeded } from './limit-exceeded.js'
import { openContainer, type Streams } from './ole/container.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'

/**
 * Reads an OLE file, the container of Office before DOCX: a Word document or an Excel workbook.
 *
 * @example await parseOle({ path: 'plan.doc', bytes: await readFile('plan.doc') }, defaultOptions)
 */
export async function parseOle(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const { path, bytes } = input
  try {
    return await parseStreams(input, openContainer(bytes), options)
  } catch (error) {
    if (error instanceof LimitExceeded) {
      return refused(path, 'too-complex', error.message, 'Save the document anew in a word processor.')
    }
    const why =
      error instanceof RangeError
        ? 'it names places outside the file'
        : error instanceof TypeError
          ? 'its parts do not fit each other'
          : (error as Error).message
    const remedy = 'Open it in LibreOffice or Word and save it anew, or get the file again.'
    return refused(path, 'file-broken', `The Office document is broken: ${why}.`, remedy)
  }
}

async function parseStreams(
  input: ParserInput,
  streams: Streams,
  options: ParseOptions,
): Promise<ParseResult> {
  const { path } = input
  if (streams.has('Workbook') || streams.has('Book')) {
    return (await import('./xls.js')).parseXls(path, streams, options)
  }
  if (streams.has('WordDocument') && !isOldWord(streams)) {
    return (await import('./doc.js')).parseDoc(path, streams, options)
  }
  if (streams.has('WordDocument') || works.some((name) => streams.has(name))) {
    return (await import('./converted.js')).parseConverted(input, options)
  }
  const remedy = 'Save the document as DOCX, XLSX or PDF and give that file.'
  const reason = 'The file is an Office document that holds neither text nor sheets.'
  return refused(path, 'not-text', reason, remedy)
}

/** The streams of WordPerfect (7 and later) and of Works. */
const works = ['PerfectOffice_MAIN', 'MatOST', 'CONTENTS']

const isOldWord = (streams: Streams): boolean => readHeader(streams.get('WordDocument')!) === null
