import type { Box } from '../../pipeline/tree/layout.js'
import type { Ruling } from '../pdf/ruling.js'
import type { Page, Word } from '../pdf/words.js'
import type { PageReading, ReadWord } from './reading.js'

/** Of the height of a line of letters, marks above and tails below: the size of its font, and where its letters stand. */
const sizeOfHeight = 0.95
const baselineOfHeight = 0.8

/** Stands for a page that was not asked for, or could not be read: the others keep their numbers. */
export const emptyPage: Page = { width: 0, height: 0, words: [], rulings: [], pictures: 0, drawings: 0 }

/** A page that was recognised, in the form of one with a text layer, so that both are laid out alike. */
export function pageOfReading({ width, height, words, rulings }: PageReading): Page {
  const usual = usualHeight(words)
  return {
    width,
    height,
    words: words.map((word) => wordOf(word, usual)),
    rulings: rulings.map(lineOf),
    pictures: 0,
    drawings: 0,
  }
}

/** The height that half of the words do not reach. */
function usualHeight(words: readonly ReadWord[]): number {
  const heights = words.map(({ box }) => box.bottom - box.top).sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 12
}

/** A line without tails or marks is lower than others of its size: a number in a cell is not written smaller. */
function wordOf({ text, confidence, box }: ReadWord, usual: number): Word {
  const height = box.bottom - box.top
  const isPart = height > usual * 0.5 && height < usual * 1.3
  return {
    ...box,
    parts: [{ text, font: '' }],
    baseline: box.top + height * baselineOfHeight,
    size: (isPart ? usual : height) * sizeOfHeight,
    isTurned: false,
    clings: false,
    confidence,
  }
}

/** The middle of a stroke. */
function lineOf({ left, top, right, bottom }: Box): Ruling {
  if (right - left >= bottom - top) {
    const y = (top + bottom) / 2
    return { left, top: y, right, bottom: y }
  }
  const x = (left + right) / 2
  return { left: x, top, right: x, bottom }
}
