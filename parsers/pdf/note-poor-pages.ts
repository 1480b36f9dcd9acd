import type { VFile } from 'vfile'
import type { Plan } from '../../pipeline/tree/nodes.js'
import { warn } from '../../pipeline/tree/warn.js'
import { pagePlace } from '../page-place.js'
import { type PoorText, poorText } from './poor-pages.js'
import type { Page } from './words.js'

/** What is said of a page whose text cannot be used. */
export const poorWords: Readonly<Record<PoorText, string>> = {
  broken: 'is damaged',
  picture: 'is a picture without a text layer',
  outlines: 'has its letters drawn as outlines',
  garbled: 'has a text layer that does not read as Vietnamese',
}

/**
 * Says of each page whose text cannot be used why, at the page's place in the text.
 *
 * @param noted the numbers of pages that were to be recognised, of which it is said already how that went
 */
export function notePoorPages(
  pages: readonly Page[],
  noted: ReadonlySet<number>,
  tree: Plan,
  file: VFile,
): void {
  for (const [at, page] of pages.entries()) {
    const why = poorText(page)
    if (!why || noted.has(at + 1)) continue
    const place = pagePlace(at + 1, tree, file)
    warn(file, 'page-unreadable', `Page ${at + 1} ${poorWords[why]}, and was not recognised.`, place)
  }
}
