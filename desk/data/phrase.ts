import { eachWord, plainWords, type WordForms, wordForms } from './plain-words.js'

/** What is searched for: words in their order, one right after the other. */
export interface Phrase {
  readonly words: readonly WordForms[]
  /** The words without marks, with spaces around: as `plainWords` gives them. */
  readonly plain: string
  /** Whether a word was typed with marks, so that only words with these marks are meant. */
  readonly hasMarks: boolean
}

/** Where a phrase stands in a text, in UTF-16 units. */
export interface FoundPlace {
  readonly start: number
  readonly end: number
}

/**
 * A phrase to search for; undefined where nothing but white space and signs was typed.
 *
 * @example phraseOf('chuyen doi so')?.hasMarks // false
 */
export function phraseOf(query: string): Phrase | undefined {
  const words: WordForms[] = []
  eachWord(query, (word) => words.push(wordForms(word)))
  if (words.length === 0) return undefined
  return { words, plain: plainWords(query), hasMarks: words.some(isMarked) }
}

/** Whether a word has marks. */
export const isMarked = ({ marked, plain }: WordForms): boolean => marked !== plain

/** A word that was typed without marks is any word of these letters; one with marks is that word alone. */
const isMeant = (word: WordForms, wanted: WordForms): boolean =>
  isMarked(wanted) ? word.marked === wanted.marked : word.plain === wanted.plain

/**
 * The places of a phrase in a text, in their order.
 *
 * @param most how many are enough; all of them where it is not told
 */
export function placesOf({ words }: Phrase, text: string, most = Number.POSITIVE_INFINITY): FoundPlace[] {
  const found: FoundPlace[] = []
  const last: { readonly forms: WordForms; readonly start: number }[] = []
  eachWord(text, (word, start, end) => {
    if (found.length >= most) return
    last.push({ forms: wordForms(word), start })
    if (last.length > words.length) last.shift()
    if (last.length === words.length && words.every((wanted, at) => isMeant(last[at]!.forms, wanted)))
      found.push({ start: last[0]!.start, end })
  })
  return found
}

/** Whether a short text holds a phrase. */
export function holds(phrase: Phrase, text: string, plain: string): boolean {
  return plain.includes(phrase.plain) && (!phrase.hasMarks || placesOf(phrase, text, 1).length > 0)
}
