import { fold, unmark } from '../../pipeline/language/fold.js'
import { isWordUnit } from '../../pipeline/language/word-units.js'
import { ownCopy } from './own-copy.js'

/** A word as it is compared. */
export interface WordForms {
  /** Folded: lower case, marks kept. */
  readonly marked: string
  /** Without marks: `đổi` is `doi`. */
  readonly plain: string
}

/** Vietnamese has some thousand syllables: each is folded once. */
const known = new Map<string, WordForms>()
const mostKnown = 50_000

/** @example wordForms('Đổi') // { marked: 'đổi', plain: 'doi' } */
export function wordForms(word: string): WordForms {
  const before = known.get(word)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const forms = { marked: fold(word), plain: unmark(word) }
  known.set(ownCopy(word), { marked: ownCopy(forms.marked), plain: ownCopy(forms.plain) })
  return forms
}

/**
 * Calls back with each word of a text and its place.
 *
 * @param visit gets the word as it is written, and its first and last-but-one place in UTF-16 units
 */
export function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  let from = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit) || (from >= 0 && isCombining(unit))) {
      if (from < 0) from = at
    } else if (from >= 0) {
      visit(text.slice(from, at), from, at)
      from = -1
    }
  }
  if (from >= 0) visit(text.slice(from), from, text.length)
}

/** A mark that stands after its letter, as in decomposed Unicode. */
const isCombining = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

/**
 * The words of a text without marks, with one space before, between and after them, so that a phrase is found whole.
 *
 * @example plainWords('Chuyển đổi số') // ' chuyen doi so '
 */
export function plainWords(text: string): string {
  const words: string[] = []
  eachWord(text, (word) => words.push(wordForms(word).plain))
  return ` ${words.join(' ')} `
}
