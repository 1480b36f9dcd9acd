import { Buffer } from 'node:buffer'
import { delimiterOf } from './delimited/delimiter-of.js'

/** What the bytes of a file are, judged by their content and never by the file's name. */
export type Format =
  | 'text'
  | 'markdown'
  | 'delimited'
  | 'html'
  | 'mhtml'
  | 'rtf'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'odt'
  | 'ods'
  | 'zip'
  | 'ole'
  | 'encrypted'
  | 'old-text'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'gzip'
  | 'rar'
  | '7z'
  | 'binary'

const signatures: readonly (readonly [Format, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['old-text', [0xff, 0x57, 0x50, 0x43]], // WordPerfect
  ['old-text', [0xdb, 0xa5]], // Word 2
  ['old-text', [0x31, 0xbe, 0x00, 0x00]], // Word and Write of before
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
]

/**
 * The format of a file by its first bytes; text is what has no NUL byte, or is UTF-16.
 *
 * @example detect(new TextEncoder().encode('KẾ HOẠCH')) // 'text'
 */
export function detect(bytes: Uint8Array): Format {
  for (const [format, signature] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) return inContainer[format]?.(bytes) ?? format
  }
  const wide = utf16Mark(bytes) ?? utf16Unmarked(bytes)
  if (wide !== undefined) return textFormat(new TextDecoder(wide).decode(bytes.subarray(0, 2 * sample)))
  if (bytes.includes(0)) return 'binary'
  return markupFormat(bytes) ?? textFormat(Buffer.from(bytes.subarray(0, sample)).toString('utf8'))
}

function textFormat(head: string): Format {
  if (isPage(head)) return 'html'
  return delimiterOf(head.replace(byteOrderMark, '')) === undefined ? 'text' : 'delimited'
}

/** Spreadsheet programs write it before the first cell of a sheet in UTF-8, whose quotes would stand inside that cell. */
const byteOrderMark = /^\ufeff/

/** Word and Excel put an encrypted document into the container of the years before; its folder names it in UTF-16. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** What holds several formats is looked into. */
const inContainer: Readonly<Partial<Record<Format, (bytes: Uint8Array) => Format>>> = {
  zip: zipFormat,
  ole: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedPackage)
      ? 'encrypted'
      : 'ole',
}

/** What a container holds is told by the names of its files, which stand in it unpacked. */
function zipFormat(bytes: Uint8Array): Format {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const told = file.subarray(0, 200)
  if (told.includes('application/vnd.oasis.opendocument.text')) return 'odt'
  if (told.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods'
  if (file.includes('word/document')) return 'docx'
  if (file.includes('xl/workbook')) return 'xlsx'
  return 'zip'
}

/** The byte order of a UTF-16 file that says it, else undefined. */
export function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** So many bytes show whether a file is UTF-16. */
const sample = 4096

/**
 * The byte order of a file that is UTF-16 and does not say so: every other byte of Latin text is mostly 0, and no
 * character is a control character.
 */
export function utf16Unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const head = bytes.subarray(0, sample)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]!++
  const [even, odd] = zeros as [number, number]
  // The other half of a character is seldom 0: of the marks that combine with letters, one has such a number.
  if (20 * Math.min(even, odd) > Math.max(even, odd) || Math.max(even, odd) < head.length / 8)
    return undefined
  const units = Array.from({ length: head.length / 2 }, (_, k) => {
    const [high, low] = odd > even ? [head[2 * k + 1]!, head[2 * k]!] : [head[2 * k]!, head[2 * k + 1]!]
    return high * 256 + low
  })
  if (units.some((unit) => unit < 9 || (unit > 13 && unit < 32))) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function markupFormat(bytes: Uint8Array): Format | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (/^\{\\rtf/i.test(head)) return 'rtf'
  if (isPage(head)) return 'html'
  if (isMessage.test(head) && /^content-type:\s*multipart\/related\b/im.test(head)) return 'mhtml'
  return isMarkdown(bytes) ? 'markdown' : undefined
}

/** Whether a text begins as a web page does. */
const isPage = (head: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html)\b/i.test(head)

/** Header lines, that of the version of MIME among them (RFC 2045, 4). */
const isMessage = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}mime-version:/i

/** A row under a table's heading (GFM 4.10), or headings marked with #. */
const markdownMarks = /^ {0,3}\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?::?-{3,}:?[ \t]*)?$|^#{1,6} \S/gm

/** A mark or two may be the debris of a converter in a plain text; a Markdown file is full of them. */
function isMarkdown(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return (text.match(markdownMarks)?.length ?? 0) >= 3
}
