import { agencyWords } from '../../../knowledge/agencies.js'
import { fold } from '../fold.js'
import { lately } from '../lately.js'
import { lazily } from '../lazily.js'
import { hashWith, printedWord } from '../word-table.js'

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
  '+': gaps.and,
  ',': gaps.comma,
  '/': gaps.slash,
  ';': gaps.semicolon,
  ':': gaps.colon,
}

const shortened = new Set(['tp', 'tx', 'tt', 'vp', 't', 'ttr', 'đ', 'q', 'p', 'h', 'x', 'ub'])

/**
 * The words of a text with what stands between them.
 *
 * @param text any text; offsets are into it
 * @returns in the order of the text; a text that is all in brackets gives the words in them
 * @example tokenize('Sở KH&CN, UBND TP').map((token) => token.word) // ['sở', 'kh', 'cn', 'ubnd', 'tp']
 */
export const tokenize: (text: string) => readonly Token[] = lately(tokenizeAnew, 400)

function tokenizeAnew(text: string): Token[] {
  const folded = fold(text)
  const source = folded.length === text.length ? folded : text
  const tokens: Token[] = []
  let gap: Gap = gaps.none
  let quoted = false
  let at = 0
  while (at < source.length) {
    const kind = kindOf(source.charCodeAt(at))
    const start = at
    if (kind === kinds.word) {
      let hash = 0
      do hash = hashWith(hash, source.charCodeAt(at++))
      while (at < source.length && kindOf(source.charCodeAt(at)) === kinds.word)
      const { word } = printedWord(source, start, at, hash)
      if (word === 'và') gap = widerGap(gap, word, tokens.at(-1))
      else {
        tokens.push({ word, start, end: at, gap, capital: isCapital(text, start) })
        gap = gaps.none
        if (word.length === 1) spellPair(tokens)
      }
    } else {
      at++
      if (kind === kinds.mark) {
        const mark = source.charAt(start)
        const inName = quoted ? closes.test(mark) : opensInName(mark, gap, tokens.at(-1))
        if (inName) quoted = !quoted
        else if (mark !== '.' || !partsDigits(source, start))
          gap = widerGap(gap, source === folded ? mark : fold(mark), tokens.at(-1))
        if (mark === '(' && tokens.length > 0) at = closingBracket(source, start)
      }
    }
  }
  return tokens
}

/** `p/h` is read as the two words that it stands for. */
function spellPair(tokens: Token[]): void {
  const [first, second] = tokens.slice(-2)
  if (!second || first!.word.length !== 1 || second.gap !== gaps.slash || first!.end + 1 !== second.start)
    return
  const words = agencyWords().letterPairs[`${first!.word}/${second.word}`]?.split(' ')
  if (words)
    tokens.splice(-2, 2, { ...first!, word: words[0]! }, { ...second, word: words[1]!, gap: gaps.none })
}

const threeDigits = /\d\.\d{3}(?!\d)/y

/** `20.000 tờ rơi`: the point ends no sentence. */
function partsDigits(text: string, at: number): boolean {
  threeDigits.lastIndex = Math.max(0, at - 1)
  return threeDigits.test(text)
}

const closes = /["”»]/
const opens = /["“«]/

/** `Quỹ “Vì người nghèo”`: the marks stand inside the name. */
function opensInName(mark: string, gap: Gap, last: Token | undefined): boolean {
  return gap === gaps.none && last !== undefined && opens.test(mark) && quotedAfter().has(last.word)
}

const quotedAfter = lazily((): ReadonlySet<string> => new Set(agencyWords().quotedAfter))

const kinds = { unknown: 0, word: 1, space: 2, mark: 3 } as const

/** What each UTF-16 unit is, filled in as they are met. */
const unitKinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = unitKinds[unit]!
  if (known !== kinds.unknown) return known
  const letter = String.fromCharCode(unit)
  const kind = /[\p{L}\p{N}\p{M}]/u.test(letter)
    ? kinds.word
    : /[^\S\n]/.test(letter)
      ? kinds.space
      : kinds.mark
  unitKinds[unit] = kind
  return kind
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return (letter >= '0' && letter <= '9') || letter !== letter.toLowerCase()
}

const longestBracket = 400

/** The end of the bracket that opens at `at`, or the place after `(` where it is not closed (soon). */
function closingBracket(text: string, at: number): number {
  const close = text.slice(at, at + longestBracket).indexOf(')')
  return at + Math.max(close, 0) + 1
}

function widerGap(before: Gap, part: string, last: Token | undefined): Gap {
  if (part === '(' || part === ')') return before
  if (before === gaps.colon && (part === '"' || part === '“')) return before
  if (part === '.' && last && shortened.has(last.word) && before === gaps.none) return before
  if (before === gaps.line && (part === '-' || part === '+' || part === '•')) return gaps.semicolon
  const gap = part === '\n' ? gaps.line : part === 'và' ? gaps.and : (marks[part] ?? gaps.stop)
  return gap > before ? gap : before
}
