import { raisedNumber } from '../raised-number.js'
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
      const isGlued = before !== null && clingsTo(before, word)
      if (before && !isGlued) runs.push(space)
      const { left, top, right, bottom, confidence } = word
      const own = textOf(word)
      const text = isGlued && isRaised(before!, word) ? raisedNumber(textOf(before!), own) : own
      runs.push({ text, box: { left, top, right, bottom }, confidence })
      before = word
    }
  }
  return runs
}

/** Whether nothing parts a word from the one before: a letter of another size, a raised `2` of `m²`, the call of a note. */
const clingsTo = (before: Word, word: Word): boolean =>
  word.clings && word.left - before.right <= word.size / 4

/** Whether a word is a number that is set smaller and higher than the word before. */
const isRaised = (before: Word, word: Word): boolean =>
  word.size < 0.85 * before.size && word.baseline < before.baseline && /^\d{1,3}$/.test(textOf(word))
