import { extname } from 'node:path'
import type { Format } from './detect.js'

/** How the names of files of a format end; a format that is not listed has no usual ending, or is not read. */
const extensions: Readonly<Partial<Record<Format, readonly string[]>>> = {
  text: ['.txt', '.text', '.md', '.markdown', '.csv'],
  markdown: ['.md', '.markdown', '.txt', '.text'],
  delimited: ['.csv', '.tsv', '.txt', '.text'],
  html: ['.html', '.htm', '.xhtml'],
  mhtml: ['.mht', '.mhtml'],
  rtf: ['.rtf', '.doc'],
  pdf: ['.pdf'],
  docx: ['.docx', '.docm', '.dotx'],
  xlsx: ['.xlsx', '.xlsm', '.xltx'],
  odt: ['.odt', '.ott'],
  ods: ['.ods', '.ots'],
  ole: ['.doc', '.dot', '.xls', '.xlt', '.wps', '.wpd'],
  'old-text': ['.wpd', '.wp', '.doc', '.wri', '.wps'],
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
  tiff: ['.tif', '.tiff'],
}

/** The endings of the names of what may be a plan; values alone are none. */
export const planExtensions: ReadonlySet<string> = new Set(
  Object.values(extensions)
    .flat()
    .filter((extension) => extension !== '.csv' && extension !== '.tsv'),
)

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

/** What each format is called. */
export const formatNames: Readonly<Record<Format, string>> = {
  text: 'text',
  markdown: 'a Markdown text',
  delimited: 'a sheet as text (csv)',
  html: 'an HTML page',
  mhtml: 'a web page saved as one file (mht)',
  rtf: 'an RTF document',
  pdf: 'a PDF document',
  docx: 'a Word document (docx)',
  xlsx: 'an Excel workbook (xlsx)',
  odt: 'an OpenDocument text (odt)',
  ods: 'an OpenDocument workbook (ods)',
  zip: 'a ZIP archive',
  ole: 'an old Office document (doc, xls)',
  encrypted: 'an encrypted Office document (docx, xlsx)',
  'old-text': 'a document of before 1997 (WordPerfect, Word 2)',
  png: 'a PNG image',
  jpeg: 'a JPEG image',
  gif: 'a GIF image',
  tiff: 'a TIFF image',
  gzip: 'a gzip archive',
  rar: 'a RAR archive',
  '7z': 'a 7-Zip archive',
  binary: 'binary data',
}
