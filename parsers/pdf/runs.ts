import type { Run } from '../rendition.js'
import type { RowOfSegments } from './segments.js'
import { textOf, type Word } from './words.js'

const space: Run = { text: ' ' }

/** What a row says, word by word, each with its place. */
export function runsOf({ segments }: Pick<RowOfSegments, 'segments'>): Run[] {
  const runs: Run[] = []
  let before: Word | null = null
  for (const { words } of segments) {
    for (const word of words) {
      if (before && !isGlued(before, word)) runs.push(space)
      const { left, top, right, bottom, confidence } = word
      runs.push({ text: textOf(word), box: { left, top, right, bottom }, confidence })
      before = word
    }
  }
  return runs
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
