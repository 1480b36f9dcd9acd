import { inflateSync } from 'node:zlib'
import type { Limits } from '../limits.js'

/** A file may always become so large; a short text alone is packed to a small part of itself. */
const alwaysAllowed = 20 * 1024 * 1024

/**
 * Whether the packed streams of a PDF become larger than the limits allow. They are unpacked here one by one, each at most
 * up to what is left, before the reader gets the file: it would unpack a stream of any size whole.
 *
 * @returns the limit in bytes that they are over, or null
 */
export function unpacksBeyond(bytes: Uint8Array, { unpackedBytes, expansion }: Limits): number | null {
  const limit = Math.min(unpackedBytes, Math.max(alwaysAllowed, expansion * bytes.length))
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = limit
  for (const { data, times } of packedStreams(file)) {
    const size = unpackedSize(data, times, left)
    if (size > left) return limit
    left -= size
  }
  return null
}

interface Packed {
  readonly data: Buffer
  /** How many times it is packed. */
  readonly times: number
}

/** A stream's dictionary stands right before it; no longer one is looked at. */
const longestDictionary = 2000

function* packedStreams(file: Buffer): Generator<Packed> {
  let at = file.indexOf('stream')
  while (at >= 0) {
    const end = file.indexOf('endstream', at)
    const to = end < 0 ? file.length : end
    const before = file.toString('latin1', Math.max(0, at - longestDictionary), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const times = dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0
    if (times > 0) yield { data: file.subarray(afterLineEnd(file, at + 'stream'.length), to), times }
    if (end < 0) return
    at = file.indexOf('stream', end + 'endstream'.length)
  }
}

function afterLineEnd(file: Buffer, at: number): number {
  if (file[at] === 0x0d) return file[at + 1] === 0x0a ? at + 2 : at + 1
  return file[at] === 0x0a ? at + 1 : at
}

/** The size of what a stream holds; beyond `most` it is only known that it is larger. What is broken or encrypted counts nothing. */
function unpackedSize(data: Buffer, times: number, most: number): number {
  let unpacked = data
  let size = 0
  for (let time = 0; time < times; time++) {
    try {
      unpacked = inflateSync(unpacked, { maxOutputLength: Math.max(1, most), finishFlush: 2 })
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : size
    }
    size += unpacked.length
  }
  return size
}
