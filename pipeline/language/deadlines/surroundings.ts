/** The words around a time in running prose. */

import { latin } from '../latin.js'

/** No clause that bears on a time is longer than this. */
const reach = 240

const sentenceStart = latin(/[.;:!?(](?=\s|$|\p{L})/gu)

/** The part of the sentence before `at`, back to the last `.`, `;`, `:` or bracket. */
export function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at)
  return before.slice(lastBoundary(before, sentenceStart))
}

/** The clause before `at`: the part of its sentence after the last comma or `và`. */
export function clauseBefore(text: string, at: number): string {
  const sentence = sentenceBefore(text, at)
  return sentence.slice(lastBoundary(sentence, /,(?=\s)|\svà(?=\s)/giu))
}

/** The rest of the sentence from `at` on. */
export function sentenceAfter(text: string, at: number): string {
  const after = text.slice(at, at + reach)
  const end = after.search(/[.;](?=\s|$)/u)
  return end < 0 ? after : after.slice(0, end)
}

const opening = latin(
  /(?:^|[.;:!?…\n])\s{0,24}(?:[-+•*–]\s*|(?:\(?[\p{L}\d]{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,3}\.?)\s+)?$/u,
)

/** Whether the words at `at` begin the text, an item or a sentence. */
export function isFronted(text: string, at: number): boolean {
  const start = Math.max(0, at - 24)
  // A mark in front keeps the cut from looking like the text's beginning.
  return opening.test((start > 0 ? '_' : '') + text.slice(start, at))
}

/** Whether a clause ends at `at`: a mark or the text's end stands there. */
export function endsClause(text: string, at: number): boolean {
  return /^(?:\s*(?:[.,;:)]|$)|\s+[-–]\s)/u.test(text.slice(at, at + 12))
}

function lastBoundary(words: string, pattern: RegExp): number {
  let end = 0
  for (const match of words.matchAll(pattern)) end = match.index + match[0].length
  return end
}

/** The ranges between quotation marks; a mark that is not closed within 400 units opens none. */
export function quotedRanges(text: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  for (const match of text.matchAll(/“[^”]{0,400}”|"[^"]{0,400}"|«[^»]{0,400}»/gu)) {
    ranges.push({ from: match.index, to: match.index + match[0].length })
  }
  return ranges
}
