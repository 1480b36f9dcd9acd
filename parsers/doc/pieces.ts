import type { Part } from './header.js'

/** A stretch of the text: the characters `start` … `end`, stored one after the other from a byte of the stream on. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly offset: number
  /** Bytes a character: 1 is Windows-1252, 2 UTF-16. */
  readonly width: 1 | 2
}

/**
 * The table of pieces: where each stretch of the text lies. Word saved fast by adding pieces at the end of the file.
 *
 * @throws Error or RangeError where the table is broken
 */
export function readPieces(tables: Uint8Array, { start, length }: Part): readonly Piece[] {
  const view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength)
  const end = start + length
  let at = start
  // Property lists of fast saves stand before the table itself.
  while (at < end && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true)
  if (at >= end || view.getUint8(at) !== 2) throw new Error('its table of pieces is missing')
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12)
  const positions = at + 5
  const descriptors = positions + 4 * (count + 1)
  return Array.from({ length: count }, (_, k) => {
    const code = view.getUint32(descriptors + 8 * k + 2, true)
    const isBytes = (code & 0x40000000) !== 0
    const offset = code & 0x3fffffff
    return {
      start: view.getUint32(positions + 4 * k, true),
      end: view.getUint32(positions + 4 * k + 4, true),
      offset: isBytes ? offset >> 1 : offset,
      width: isBytes ? 1 : 2,
    }
  })
}
