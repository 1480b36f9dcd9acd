import { gazetteWords, wordsAheadOfAddress } from '../../knowledge/debris.js'
import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import { lazily } from '../language/lazily.js'
import type { PlanContent } from '../tree/nodes.js'

/** `12/3/25, 4:20 PM   Kế hoạch …`, `16:20 12/3/25   Kế hoạch …`: what a browser prints over each page. */
const header =
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4},\s\d{1,2}:\d{2}(\s?[AP]M|\s?SA|\s?CH)?|\d{1,2}:\d{2},?\s\d{1,2}\/\d{1,2}\/\d{2,4})(?!\d)/u

/** `https://…   3/12`: what it prints under each page; the number of the page may be lost. */
const footer = /^(?:https?:\/\/|www\.)\S+(\s+\d{1,3}\s?\/\s?\d{1,3})?$/u

/** `12   CÔNG BÁO/Số 123 + 124/Ngày 12-3-2025`: what an official gazette prints over each page. */
const gazette = lazily(
  () =>
    new RegExp(
      String.raw`^(?:\d{1,4}\s+)?(?:${gazetteWords()})[^.;:]{0,40}/[^.;:]{1,10}\d[\d\s+]*/[^.;:]{1,6}\d{1,2}[\d\s/.-]{4,12}(?:\s\d{1,4})?$`,
      'u',
    ),
)

/**
 * The lines that a browser prints over and under the pages of a website, and a gazette over its own. An address without the number of a page may be the
 * end of a sentence that was broken before it: it is the browser's where no words lead to it.
 */
export function printedPageLines(children: readonly PlanContent[]): Set<PlanContent> {
  const found = headersOf(children)
  let above = ''
  for (const [at, node] of children.entries()) {
    if (node.type !== 'line') continue
    const text = node.text.value.trim()
    const address = footer.exec(text)
    const isFooter = address && (address[1] !== undefined || !isOfSentence(above, children[at + 1]))
    if (isFooter || gazette().test(fold(text))) found.add(node)
    else if (!found.has(node)) above = text
  }
  return found
}

/** The headers of a browser: one with `AM` or `PM` alone, others on two pages or more, for `15/3/2026, 7:30: khai mạc` is a time of the plan. */
function headersOf(children: readonly PlanContent[]): Set<PlanContent> {
  const lines = children
    .filter((node) => node.type === 'line')
    .filter(({ text }) => header.test(text.value.trim()))
  const words = lines.map(({ text }) => text.value.trim().replace(/\s+/g, ' '))
  const isHeader = (at: number): boolean =>
    header.exec(words[at]!)?.[1] !== undefined || words.indexOf(words[at]!) !== words.lastIndexOf(words[at]!)
  return new Set(lines.filter((_, at) => isHeader(at)))
}

/** Whether the words above lead to an address, or those below go on behind it. */
function isOfSentence(above: string, below: PlanContent | undefined): boolean {
  return goesOn(below) || leadsToAddress().test(fold(above))
}

const goesOn = (node: PlanContent | undefined): boolean =>
  node?.type === 'line' &&
  node.blanksBefore === 0 &&
  /^[\p{Ll}),;]/u.test(node.text.value) &&
  !readLabel(node.text.value)

const leadsToAddress = lazily(() => new RegExp(`(?:[:,(/–-]|(?<!\\p{L})(?:${wordsAheadOfAddress()}))$`, 'u'))
