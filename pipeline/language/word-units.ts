/** How many UTF-16 units there are. */
const all = 0x10000

/** For each UTF-16 unit 1 where it is a letter or a digit, else 0; halves of a pair are neither. */
export const wordUnits: Uint8Array = unitsOfWords()

function unitsOfWords(): Uint8Array {
  const each = new Uint16Array(all)
  for (let unit = 0; unit < all; unit++) each[unit] = unit
  const text = Buffer.from(each.buffer).toString('utf16le')
  const words = new Uint8Array(all)
  for (const { index, 0: run } of text.matchAll(/[\p{L}\p{N}]+/gu)) words.fill(1, index, index + run.length)
  return words
}

/**
 * Whether a UTF-16 unit is a letter or a digit; halves of a pair are neither.
 *
 * @example isWordUnit('ế'.charCodeAt(0)) // true
 */
export const isWordUnit = (unit: number): boolean => wordUnits[unit] === 1
