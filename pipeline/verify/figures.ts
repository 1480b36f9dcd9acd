import { words } from '../language/fold.js'
import type { Recognised } from '../tree/layout.js'
import type { Place } from '../tree/text.js'

/** A recognised word that holds a number or a comparison. */
export interface Figure extends Place {
  /** Without the marks around it: `(2030).` is `2030`. */
  readonly text: string
  /** The words before it in the same paragraph or cell, folded; fewer than asked for at its beginning. */
  readonly before: readonly string[]
}

/** How many words before a figure tell the statement that it stands in. */
const context = 5
const isFigure = /[\d≥≤<>±]/u
/** What parts the cells of a row, the pages and the points of a list: nothing before it belongs to the statement. */
const parting = /[\t\f]|[;.:]\s*\n|\n\s*\n/

/**
 * The figures among the recognised words, in their order.
 *
 * @param text the source text that the words' places point into
 */
export function figuresOf(recognised: readonly Recognised[], text: string): Figure[] {
  const figures: Figure[] = []
  let before: string[] = []
  let end = 0
  for (const { start, end: next } of recognised) {
    if (parting.test(text.slice(end, start))) before = []
    const word = text.slice(start, next)
    if (isFigure.test(word)) {
      const bare = word
        .normalize('NFC')
        .replace(/^[^\p{L}\d≥≤<>±]+|(?<![^\p{L}\d%‰≥≤<>±])[^\p{L}\d%‰≥≤<>±]+$/gu, '')
      figures.push({ start, end: next, text: bare, before: before.slice(-context) })
    }
    before.push(...words(word))
    end = next
  }
  return figures
}

/** What a figure says in which statement, or undefined where too little stands before it to tell. */
export function statementOf({ text, before }: Figure): string | undefined {
  return before.length < context ? undefined : `${before.join(' ')} ${text}`
}
