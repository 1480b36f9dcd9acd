import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import type { ParseOptions } from '../options.js'
import { type NotParsed, type ParserInput, refused } from '../parsed.js'
import { inProcessWorker } from './in-process-worker.js'
import { pdfjs } from './pdfjs.js'

/** An open document; `close` gives back all that it holds. */
export interface OpenPdf {
  readonly ok: true
  readonly document: PDFDocumentProxy
  close(): Promise<void>
}

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string): string => join(library, name) + sep

/**
 * No letter is drawn here. Told that there are no web fonts, pdfjs makes the outline of every letter that a page shows; so it is
 * told that there are, and given a page that takes them and keeps nothing.
 */
const withoutLetters = {
  disableFontFace: false,
  ownerDocument: {
    documentElement: { getElementsByTagName: () => [{ append: () => {} }] },
    createElement: () => ({ sheet: { cssRules: [], insertRule: () => {} }, remove: () => {} }),
  } as unknown as HTMLDocument,
}

/**
 * Opens a PDF so that nothing of it runs and nothing is fetched: no script, no font or table of codes from outside. Pictures
 * are not unpacked, for only text and lines are read here.
 */
export async function openPdf(
  { path, bytes }: ParserInput,
  options: ParseOptions,
): Promise<OpenPdf | NotParsed> {
  const worker = inProcessWorker()
  const task = pdfjs.getDocument({
    worker,
    data: new Uint8Array(bytes), // pdfjs takes the memory that it is given away from its owner
    ...(options.password === null ? {} : { password: options.password }),
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    ...withoutLetters,
    useWorkerFetch: false,
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    return { ok: true, document, close: () => closed(task, worker) }
  } catch (error) {
    await closed(task, worker).catch(() => {})
    return notOpened(path, error, options.password !== null)
  }
}

async function closed(task: PDFDocumentLoadingTask, worker: PDFWorker): Promise<void> {
  await task.destroy()
  worker.destroy()
}

function notOpened(path: string, error: unknown, hasPassword: boolean): NotParsed {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return hasPassword
      ? refused(
          path,
          'encrypted',
          'The PDF is encrypted, and the password is wrong.',
          'Give the right password.',
        )
      : refused(
          path,
          'encrypted',
          'The PDF is encrypted.',
          'Give its password with --password, or save it without one.',
        )
  const why = error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown fault'
  const remedy =
    'Check that it opens in a PDF reader; copy it again from where it came from if it was cut off.'
  return refused(path, 'file-broken', `The PDF cannot be opened: ${why}.`, remedy)
}
