import type { Reading, Units } from './encoding.js'
import { decodeSingleByte } from './single-byte.js'
import { decodeVni } from './vni.js'

/**
 * Reads a text in an encoding, unit by unit. The text is what a program shows that takes its bytes for Windows-1252.
 *
 * @example decodeAs('vni', 'Uûy ban').units.join('') // 'Ủy ban'
 */
export function decodeAs(reading: Reading, text: string): Units {
  if (reading === 'unicode') {
    return { units: text.split(''), strange: new Uint8Array(text.length), hasCapitals: true }
  }
  if (reading === 'vni') return decodeVni(text)
  return decodeSingleByte(reading, text)
}
