import { Unzip, UnzipInflate } from 'fflate'
import type { Limits } from './limits.js'
import { type NotParsed, refused } from './parsed.js'

/** The files of a container by their paths. */
export type Entries = ReadonlyMap<string, Uint8Array>

export type Unzipped = { readonly ok: true; readonly entries: Entries } | NotParsed

/**
 * Unpacks the wanted files of a ZIP container (DOCX, ODT, XLSX), and stops as soon as they are more than the limits allow:
 * what a file claims of its sizes is not believed, what comes out is counted.
 *
 * @param wants whether a file of the container is wanted, by its path
 */
export function unzip(
  { path, bytes }: { path: string; bytes: Uint8Array },
  wants: (entry: string) => boolean,
  limits: Limits,
): Unzipped {
  const entries = new Map<string, Uint8Array>()
  const most = Math.min(limits.unpackedBytes, Math.max(bytes.length * limits.expansion, 10_000_000))
  let unpacked = 0
  let count = 0
  const stop = (reason: string): never => {
    throw new LimitError(reason)
  }
  const reader = new Unzip((file) => {
    if (++count > limits.entries) stop(`It holds more than ${limits.entries} files.`)
    if (!wants(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      unpacked += chunk.length
      if (unpacked > most) stop(`It unpacks to more than ${most} bytes.`)
      chunks.push(chunk)
      if (isLast) entries.set(file.name, joined(chunks))
    }
    file.start()
  })
  reader.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += chunkSize)
      reader.push(bytes.subarray(at, at + chunkSize), at + chunkSize >= bytes.length)
  } catch (error) {
    if (error instanceof LimitError)
      return refused(
        path,
        'limit-exceeded',
        error.message,
        'Check where the file comes from; save it anew from its program.',
      )
    return refused(
      path,
      'file-damaged',
      'The container cannot be unpacked.',
      'Ask for the file again, or save it anew.',
    )
  }
  return { ok: true, entries }
}

/** So little at a time that a bomb is noticed before it has unpacked to much. */
const chunkSize = 16 * 1024

class LimitError extends Error {}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
