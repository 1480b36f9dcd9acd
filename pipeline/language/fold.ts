/** Spellings of one Vietnamese word made equal, for comparison only: never for what is shown. */

const toneMoves: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // biome-ignore format: a table reads better on three lines

/**
 * Lower case, NFC, one place for the tone mark (`hoà` is `hòa`, `Uỷ` is `ủy`), dashes as `-`.
 *
 * @example fold('Uỷ ban – HOÀ BÌNH') // 'ủy ban - hòa bình'
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<!q)[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})/gu, (pair) => toneMoves[pair] ?? pair)
    .replace(/[‐-―−]/g, '-')
}

/** The folded words of a text: letters and digits, without punctuation. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The text without its marks (`đ` becomes `d`), lower case: `Kế hoạch` is `ke hoach`. */
export function unmark(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC')
}
