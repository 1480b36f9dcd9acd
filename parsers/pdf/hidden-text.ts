import type { VFile } from 'vfile'
import type { Plan } from '../../pipeline/tree/nodes.js'
import { warn } from '../../pipeline/tree/warn.js'
import { pagePlace } from '../page-place.js'
import type { Page } from './words.js'

/** How sure a word of a hidden text is: which program recognised it how well is not in the file, and nobody sees it. */
const hiddenConfidence = 0.85

/** The pages with the words of hidden texts, such as scanners lay under the pictures of pages, as words that were recognised. */
export function hiddenAsRecognised(pages: readonly Page[]): readonly Page[] {
  if (!pages.some(({ isHidden }) => isHidden)) return pages
  return pages.map((page) => (page.isHidden ? { ...page, words: page.words.map(unsure) } : page))
}

const unsure = (word: Page['words'][number]): Page['words'][number] => ({
  ...word,
  confidence: hiddenConfidence,
})

/**
 * Says of each page with a hidden text that its words were recognised.
 *
 * @param noted the numbers of pages of which it is said already by whom they were recognised
 */
export function noteHiddenText(
  pages: readonly Page[],
  noted: ReadonlySet<number>,
  tree: Plan,
  file: VFile,
): void {
  for (const [at, { isHidden }] of pages.entries()) {
    if (!isHidden || noted.has(at + 1)) continue
    const place = pagePlace(at + 1, tree, file)
    const message = `Page ${at + 1} has a hidden text, which a program recognised before the file came here.`
    warn(file, 'text-recognised', message, place)
  }
}
