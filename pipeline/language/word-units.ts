const kinds = { unknown: 0, word: 1, other: 2 } as const

/** What each UTF-16 unit is, filled in as they are met. */
const kindOf = new Uint8Array(0x10000)
const wordCharacter = /[\p{L}\p{N}]/u

/**
 * Whether a UTF-16 unit is a letter or a digit; halves of a pair are neither.
 *
 * @example isWordUnit('ế'.charCodeAt(0)) // true
 */
export function isWordUnit(unit: number): boolean {
  if (kindOf[unit] === kinds.unknown)
    kindOf[unit] = wordCharacter.test(String.fromCharCode(unit)) ? kinds.word : kinds.other
  return kindOf[unit] === kinds.word
}
