import { Buffer, isUtf8 } from 'node:buffer'
import { decodeAs } from './encodings/decoders.js'
import { type Converted, convertedFrom } from './encodings/name.js'
import { oldLetter } from './encodings/old-letter.js'
import { decodeParagraphs } from './encodings/runs.js'
import { windows1252Text } from './encodings/windows-1252.js'
import { judgeWords } from './encodings/words.js'

/** A text read in encodings before Unicode. */
export interface OldText extends Converted {
  readonly value: string
}

/** Of its words with marks at least so many must be syllables, and at least so large a share. */
const leastLegal = 2
const leastShare = 0.8

/**
 * The text of bytes that are no UTF-8 as a whole, line by line, by what reads as Vietnamese; a line that is UTF-8 stays
 * so. Null where it reads as Vietnamese in no encoding.
 */
export function decodeOldBytes(bytes: Uint8Array): OldText | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lines = linesOf(buffer)
  const old = lines.map((line) => !isUtf8(line))
  const shown = lines.map((line, k) => (old[k] ? windows1252Text(line) : line.toString('utf8')))
  const read = decodeLines(shown)
  const words = read.lines.flatMap((line, k) => (old[k] ? judgeWords(line, decodeAs('unicode', line)) : []))
  const legal = words.filter((word) => word.legal).length
  if (read.converted === null || legal < leastLegal || legal < leastShare * words.length) return null
  return { value: read.lines.join('\n'), ...read.converted }
}

/**
 * A Unicode text in which the letters of an old encoding stand as the characters of their bytes, as they do when the text
 * was copied from a document in such a font; null where there is no such line.
 */
export function decodeOldLetters(value: string): OldText | null {
  const lines = value.split('\n')
  if (!lines.some((line) => oldLetter.test(line) && isSuspicious(line))) return null
  const read = decodeLines(lines)
  return read.converted && { value: read.lines.join('\n'), ...read.converted }
}

const lineFeed = 0x0a

function linesOf(buffer: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from <= buffer.length; ) {
    const end = buffer.indexOf(lineFeed, from)
    const to = end < 0 ? buffer.length : end
    lines.push(buffer.subarray(from, to))
    from = to + 1
  }
  return lines
}

function decodeLines(lines: readonly string[]): { lines: readonly string[]; converted: Converted | null } {
  const decoded = decodeParagraphs(lines.map((text) => [{ text, font: null }]))
  return { lines: decoded.map(([run]) => run!.text), converted: convertedFrom(decoded) }
}

/** Whether most words with marks are none: foreign names do not make up most of a line. */
function isSuspicious(line: string): boolean {
  const words = judgeWords(line, decodeAs('unicode', line))
  return words.length > leastLegal && 2 * words.filter((word) => word.legal).length < words.length
}
