import { Buffer, isUtf8 } from 'node:buffer'
import { utf16Mark } from './detect.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export type Decoded =
  | { readonly ok: true; readonly value: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly encoding: Encoding; readonly offset: number }

/**
 * The text of UTF-8 (with or without byte order mark) or of UTF-16 (with one), without the mark;
 * or the byte offset of the first sequence that the encoding does not allow.
 *
 * @example decode(Uint8Array.of(0x4b, 0xff)) // { ok: false, encoding: 'utf-8', offset: 1 }
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16Mark(bytes) ?? 'utf-8'
  if (encoding === 'utf-8' && isUtf8(bytes)) return { ok: true, value: utf8Text(bytes), encoding }
  try {
    return { ok: true, value: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    const offset = encoding === 'utf-8' ? brokenUtf8(bytes) : brokenUtf16(bytes, encoding)
    return { ok: false, encoding, offset }
  }
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

function brokenUtf16(bytes: Uint8Array, encoding: Encoding): number {
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
