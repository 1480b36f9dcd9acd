import { extname } from 'node:path'
import { warn } from '../pipeline/tree/warn.js'
import { detect, type Format } from './detect.js'
import type { ParseOptions } from './options.js'
import { type Parsed, type ParseResult, type ParserInput, refused } from './parsed.js'
import { parseText } from './text.js'

/** Reads one format. What is wrong with the file is a problem in the result, never an exception. */
export type Parser = (input: ParserInput, options: ParseOptions) => ParseResult | Promise<ParseResult>

/** The parser of each format that is read; all but the one of plain text are loaded when a file needs them. */
const parsers: Readonly<Partial<Record<Format, () => Promise<Parser>>>> = {
  text: async () => parseText,
  markdown: async () => (await import('./markdown.js')).parseMarkdown,
  html: async () => (await import('./html.js')).parseHtml,
  docx: async () => (await import('./docx.js')).parseDocx,
  xlsx: async () => (await import('./xlsx.js')).parseXlsx,
  odt: async () => (await import('./odt.js')).parseOdt,
  ods: async () => (await import('./ods.js')).parseOds,
  ole: async () => (await import('./ole.js')).parseOle,
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

/** How the names of files of a format end; a format that is not listed has no usual ending. */
const extensions: Readonly<Partial<Record<Format, readonly string[]>>> = {
  text: ['.txt', '.text', '.md', '.markdown', '.csv'],
  markdown: ['.md', '.markdown', '.txt', '.text'],
  html: ['.html', '.htm', '.xhtml'],
  rtf: ['.rtf', '.doc'],
  pdf: ['.pdf'],
  docx: ['.docx', '.docm', '.dotx'],
  xlsx: ['.xlsx', '.xlsm'],
  odt: ['.odt', '.ott'],
  ods: ['.ods', '.ots'],
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
  tiff: ['.tif', '.tiff'],
}

/** A file is read as what it is; that its name says something else is worth a word. */
function noteExtension(format: Format, { file }: Parsed): void {
  const mismatch = extensionMismatch(format, file.path)
  if (mismatch === null) return
  warn(file, 'extension-mismatch', `${mismatch}; it was read as that.`, { start: 0, end: 0 })
}

/**
 * What is wrong with the ending of a file's name; null where it fits the format, or tells nothing.
 *
 * @example extensionMismatch('pdf', 'plan.doc') // "The file's name ends with .doc, but it is a PDF document"
 */
export function extensionMismatch(format: Format, path: string): string | null {
  const extension = extname(path).toLowerCase()
  const usual = extensions[format]
  if (extension === '' || !usual || usual.includes(extension)) return null
  return `The file's name ends with ${extension}, but it is ${formatNames[format]}`
}

const formatNames: Readonly<Record<Format, string>> = {
  text: 'text',
  markdown: 'a Markdown text',
  html: 'an HTML page',
  rtf: 'an RTF document',
  pdf: 'a PDF document',
  docx: 'a Word document (docx)',
  xlsx: 'an Excel workbook (xlsx)',
  odt: 'an OpenDocument text (odt)',
  ods: 'an OpenDocument workbook (ods)',
  zip: 'a ZIP archive',
  ole: 'an old Office document (doc, xls)',
  png: 'a PNG image',
  jpeg: 'a JPEG image',
  gif: 'a GIF image',
  tiff: 'a TIFF image',
  gzip: 'a gzip archive',
  rar: 'a RAR archive',
  '7z': 'a 7-Zip archive',
  binary: 'binary data',
}

const notRead = (format: Format): string =>
  `The file is not plain text: it seems to be ${formatNames[format]}.`

function formatRemedy(format: Format): string {
  if (format === 'gzip' || format === 'rar' || format === '7z') return 'Unpack it and give the file inside.'
  return 'Save the document as plain text in UTF-8 and give that file.'
}
