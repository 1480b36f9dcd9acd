import { diffArrays } from 'diff'
import { type Html, html, type Part } from '../page/html.js'

/** Both texts with what the other has not: struck out in the one, underlined in the other. */
export interface WordDiff {
  readonly before: Part
  readonly after: Part
}

/** Words, numbers and single marks, each with the space behind it. */
const words = /[\p{L}\p{M}]+\s*|\p{N}+(?:[.,]\p{N}+)*\s*|[^\p{L}\p{M}\p{N}]\s*/gu

/** How many edits are looked for; two texts that differ in more are shown as wholly different. */
const mostEdits = 400

/**
 * Compares two texts word by word.
 *
 * @example wordDiff('trên 50 %', 'trên 55 %').after // trên <ins>55 </ins>%
 */
export function wordDiff(before: string, after: string): WordDiff {
  const [a, b] = [tokens(before), tokens(after)]
  const parts = diffArrays(a, b, { maxEditLength: mostEdits, comparator: isSameWord })
  if (parts === undefined) return { before: struck(before), after: underlined(after) }
  // The library gives the words of the second text where both have them: the first text's are taken by their place.
  let place = 0
  const first: Part[] = []
  const second: Part[] = []
  for (const { added, removed, value } of parts) {
    const text = value.join('')
    if (added) second.push(underlined(text))
    else {
      const own = a.slice(place, place + value.length).join('')
      place += value.length
      first.push(removed ? struck(own) : own)
      if (!removed) second.push(text)
    }
  }
  return { before: first, after: second }
}

function tokens(text: string): string[] {
  return text.replace(/\s+/g, ' ').trim().match(words) ?? []
}

function isSameWord(a: string, b: string): boolean {
  return a.trimEnd().normalize('NFC') === b.trimEnd().normalize('NFC')
}

function struck(text: string): Html {
  return html`<del>${text}</del>`
}

function underlined(text: string): Html {
  return html`<ins>${text}</ins>`
}
