import { warn } from '../pipeline/tree/warn.js'
import { detect, type Format } from './detect.js'
import { extensionMismatch, formatNames } from './extensions.js'
import type { ParseOptions } from './options.js'
import { type Parsed, type ParseResult, type ParserInput, refused } from './parsed.js'
import { parseText } from './text.js'

/** Reads one format. What is wrong with the file is a problem in the result, never an exception. */
export type Parser = (input: ParserInput, options: ParseOptions) => ParseResult | Promise<ParseResult>

/** The parser of each format that is read; all but the one of plain text are loaded when a file needs them. */
const parsers: Readonly<Partial<Record<Format, () => Promise<Parser>>>> = {
  text: async () => parseText,
  markdown: async () => (await import('./markdown.js')).parseMarkdown,
  delimited: async () => (await import('./delimited.js')).parseDelimited,
  html: async () => (await import('./html.js')).parseHtml,
  mhtml: async () => (await import('./mhtml.js')).parseMhtml,
  docx: async () => (await import('./docx.js')).parseDocx,
  xlsx: async () => (await import('./xlsx.js')).parseXlsx,
  odt: async () => (await import('./odt.js')).parseOdt,
  ods: async () => (await import('./ods.js')).parseOds,
  ole: async () => (await import('./ole.js')).parseOle,
  encrypted: async () => (await import('./encrypted.js')).parseEncrypted,
  'old-text': async () => (await import('./converted.js')).parseConverted,
  pdf: async () => (await import('./pdf.js')).parsePdf,
  png: async () => (await import('./picture.js')).parsePicture,
  jpeg: async () => (await import('./picture.js')).parsePicture,
  tiff: async () => (await import('./picture.js')).parsePicture,
  rtf: async () => (await import('./rtf.js')).parseRtf,
}

/**
 * Reads a file of any format, told from its content, into its source text and a plan tree over it.
 *
 * @example
 * const parsed = await parse({ path: 'plan.docx', bytes: await readFile('plan.docx') }, defaultOptions)
 * if (!parsed.ok) throw new Error(parsed.problem.reason)
 */
export async function parse(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const { path, bytes } = input
  if (bytes.length > options.limits.bytes) {
    const reason = `The file has ${bytes.length} bytes; the most is ${options.limits.bytes}.`
    return refused(path, 'file-too-large', reason, 'Check that it is one document; split it if so.')
  }
  const format = detect(bytes)
  const load = parsers[format]
  if (load === undefined) return refused(path, 'not-text', notRead(format), formatRemedy(format))
  const parser = await load()
  const result = await parser(input, options)
  if (result.ok) noteExtension(format, result)
  return result
}

/** A file is read as what it is; that its name says something else is worth a word. */
function noteExtension(format: Format, { file }: Parsed): void {
  const mismatch = extensionMismatch(format, file.path)
  if (mismatch === null) return
  warn(file, 'extension-mismatch', `${mismatch}; it was read as that.`, { start: 0, end: 0 })
}

const archives: ReadonlySet<Format> = new Set(['zip', 'gzip', 'rar', '7z'])

const notRead = (format: Format): string =>
  `The file is of no format that is read: it seems to be ${formatNames[format]}.`

function formatRemedy(format: Format): string {
  if (archives.has(format)) return 'Unpack it and give the file inside.'
  return 'Save the document as DOCX, PDF or plain text and give that file.'
}
