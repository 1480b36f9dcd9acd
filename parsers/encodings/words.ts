import { isSyllable } from '../../pipeline/language/syllables.js'
import type { Units } from './encoding.js'

/** A word of a text with marked letters in it, and whether the reading makes a syllable of it. */
export interface JudgedWord {
  readonly start: number
  readonly end: number
  readonly legal: boolean
}

type Kind = 'letter' | 'odd' | 'other'

/** Signs of Latin-1 that no word of Unicode text holds, but words of legacy text taken for it do. */
const oddSign = /[\u00a1-\u00af\u00b1\u00b4-\u00b8\u00ba-\u00bf\u00d7\u00f7]/

const kinds = new Map<string, Kind>()

function kindOf(unit: string): Kind {
  if (unit <= '\u007f') return asciiKind(unit.charCodeAt(0))
  let kind = kinds.get(unit)
  if (kind === undefined) {
    kind = /[\p{L}\p{M}]/u.test(unit) ? 'letter' : oddSign.test(unit) ? 'odd' : 'other'
    kinds.set(unit, kind)
  }
  return kind
}

function asciiKind(code: number): Kind {
  const small = code | 0x20
  if (small >= 0x61 && small <= 0x7a) return 'letter'
  return isControl(code) ? 'odd' : 'other'
}

/** The control characters that are no white space: TCVN 5712, VISCII and VPS keep capitals there. */
function isControl(code: number): boolean {
  return code < 0x20 && (code < 0x09 || code > 0x0d)
}

/**
 * The words of a reading that speak for it or against it: those that were written with a character beyond ASCII. A
 * word without a vowel (`QĐ`, `đ`) and a sign that stands alone say nothing.
 */
export function judgeWords(text: string, reading: Units): readonly JudgedWord[] {
  const words: JudgedWord[] = []
  const { units } = reading
  for (let start = 0; start < text.length; ) {
    let end = start
    let written = false
    while (end < text.length && isOfWord(units[end]!, end > start)) {
      if (isTelling(text.charCodeAt(end))) written = true
      end++
    }
    const legal = written && !isLoneSign(text, start, end) ? verdict(reading, start, end) : undefined
    if (legal !== undefined) words.push({ start, end, legal })
    start = Math.max(end, start + 1)
  }
  return words
}

/** Whether a character may stand for another one in some encoding. */
function isTelling(code: number): boolean {
  return code >= 0x80 || isControl(code)
}

/** Whether a text holds a character that encodings read differently. */
export function isTellingText(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (isTelling(text.charCodeAt(k))) return true
  return false
}

function isOfWord(unit: string, within: boolean): boolean {
  return unit === '' ? within : kindOf(unit) !== 'other'
}

/** `§` or `©` between spaces is a sign more often than a word of one letter. */
function isLoneSign(text: string, start: number, end: number): boolean {
  return end - start === 1 && kindOf(text[start]!) !== 'letter'
}

function verdict({ units, strange, hasCapitals }: Units, start: number, end: number): boolean | undefined {
  let odd = false
  let word = ''
  for (let k = start; k < end; k++) {
    const unit = units[k]!
    if (unit !== '' && kindOf(unit) === 'letter') word += unit
    else if (unit !== '') odd = true
    if (strange[k] === 1) odd = true
  }
  if (word === '') return undefined
  if (odd) return false
  return isMixed(word, hasCapitals) ? false : syllable(word)
}

/**
 * Whether a capital stands behind a small letter, which is no writer's doing but what a wrong table gives. Where marked
 * letters have no capitals, `NéI` is how `NỘI` is written; then only a marked capital tells.
 */
function isMixed(word: string, hasCapitals: boolean): boolean {
  return hasCapitals ? /\p{Ll}\p{M}*\p{Lu}/u.test(word) : /\p{Ll}\p{M}*(?=\p{Lu})[^A-Z]/u.test(word)
}

const known = new Map<string, boolean | undefined>()

function syllable(word: string): boolean | undefined {
  if (known.has(word)) return known.get(word)
  const legal = /[aeiouy]/i.test(word.normalize('NFD')) ? isSyllable(word) : undefined
  if (known.size > 50_000) known.clear()
  known.set(word, legal)
  return legal
}
