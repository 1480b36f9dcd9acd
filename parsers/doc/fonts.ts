import type { Part } from './header.js'

const nameAt = 40

/** The names of the document's fonts, in the order of their numbers. */
export function readFonts(tables: Uint8Array, { start, length }: Part): readonly string[] {
  const bytes = tables.subarray(start, start + length)
  if (bytes.length < 4) return []
  const count = bytes[0]! | (bytes[1]! << 8)
  const names: string[] = []
  for (let k = 0, at = 4; k < count && at < bytes.length; k++) {
    const size = bytes[at]! + 1
    const name = Buffer.from(bytes.subarray(at + nameAt, at + size)).toString('utf16le')
    // A second name behind the first stands for the font where it is missing.
    names.push(name.split('\0')[0]!)
    at += size
  }
  return names
}
