import { lexicon } from './lexicon.js'
import type { Run } from './runs.js'
import type { TaskText } from './task-text.js'

/** A word that tells less is a duty or stands in every plan. */
const somewhat = 0.06
/** So many words in a row are no sign of copying, and so many are a sure one. */
const words = { few: 3, many: 11 }
/** So much of the shorter text has to be copied for the two to be one. */
const mostOfIt = 0.6

/** How many words of a run tell something. */
export function copiedWords({ terms }: TaskText, { a, length }: Run): number {
  return countOf(terms, a, a + length)
}

/** How sure it is by the number of words that tell something that they were copied, from 0 to 1. */
export function copiedShare(count: number): number {
  return Math.min(1, Math.max(0, count - words.few) / (words.many - words.few))
}

/** How sure it is that one text is the other with changes, by what all their common runs copy; from 0 to 1. */
export function copyLikeness(a: TaskText, b: TaskText, runs: readonly Run[]): number {
  let count = 0
  for (const run of runs) {
    const own = copiedWords(a, run)
    if (own > words.few) count += own
  }
  const share = copiedShare(count)
  if (share === 0) return 0
  const shorter = Math.min(countOf(a.terms, 0, a.terms.length), countOf(b.terms, 0, b.terms.length))
  return share * Math.min(1, count / (mostOfIt * shorter))
}

function countOf(terms: readonly number[], from: number, to: number): number {
  const { weights } = lexicon()
  let count = 0
  for (let at = from; at < to; at++) if (weights[terms[at]!]! >= somewhat) count++
  return count
}
