import type { VFile } from 'vfile'
import { documentHeads } from '../../knowledge/document-heads.js'
import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import type { Letterhead, Line, Plan, PlanContent } from '../tree/nodes.js'
import { joinTexts, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { findLetterhead, headNodes } from './head/letterhead.js'
import { letterheadUnder } from './head/moved-letterhead.js'
import { type AboveTitle, readBareTitle, readTitle } from './head/title.js'
import { annexes, bare, headLimit, titleMarks } from './head/title-marks.js'

/**
 * Reads what stands before the body: a law portal's fields, the letterhead (two columns, flattened or split over
 * lines, in any order) and the title. Where a decision carries the plan as its annex, the decision's letterhead
 * and the plan's title are the document's. A letterhead alone makes a head, where a portal lost the line with the type.
 */
export function readHead(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const children = withLetterheadAbove(tree.children, file)
    const place = placeOfHead(children)
    if (!place) return
    const head = headNodes(children.slice(0, place.end).filter((node): node is Line => node.type === 'line'))
    const above = aboveTitle(children.slice(0, place.end), head, children[place.title ?? place.end])
    const title =
      place.title === null
        ? readBareTitle(children, place.end, above)
        : readTitle(children, place.title, above)
    const at = place.title ?? place.end
    // A decision's own articles are not the plan's: they stay together as its preamble.
    const decision: PlanContent[] =
      at === place.end ? [] : [{ type: 'preamble', children: children.slice(place.end, at) }]
    tree.children = [...head, title.node, ...decision, ...children.slice(title.end)]
  }
}

/**
 * The same with the letterhead above the title, where a website printed the title over its page. Where the letterhead has the
 * document's type below it once more, what stands above is the website's headline.
 */
function withLetterheadAbove(nodes: readonly PlanContent[], file: VFile): readonly PlanContent[] {
  const [title] = titleMarks(nodes)
  const letterhead = title === undefined ? null : letterheadUnder(nodes, title)
  if (title === undefined || !letterhead) return nodes
  const { start, end } = letterhead
  const [again] = titleMarks(nodes.slice(end))
  const headline = nodes.slice(title, start)
  const isTwice = again !== undefined && !hasBodyBetween(nodes, end, end + again)
  if (isTwice) noteHeadline(headline, file)
  return [
    ...nodes.slice(0, title),
    ...nodes.slice(start, end),
    ...(isTwice ? [] : headline),
    ...nodes.slice(end),
  ]
}

function noteHeadline(headline: readonly PlanContent[], file: VFile): void {
  const words = joinTexts(headline.flatMap((node) => (node.type === 'line' ? [node.text] : [])))
  const place = placeOf(words)
  if (place)
    warn(
      file,
      'debris-removed',
      `Removed a line that is not the document's (headline): "${words.value}".`,
      place,
    )
}

/** Where the letterhead ends, and the line that the title begins at; null where no line tells the type. */
interface PlaceOfHead {
  readonly end: number
  readonly title: number | null
}

function placeOfHead(nodes: readonly PlanContent[]): PlaceOfHead | null {
  const marks = titleMarks(nodes)
  const letterhead = findLetterhead(nodes, headLimit)
  const [first] = marks
  if (letterhead && (first === undefined || hasBodyBetween(nodes, letterhead.end, first))) {
    const isAnnexing = annexes(typeNamed(letterhead.type))
    return { end: letterhead.end, title: (isAnnexing && marks.at(-1)) || null }
  }
  return first === undefined ? null : { end: first, title: marks.at(-1)! }
}

const typeNamed = (abbreviation: string): string | null =>
  Object.entries(documentHeads().types).find(([, short]) => short === abbreviation)?.[0] ?? null

/** Whether a preamble or a section stands between two lines: the later is no title of what the earlier heads. */
function hasBodyBetween(nodes: readonly PlanContent[], from: number, to: number): boolean {
  return nodes.slice(from, to).some((node) => {
    if (node.type !== 'line') return false
    const words = fold(node.text.value)
    return documentHeads().basis.some((word) => words.startsWith(word)) || isSection(node)
  })
}

const isSection = ({ text }: Line): boolean => {
  const kind = readLabel(text.value)?.label.kind
  return kind === 'roman' || kind === 'number' || kind === 'article'
}

function aboveTitle(
  nodes: readonly PlanContent[],
  head: readonly PlanContent[],
  type: PlanContent | undefined,
): AboveTitle {
  const letterhead = head.find((node): node is Letterhead => node.type === 'letterhead')
  return {
    lines: new Set([...nodes.map(wordsOf), bodyBehindType(wordsOf(type))]),
    issuer: letterhead?.issuer.value ?? '',
  }
}

const wordsOf = (node: PlanContent | undefined): string =>
  node?.type === 'line' ? bare(node.text.value) : ''

/** Who issues the document, where its type's line says so: `QUYẾT ĐỊNH CỦA …`. */
const bodyBehindType = (words: string): string => words.split(' của ').slice(1).join(' của ')
