import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import type { Line, PlanContent } from '../tree/nodes.js'

/** On so many pages a line has to stand beside the page's number to be printed on each of them; on fewer, on all of them. */
const leastPages = 3
const fewPages = 2

/** The longest line that is printed on each page, in characters. */
const longest = 120

/**
 * The lines that are printed on each page beside its number, over the text or under it (`UBND TỈNH X - Kế hoạch Y`): the
 * same but for their figures, on three pages or more, or on both of two. Cells and points are none.
 *
 * @param pageNumbers the lines that hold nothing but the number of a page
 */
export function runningHeaders(
  children: readonly PlanContent[],
  pageNumbers: ReadonlySet<PlanContent>,
): Set<PlanContent> {
  const byWords = new Map<string, Line[]>()
  for (const [at, node] of children.entries()) {
    if (!pageNumbers.has(node)) continue
    for (const beside of [children[at - 1], children[at + 1]]) {
      if (beside?.type !== 'line' || !mayRun(beside) || pageNumbers.has(beside)) continue
      const words = fold(beside.text.value).replace(/\d+/g, '#')
      byWords.set(words, [...(byWords.get(words) ?? []), beside])
    }
  }
  const least = pageNumbers.size === fewPages ? fewPages : leastPages
  return new Set([...byWords.values()].filter((lines) => lines.length >= least).flat())
}

const mayRun = ({ text, tabs }: Line): boolean =>
  text.value.length <= longest &&
  /\p{L}/u.test(text.value) &&
  tabs.length === 0 &&
  !text.value.includes('|') &&
  !readLabel(text.value)
