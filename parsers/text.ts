import { VFile } from 'vfile'
import { warn } from '../pipeline/tree/warn.js'
import { decode } from './decode.js'
import { lineEnd, linesOf } from './lines.js'
import { defaultOptions, type ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'

/**
 * Reads a text file: UTF-8 or UTF-16, or an encoding of before Unicode, which is told by what reads as Vietnamese.
 *
 * The file's value is the decoded text without the mark; all offsets count its UTF-16 units.
 *
 * @example
 * const read = parseText({ path: 'plan.txt', bytes: await readFile('plan.txt') })
 * if (!read.ok) throw new Error(read.problem.reason)
 */
export function parseText({ path, bytes }: ParserInput, options: ParseOptions = defaultOptions): ParseResult {
  const { textBytes, lineLength } = options.limits
  if (bytes.length > textBytes) {
    const reason = `The text has ${bytes.length} bytes; the most is ${textBytes}.`
    return refused(path, 'file-too-large', reason, 'Check that it is one document; split it if so.')
  }
  const decoded = decode(bytes)
  if (!decoded.ok) return refused(path, 'encoding-broken', ...brokenWords(decoded.encoding, decoded.offset))
  const { value, encoding } = decoded
  if (value.includes('\0')) return refused(path, 'not-text', ...binaryWords)
  if (!/[^\s\u200b\u2060\ufeff]/.test(value))
    return refused(path, 'file-empty', 'The file holds no text.', 'Give a file with text in it.')
  const long = longLine(value, lineLength)
  if (long !== undefined) {
    const reason = `Line ${long} has more than ${lineLength} characters.`
    const remedy = 'Check that the file is a text document with line ends.'
    return refused(path, 'line-too-long', reason, remedy)
  }
  const tree = { type: 'plan' as const, children: linesOf(value), data: { copies: [], layout: null } }
  const file = new VFile({ path, value })
  if (decoded.convertedFrom !== null) {
    warn(file, 'encoding-converted', `The text was in ${decoded.convertedFrom}.`, {
      start: 0,
      end: value.length,
    })
  }
  return { ok: true, file, tree, mediaType: 'text/plain', encoding, pages: null }
}

const binaryWords: [reason: string, remedy: string] = [
  'The file holds bytes that no text has: it seems to be binary data.',
  'Save the document as plain text in UTF-8 and give that file.',
]

function brokenWords(
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  offset: number,
): [reason: string, remedy: string] {
  const reason = `The file is not valid ${encoding.toUpperCase()}: the sequence at byte ${offset} is broken.`
  if (encoding !== 'utf-8') return [reason, 'Save the file again as UTF-8.']
  return [`${reason} It reads as Vietnamese in no older encoding either.`, 'Save the file as UTF-8.']
}

function longLine(value: string, maxLineLength: number): number | undefined {
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
