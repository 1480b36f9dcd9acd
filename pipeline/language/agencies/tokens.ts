import { fold } from '../fold.js'

/** What stands before a word, from the weakest to the strongest; `and` is `và` or `&`, `stop` ends a sentence. */
export const gaps = {
  none: 0,
  line: 1,
  hyphen: 2,
  and: 3,
  comma: 4,
  slash: 5,
  semicolon: 6,
  colon: 7,
  stop: 8,
} as const

/** One of the values of {@link gaps}. */
export type Gap = (typeof gaps)[keyof typeof gaps]

/** A word of a text. `và`, punctuation and what stands in brackets are not words: they are in the gap before the next one. */
export interface Token {
  /** Folded. */
  readonly word: string
  /** Units of the text. */
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** Begins with a capital letter or a digit. */
  readonly capital: boolean
}

const marks: Readonly<Record<string, Gap>> = {
  '-': gaps.hyphen,
  '&': gaps.and,
  ',': gaps.comma,
  '/': gaps.slash,
  ';': gaps.semicolon,
  ':': gaps.colon,
}

const pattern = /[\p{L}\p{N}\p{M}]+|\n|[^\s\p{L}\p{N}\p{M}]/gu
const shortened = new Set(['tp', 'tx', 'tt', 'vp', 't', 'ttr', 'đ', 'q', 'p', 'h', 'x'])

/**
 * The words of a text with what stands between them.
 *
 * @param text any text; offsets are into it
 * @returns in the order of the text; a text that is all in brackets gives the words in them
 * @example tokenize('Sở KH&CN, UBND TP').map((token) => token.word) // ['sở', 'kh', 'cn', 'ubnd', 'tp']
 */
export function tokenize(text: string): Token[] {
  const folded = fold(text)
  const source = folded.length === text.length ? folded : text
  const tokens: Token[] = []
  let gap: Gap = gaps.none
  let skipUntil = -1
  for (const match of source.matchAll(pattern)) {
    const part = match[0]
    const at = match.index
    if (at < skipUntil) continue
    const letter = isWord(part)
    if (part === '(' && tokens.length > 0) skipUntil = closingBracket(source, at)
    if (letter && part !== 'và' && part !== 'Và') {
      const word = source === folded ? part : fold(part)
      tokens.push({ word, start: at, end: at + part.length, gap, capital: isCapital(text, at) })
      gap = gaps.none
    } else {
      gap = widerGap(gap, part, tokens.at(-1))
    }
  }
  return tokens
}

function isWord(part: string): boolean {
  const code = part.charCodeAt(0)
  if (part.length > 1 || code > 0x2fff) return true
  return /[\p{L}\p{N}]/u.test(part)
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? ''
  return letter !== letter.toLowerCase() || (letter >= '0' && letter <= '9')
}

const longestBracket = 400

/** Where the bracket that opens at `at` is closed, or `at` where it is not (soon). */
function closingBracket(text: string, at: number): number {
  const close = text.slice(at, at + longestBracket).indexOf(')')
  return close < 0 ? at : at + close
}

function widerGap(before: Gap, part: string, last: Token | undefined): Gap {
  if (part === '(' || part === ')') return before
  if (part === '.' && last && shortened.has(last.word) && before === gaps.none) return before
  if (before === gaps.line && (part === '-' || part === '+' || part === '•')) return gaps.semicolon
  const gap = part === '\n' ? gaps.line : /^và$/i.test(part) ? gaps.and : (marks[part] ?? gaps.stop)
  return gap > before ? gap : before
}
