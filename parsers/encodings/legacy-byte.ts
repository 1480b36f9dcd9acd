import { windows1252Signs } from './windows-1252.js'

const windows1252 = new Map(windows1252Signs.map((letter, k) => [letter.charCodeAt(0), 0x80 + k]))

/**
 * What programs write for a byte because its glyph looks like it: text layers of PDF name glyphs by their shape, and
 * the soft hyphen (TCVN3's `ư`), the middle dot, the macron and the micro sign have look-alikes.
 */
const lookAlikes = new Map([
  [0x2010, 0xad],
  [0x2011, 0xad],
  [0x2212, 0xad],
  [0x2219, 0xb7],
  [0x22c5, 0xb7],
  [0x02c9, 0xaf],
  [0x03bc, 0xb5],
])

/**
 * The byte that a character stands for in text whose bytes were taken for Windows-1252, for Latin-1 or for a symbol
 * font's (U+F0xx); undefined for a character that no byte gives.
 *
 * @example legacyByte('®'.charCodeAt(0)) // 0xae, which is đ in TCVN3
 */
export function legacyByte(code: number): number | undefined {
  if (code < 0x100) return code
  if (code >= 0xf020 && code <= 0xf0ff) return code - 0xf000
  return windows1252.get(code) ?? lookAlikes.get(code)
}
