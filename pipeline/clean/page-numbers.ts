import type { Line, PlanContent } from '../tree/nodes.js'

/** Characters of text that may stand between the numbers of two pages that follow each other. */
const pageLength = { least: 1000, most: 8000 }

/** Bare numbers nearer to each other than this are ordinals of a dump, not pages. */
const dumpDistance = 600

interface Candidate {
  readonly node: PlanContent
  readonly value: number
  /** Characters of text before it. */
  readonly at: number
  readonly form: 'bare' | 'framed' | 'dashed' | 'named'
  readonly atBreak: boolean
  /** It stands at a page break, and is the number of the page that this ends or begins. */
  readonly isOfPage: boolean
  /** It stands between empty lines, in the middle of the page's width or of a sentence. */
  readonly isApart: boolean
}

/** So many spaces stand at least before what is set in the middle of a line. */
const middle = 15

/**
 * The lines that hold nothing but the number of a page: `Trang 3/12`, `- 5 -`, `[5]` where a neighbour page bears its
 * number, a bare `14` in a run of three pages at a page's distance, at a page break or apart. A cell of a dump
 * (`14 |`, or numbers close to each other) is no page number.
 */
export function pageNumberLines(children: readonly PlanContent[]): Set<PlanContent> {
  const candidates = findCandidates(children)
  const runs = runLengths(candidates)
  const found = pagesApart(candidates)
  candidates.forEach((candidate, index) => {
    if (isPageNumber(candidate, runs[index]!, candidates[index - 1], candidates[index + 1]))
      found.add(candidate.node)
  })
  return found
}

/** Numbers that stand apart, each the next of the one before. The first page bears none: what begins with 1 is a list. */
function pagesApart(candidates: readonly Candidate[]): Set<PlanContent> {
  const apart = candidates.filter(({ isApart }) => isApart)
  const isSeries = apart.every(({ value }, at) => (at === 0 ? value > 1 : value === apart[at - 1]!.value + 1))
  return new Set(isSeries ? apart.map(({ node }) => node) : [])
}

function isPageNumber(candidate: Candidate, run: number, before?: Candidate, after?: Candidate): boolean {
  if (candidate.form === 'named' || candidate.form === 'dashed' || candidate.isOfPage) return true
  if (candidate.form === 'framed') return run >= 2 || candidate.atBreak
  const crowded = [before, after].some((other) => other && Math.abs(other.at - candidate.at) < dumpDistance)
  return !crowded && (run >= 3 || (candidate.atBreak && run >= 2))
}

function findCandidates(children: readonly PlanContent[]): Candidate[] {
  const candidates: Candidate[] = []
  let at = 0
  let breaks = 0
  children.forEach((node, index) => {
    if (node.type === 'pageBreak') breaks += 1
    if (node.type !== 'line') return
    const read = node.text.value.length <= 24 ? readPageNumber(node.text.value) : undefined
    if (read) {
      const atBreak = [children[index - 1], children[index + 1]].some((other) => other?.type === 'pageBreak')
      const isApart = read.form === 'bare' && standsApart(node, children[index - 1], children[index + 1])
      const page = breaks + 1
      const isOfPage = atBreak && page > 1 && read.value === page
      candidates.push({ node, at, atBreak, isApart, isOfPage, ...read })
    } else {
      at += node.text.value.length
    }
  })
  return candidates
}

function standsApart(node: Line, before: PlanContent | undefined, after: PlanContent | undefined): boolean {
  if (before?.type !== 'line' || after?.type !== 'line' || node.tabs.length > 0) return false
  const [above, below] = [before.text.value, after.text.value]
  const cutsSentence = /[\p{L},]$/u.test(above) && /^(?:\p{Ll}|\d{1,2}\/\d)/u.test(below)
  if (node.blanksBefore === 0 || after.blanksBefore === 0)
    return cutsSentence && above.length >= fullLine && (below.length >= fullLine || /[.;]$/.test(below))
  return node.indent >= middle || cutsSentence
}

/** Lines of running text are longer than most cells; a number among them would not stand on a line of its own. */
const fullLine = 40

function readPageNumber(line: string): { value: number; form: Candidate['form'] } | undefined {
  const bare = /^\d{1,3}$/.exec(line)
  if (bare) return { value: Number(line), form: 'bare' }
  const dashed = /^[-–—] ?(\d{1,3}) ?[-–—]$/.exec(line)
  if (dashed) return { value: Number(dashed[1]), form: 'dashed' }
  const framed = /^\[(\d{1,3})\]$/.exec(line)
  if (framed) return { value: Number(framed[1]), form: 'framed' }
  const named = /^(?:Trang|TRANG|Page) ?:? ?(\d{1,3})(?: ?(?:\/|trên|of) ?\d{1,3})?$/.exec(line)
  return named ? { value: Number(named[1]), form: 'named' } : undefined
}

/** For each candidate how many pages in a row bear their numbers, itself included. */
function runLengths(candidates: readonly Candidate[]): number[] {
  const before = chainLengths(candidates, 1)
  const after = chainLengths([...candidates].reverse(), -1).reverse()
  return candidates.map((_, index) => before[index]! + after[index]! - 1)
}

function chainLengths(candidates: readonly Candidate[], step: 1 | -1): number[] {
  const latest = new Map<number, { at: number; length: number }>()
  return candidates.map(({ value, at }) => {
    const previous = latest.get(value - step)
    const distance = previous ? Math.abs(at - previous.at) : 0
    const follows = previous && distance >= pageLength.least && distance <= pageLength.most
    const length = follows ? previous.length + 1 : 1
    latest.set(value, { at, length })
    return length
  })
}
