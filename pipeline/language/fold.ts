/** Spellings of one Vietnamese word made equal, for comparison only: never for what is shown. */

import { latin } from './latin.js'
import { isWordUnit } from './word-units.js'

const toneMoves: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // biome-ignore format: a table reads better on three lines

/** What most texts do not hold, so that they are let go without the fine work. */
const moving = latin(/[ou](?<!q[ou])[àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})/gu)
const word = /[\p{L}\p{N}]+/gu
/** Halves of characters beyond the first 65536, which `isWordUnit` does not judge. */
const pairs = /[\ud800-\udfff]/
const movable = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]/
const dash = /[‐-―−]/

/**
 * Lower case, NFC, one place for the tone mark (`hoà` is `hòa`, `Uỷ` is `ủy`), dashes as `-`.
 *
 * @example fold('Uỷ ban – HOÀ BÌNH') // 'ủy ban - hòa bình'
 */
export function fold(text: string): string {
  const known = lately.get(text)
  if (known !== undefined) return known
  if (lately.size >= mostLately) lately.clear()
  const folded = foldAnew(text)
  lately.set(text, folded)
  return folded
}

/** What was folded last: several languages read one and the same sentence. */
const lately = new Map<string, string>()
const mostLately = 400

function foldAnew(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  const moved = movable.test(lower) ? lower.replace(moving, (pair) => toneMoves[pair] ?? pair) : lower
  return dash.test(moved) ? moved.replace(/[‐-―−]/g, '-') : moved
}

/** The folded words of a text: letters and digits, without punctuation. */
export function words(text: string): string[] {
  const folded = fold(text)
  if (pairs.test(folded)) return folded.match(word) ?? []
  const found: string[] = []
  let from = -1
  for (let at = 0; at < folded.length; at++) {
    if (isWordUnit(folded.charCodeAt(at))) {
      if (from < 0) from = at
    } else if (from >= 0) {
      found.push(folded.slice(from, at))
      from = -1
    }
  }
  if (from >= 0) found.push(folded.slice(from))
  return found
}

/** The text without its marks (`đ` becomes `d`), lower case: `Kế hoạch` is `ke hoach`. */
export function unmark(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC')
}
