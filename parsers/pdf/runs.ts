import type { Run } from '../rendition.js'
import type { RowOfSegments } from './segments.js'
import { textOf, type Word } from './words.js'

/** What a row says, word by word, each with its place. */
export function runsOf({ segments }: Pick<RowOfSegments, 'segments'>): Run[] {
  const words = segments.flatMap((segment) => segment.words)
  return words.flatMap((word, at): Run[] => {
    const { left, top, right, bottom, confidence } = word
    const run = { text: textOf(word), box: { left, top, right, bottom }, confidence }
    return at === 0 || isGlued(words[at - 1]!, word) ? [run] : [{ text: ' ' }, run]
  })
}

/**
 * Whether two words are one: a letter of another size, a raised `2` of `m²`. A raised number behind a whole word tells a
 * note, and stays apart so that it does not become part of a year or an amount.
 */
function isGlued(before: Word, word: Word): boolean {
  if (!word.clings || word.left - before.right > word.size / 4) return false
  const isRaised = word.size < 0.85 * before.size && /^\d+$/.test(textOf(word))
  return !isRaised || /(?:^|\P{L})\p{L}{1,2}$/u.test(textOf(before))
}
