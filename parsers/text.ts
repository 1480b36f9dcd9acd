import type { Point } from 'unist'
import { VFile } from 'vfile'
import type { Line, PageBreak, Plan } from '../pipeline/tree/nodes.js'
import { sourceText, type Text, trimText } from '../pipeline/tree/text.js'
import { decode, type Encoding } from './decode.js'
import { detect, type Format } from './detect.js'
import type { Problem } from './problem.js'

/** The largest file that is read, in bytes. */
export const maxBytes: number = 20 * 1024 * 1024

/** The longest line that is read, in UTF-16 units. */
export const maxLineLength: number = 2 * 1024 * 1024

export interface TextInput {
  readonly path: string
  readonly bytes: Uint8Array
}

export type TextResult =
  | { readonly ok: true; readonly file: VFile; readonly tree: Plan; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Reads a text file: UTF-8 with or without byte order mark, or UTF-16 with one.
 *
 * The file's value is the decoded text without the mark; all offsets count its UTF-16 units. The tree holds a `line`
 * for each line that is not blank and a `pageBreak` for each form feed. A line's text is trimmed and has plain spaces;
 * its `position` is the whole source line, so that the tabs of a table can still be seen in the source.
 *
 * @example
 * const read = parseText({ path: 'plan.txt', bytes: await readFile('plan.txt') })
 * if (!read.ok) throw new Error(read.problem.reason)
 */
export function parseText(input: TextInput): TextResult {
  const { path, bytes } = input
  const refuse = (code: string, reason: string, remedy: string): TextResult => ({
    ok: false,
    problem: { path, code, reason, remedy },
  })
  if (bytes.length > maxBytes) {
    return refuse(
      'file-too-large',
      `The file has ${bytes.length} bytes; the most is ${maxBytes}.`,
      'Split the file.',
    )
  }
  const format = detect(bytes)
  if (format !== 'text') {
    return refuse(
      'not-text',
      `The file is not plain text: it seems to be ${formatNames[format]}.`,
      formatRemedy(format),
    )
  }
  const decoded = decode(bytes)
  if (!decoded.ok) return refuse('encoding-broken', ...brokenWords(decoded.encoding, decoded.offset))
  const { value, encoding } = decoded
  if (value.includes('\0')) {
    return refuse(
      'not-text',
      `The file is not plain text: it seems to be ${formatNames.binary}.`,
      formatRemedy('binary'),
    )
  }
  if (!/[^\s\u200b\u2060\ufeff]/.test(value)) {
    return refuse('file-empty', 'The file holds no text.', 'Give a file with text in it.')
  }
  const long = longLine(value)
  if (long !== undefined) {
    return refuse(
      'line-too-long',
      `Line ${long} has more than ${maxLineLength} characters.`,
      'Check that the file is a text document with line ends.',
    )
  }
  return { ok: true, file: new VFile({ path, value }), tree: plainTree(value), encoding }
}

const formatNames: Readonly<Record<Format, string>> = {
  text: 'text',
  html: 'an HTML page',
  rtf: 'an RTF document',
  pdf: 'a PDF document',
  zip: 'a ZIP archive or an Office document (docx, xlsx)',
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

function formatRemedy(format: Format): string {
  if (format === 'gzip' || format === 'rar' || format === '7z') return 'Unpack it and give the file inside.'
  return 'Save the document as plain text in UTF-8 and give that file.'
}

function brokenWords(encoding: Encoding, offset: number): [reason: string, remedy: string] {
  const reason = `The file is not valid ${encoding.toUpperCase()}: the sequence at byte ${offset} is broken.`
  if (encoding !== 'utf-8') return [reason, 'Save the file again as UTF-8.']
  return [reason, 'Save the file as UTF-8; a text in TCVN3, VNI or Windows-1258 must be converted first.']
}

const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/g

function longLine(value: string): number | undefined {
  if (value.length <= maxLineLength) return undefined
  let line = 1
  let start = 0
  for (const match of value.matchAll(lineEnd)) {
    if (match.index - start > maxLineLength) return line
    start = match.index + match[0].length
    line++
  }
  return value.length - start > maxLineLength ? line : undefined
}

function plainTree(value: string): Plan {
  const children: (Line | PageBreak)[] = []
  let blanks = 0
  let start: Point & { offset: number } = { line: 1, column: 1, offset: 0 }
  const addLine = (end: number): void => {
    const line = lineNode(value, start, end, blanks)
    blanks = line ? 0 : blanks + 1
    if (line) children.push(line)
  }
  for (const match of value.matchAll(lineEnd)) {
    const isPage = match[0] === '\f'
    if (!isPage || match.index > start.offset) addLine(match.index)
    const next = after(start, match.index, match[0])
    if (isPage) {
      const at = { ...start, column: start.column + match.index - start.offset, offset: match.index }
      children.push({ type: 'pageBreak', position: { start: at, end: next } })
      blanks = 0
    }
    start = next
  }
  if (start.offset < value.length) addLine(value.length)
  return { type: 'plan', children, data: { copies: [] } }
}

/** The point behind a line end; only CR and LF count as line ends for unist, as editors count them. */
function after(start: Point & { offset: number }, index: number, mark: string): Point & { offset: number } {
  const offset = index + mark.length
  if (/[\r\n]/.test(mark)) return { line: start.line + 1, column: 1, offset }
  return { line: start.line, column: start.column + offset - start.offset, offset }
}

function lineNode(
  value: string,
  start: Point & { offset: number },
  end: number,
  blanksBefore: number,
): Line | undefined {
  const whole = sourceText(value, start.offset, end)
  const content = whole.value.trim()
  if (content.length === 0) return undefined
  const indent = whole.value.length - whole.value.trimStart().length
  const tabs = tabPlaces(value, whole)
  const text = tabs.length > 0 ? whole : trimText(whole)
  const close = { line: start.line, column: start.column + end - start.offset, offset: end }
  return { type: 'line', text, indent, blanksBefore, tabs, position: { start: { ...start }, end: close } }
}

/** Where the tabs of the source stand in the text's value; a tab is always one unit for one. */
function tabPlaces(source: string, text: Text): number[] {
  const places: number[] = []
  for (const piece of text.pieces) {
    if (piece.end - piece.start !== piece.length) continue
    const raw = source.slice(piece.start, piece.end)
    for (let at = raw.indexOf('\t'); at >= 0; at = raw.indexOf('\t', at + 1)) places.push(piece.at + at)
  }
  return places
}
