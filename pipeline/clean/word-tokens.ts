import { fold } from '../language/fold.js'

/** A word of a line: folded, with its place in the line's value. */
export interface WordToken {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** Code units below this hold all of Vietnamese; for each whether it belongs to a word (1) or not (0). */
const table = new Uint8Array(0x2000)
for (let code = 0; code < table.length; code++)
  table[code] = isWordCharacter(String.fromCharCode(code)) ? 1 : 0

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

function isWordUnit(value: string, at: number): boolean {
  const code = value.charCodeAt(at)
  return code < table.length ? table[code] === 1 : isWordCharacter(value[at]!)
}

/** Words as printed and as folded: a text has few different words, and folding is slow. */
const folded = new Map<string, string>()

function foldWord(printed: string): string {
  let word = folded.get(printed)
  if (word === undefined) {
    word = fold(printed)
    if (folded.size > 100_000) folded.clear()
    folded.set(printed, word)
  }
  return word
}

/**
 * The folded words of a value with their places.
 *
 * @example wordTokens('Uỷ ban') // [{ word: 'ủy', from: 0, to: 2 }, { word: 'ban', from: 3, to: 6 }]
 */
export function wordTokens(value: string): WordToken[] {
  const tokens: WordToken[] = []
  let from = -1
  for (let at = 0; at <= value.length; at++) {
    const inside = at < value.length && isWordUnit(value, at)
    if (inside && from < 0) from = at
    if (inside || from < 0) continue
    tokens.push({ word: foldWord(value.slice(from, at)), from, to: at })
    from = -1
  }
  return tokens
}
