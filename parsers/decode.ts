import { Buffer, isUtf8 } from 'node:buffer'
import { utf16Mark, utf16Unmarked } from './detect.js'
import { decodeOldBytes, decodeOldLetters } from './old-text.js'

type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export type Decoded =
  | {
      readonly ok: true
      readonly value: string
      /** `utf-8`, `utf-16le`, `utf-16be`, or the encodings of before Unicode that some of it was in: `tcvn3`, `tcvn3+vni`. */
      readonly encoding: string
      /** Their names for a reader; null for a text that was Unicode. */
      readonly convertedFrom: string | null
    }
  | { readonly ok: false; readonly encoding: UnicodeEncoding; readonly offset: number }

/**
 * The text of UTF-8 or UTF-16 (with or without byte order mark), without the mark, or of an encoding of before Unicode, which
 * is told by what reads as Vietnamese; else the byte offset of the first sequence that is no Unicode.
 *
 * @example decode(Uint8Array.of(0x4b, 0xff)) // { ok: false, encoding: 'utf-8', offset: 1 }
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16Mark(bytes) ?? utf16Unmarked(bytes) ?? 'utf-8'
  if (encoding === 'utf-8' && isUtf8(bytes)) return withOldLetters(utf8Text(bytes), encoding)
  try {
    return withOldLetters(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding)
  } catch {
    if (encoding !== 'utf-8') return { ok: false, encoding, offset: brokenUtf16(bytes, encoding) }
    const old = decodeOldBytes(bytes)
    if (old === null) return { ok: false, encoding, offset: brokenUtf8(bytes) }
    return { ok: true, value: old.value, encoding: old.encoding, convertedFrom: old.name }
  }
}

function withOldLetters(value: string, encoding: UnicodeEncoding): Decoded {
  const old = decodeOldLetters(value)
  return old
    ? { ok: true, value: old.value, encoding: old.encoding, convertedFrom: old.name }
    : { ok: true, value, encoding, convertedFrom: null }
}

/** The text of bytes known to be UTF-8; faster than a decoder that looks for faults as it goes. */
function utf8Text(bytes: Uint8Array): string {
  const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return value.startsWith('\ufeff') ? value.slice(1) : value
}

/** Bytes of a sequence by its first byte, with the range that its second byte must lie in (Unicode, table 3-7). */
function sequence(first: number): readonly [length: number, low: number, high: number] | undefined {
  if (first < 0x80) return [1, 0, 0]
  if (first >= 0xc2 && first <= 0xdf) return [2, 0x80, 0xbf]
  if (first === 0xe0) return [3, 0xa0, 0xbf]
  if (first === 0xed) return [3, 0x80, 0x9f]
  if (first >= 0xe1 && first <= 0xef) return [3, 0x80, 0xbf]
  if (first === 0xf0) return [4, 0x90, 0xbf]
  if (first >= 0xf1 && first <= 0xf3) return [4, 0x80, 0xbf]
  if (first === 0xf4) return [4, 0x80, 0x8f]
  return undefined
}

function brokenUtf8(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const shape = sequence(bytes[at]!)
    if (shape === undefined) return at
    const [length, low, high] = shape
    for (let k = 1; k < length; k++) {
      const byte = bytes[at + k] ?? -1
      if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return at
    }
    at += length
  }
  return at
}

function brokenUtf16(bytes: Uint8Array, encoding: UnicodeEncoding): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const unit = (at: number): number =>
    at + 1 < bytes.length ? view.getUint16(at, encoding === 'utf-16le') : 0
  const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
  const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isLow(unit(at))) return at
    if (!isHigh(unit(at))) continue
    if (!isLow(unit(at + 2))) return at
    at += 2
  }
  return bytes.length - 1
}
