import type { VFile } from 'vfile'
import type { Box } from '../../pipeline/tree/layout.js'
import type { Plan } from '../../pipeline/tree/nodes.js'
import { warn } from '../../pipeline/tree/warn.js'
import { pagePlace } from '../page-place.js'
import { type Page, textOf, type Word } from './words.js'

/** What stands across the text of a page and is no part of it. */
export interface Watermark {
  /** The number of the page. */
  readonly page: number
  readonly text: string
}

/** Words across a text are set so many times as large as it is. */
const muchLarger = 2
/** So many words of the text lie under a word across it: what is typeset does not lie on other words. */
const fewestCovered = 2
/** A word is covered where this share of it is. */
const coveredShare = 0.3

/**
 * The pages without the words that are written large across their text, and what these are. Slanted ones are no words of a page
 * already; level ones would be read into the lines that they lie on.
 */
export function withoutWatermarks(pages: readonly Page[]): {
  readonly pages: readonly Page[]
  readonly watermarks: readonly Watermark[]
} {
  const watermarks: Watermark[] = []
  const kept = pages.map((page, at) => {
    const across = acrossText(page.words)
    if (across.length === 0) return page
    watermarks.push({ page: at + 1, text: across.map(textOf).join(' ') })
    const removed = new Set(across)
    return { ...page, words: page.words.filter((word) => !removed.has(word)) }
  })
  return { pages: kept, watermarks }
}

function acrossText(words: readonly Word[]): readonly Word[] {
  if (words.length === 0) return []
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b)
  const least = muchLarger * sizes[Math.floor(sizes.length / 2)]!
  if (sizes.at(-1)! < least) return []
  const large = words.filter(({ size }) => size >= least)
  const text = words.filter(({ size }) => size < least)
  const across = large.filter((word) => text.filter((one) => covers(word, one)).length >= fewestCovered)
  // the other words of its line may stand where the page is empty
  return large.filter((word) => across.some((one) => isOfOneLine(one, word)))
}

const isOfOneLine = (one: Word, { baseline, size }: Word): boolean =>
  Math.abs(one.baseline - baseline) < size / 2 && Math.abs(one.size - size) < size / 10

/** Whether a word lies under another one. */
function covers(large: Box, word: Box): boolean {
  const width = Math.min(large.right, word.right) - Math.max(large.left, word.left)
  const height = Math.min(large.bottom, word.bottom) - Math.max(large.top, word.top)
  if (width <= 0 || height <= 0) return false
  return width * height >= coveredShare * (word.right - word.left) * (word.bottom - word.top)
}

/** Says which words across the pages were taken out: the same ones of several pages once. */
export function noteWatermarks(watermarks: readonly Watermark[], tree: Plan, file: VFile): void {
  const said = new Set<string>()
  for (const { page, text } of watermarks) {
    if (said.has(text)) continue
    said.add(text)
    const { start } = pagePlace(page, tree, file)
    warn(file, 'debris-removed', `Removed words across the text from page ${page} on: "${text}".`, {
      start,
      end: start,
    })
  }
}
