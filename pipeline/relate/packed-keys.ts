import type { Keys } from '../link/tasks/runs.js'

/**
 * The keys of some texts as one short text: base64 of whole numbers of 32 bits, for each text how many keys it has, the
 * keys, and their places. The machine's order of bytes: what is packed stays on it.
 *
 * @example unpackKeys(packKeys([{ keys: Int32Array.of(7), places: Int32Array.of(0) }]))[0].keys[0] // 7
 */
export function packKeys(texts: readonly Keys[]): string {
  const numbers = texts.flatMap(({ keys, places }) => [keys.length, ...keys, ...places])
  return Buffer.from(Int32Array.from(numbers).buffer).toString('base64')
}

/** What {@link packKeys} packed. */
export function unpackKeys(packed: string): Keys[] {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'))
  const numbers = new Int32Array(bytes.buffer)
  const texts: Keys[] = []
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at]!
    const middle = at + 1 + count
    const end = middle + count
    texts.push({ keys: numbers.subarray(at + 1, middle), places: numbers.subarray(middle, end) })
    at = end
  }
  return texts
}
