import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import type { Line, PlanContent } from '../tree/nodes.js'

/** On so many pages a line has to stand beside the page's number to be printed on each of them; on fewer, on all of them. */
const leastPages = 3
const fewPages = 2

/** So many lines a letterhead and a title take; the shortest of them that tell a header, in characters. */
const headLines = 14
const shortestHead = 8

/** The longest line that is printed on each page, in characters. */
const longest = 120

/**
 * The lines that are printed on each page beside its number, over the text or under it (`UBND TỈNH X - Kế hoạch Y`): the
 * same but for their figures, on three pages or more, or on both of two; a line of the document's head on any. Cells and points are none.
 *
 * @param pageNumbers the lines that hold nothing but the number of a page
 */
export function runningHeaders(
  children: readonly PlanContent[],
  pageNumbers: ReadonlySet<PlanContent>,
): Set<PlanContent> {
  const byWords = new Map<string, Set<Line>>()
  for (const [at, node] of children.entries()) {
    if (!pageNumbers.has(node)) continue
    for (const beside of [children[at - 1], children[at + 1]]) {
      if (beside?.type !== 'line' || !mayRun(beside) || pageNumbers.has(beside)) continue
      const words = wordsOf(beside)
      byWords.set(words, (byWords.get(words) ?? new Set()).add(beside))
    }
  }
  const least = pageNumbers.size === fewPages ? fewPages : leastPages
  const often = [...byWords.values()].filter(({ size }) => size >= least)
  return new Set([...often.flatMap((lines) => [...lines]), ...headAgain(children)])
}

/** The lines beside a page's end or a bare number that say once more what a line of the document's head says. */
function headAgain(children: readonly PlanContent[]): PlanContent[] {
  const head = children.slice(0, headLines).filter((node) => node.type === 'line')
  const words = new Set(head.map(wordsOf).filter(({ length }) => length >= shortestHead))
  return children.filter(
    (node, at) =>
      at >= headLines &&
      node.type === 'line' &&
      words.has(wordsOf(node)) &&
      mayRun(node) &&
      [children[at - 1], children[at + 1]].some((beside) => endsPage(beside, isCapitals(node.text.value))),
  )
}

/** A page's end beside a line; a bare number ends one only beside capitals, for beside others it may be a cell. */
const endsPage = (node: PlanContent | undefined, ofCapitals: boolean): boolean =>
  node?.type === 'pageBreak' || (ofCapitals && node?.type === 'line' && numberAlone.test(node.text.value))

const numberAlone = /^[-–]?\s?\d{1,3}\s?[-–]?$/
const isCapitals = (text: string): boolean => text === text.toUpperCase()

/** The words of a line, whatever its figures are. */
const wordsOf = ({ text }: Line): string => fold(text.value).replace(/\d+/g, '#')

/** A page's number apart from the words beside it, as a header or a footer has it. */
const numberBehind = /^(\S.*?)(?<!\s)\s{2,}(\d{1,3})$/u
const numberBefore = /^(\d{1,3})\s{2,}(\S.*)$/u
/** So many characters of text stand at least between the headers of two pages. */
const shortestPage = 300

/**
 * The lines that bear the number of the page themselves (`Kế hoạch Y        4`): the same words on pages that follow each other.
 */
export function numberedHeaders(children: readonly PlanContent[]): Set<PlanContent> {
  const byWords = new Map<string, { line: Line; page: number; at: number }[]>()
  let at = 0
  for (const node of children) {
    if (node.type !== 'line') continue
    const { value } = node.text
    at += value.length
    const behind = /\d/.test(value.at(-1) ?? '') ? numberBehind.exec(value) : null
    const [, words, page] = behind ?? numberBefore.exec(value)?.toReversed() ?? []
    if (words === undefined || page === undefined || !mayRun(node)) continue
    byWords.set(words, [...(byWords.get(words) ?? []), { line: node, page: Number(page), at }])
  }
  const runs = [...byWords.values()].filter((found) =>
    found.every((one, index) => {
      const before = found[index - 1]
      return !before || (one.page === before.page + 1 && one.at - before.at >= shortestPage)
    }),
  )
  return new Set(
    runs.filter(({ length }) => length >= fewPages).flatMap((run) => run.map(({ line }) => line)),
  )
}

const mayRun = ({ text, tabs }: Line): boolean =>
  text.value.length <= longest &&
  /\p{L}/u.test(text.value) &&
  tabs.length === 0 &&
  !text.value.includes('|') &&
  !readLabel(text.value)
