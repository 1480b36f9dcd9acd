import type { VFile } from 'vfile'
import { readLabel } from '../language/labels.js'
import { paragraph } from '../tree/build.js'
import type { Line, Plan, PlanContent } from '../tree/nodes.js'
import { isRulingLine } from '../tree/ruling.js'
import { collapseText, joinTexts, placeOf, sliceText, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { continuesParagraph, measureWrapping, type Wrapping } from './line-breaks.js'

/**
 * Joins lines to paragraphs: lines wrapped at the page's width, paragraphs cut by a page, headings on two
 * lines. Footnotes are taken out first, so that the sentence they stand in goes on.
 */
export function joinLines(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const wrapping = measureWrapping(lines)
    for (const node of tree.children) {
      if (node.type === 'preamble') node.children = joinNodes(node.children, wrapping, file)
    }
    tree.children = joinNodes(tree.children, wrapping, file)
  }
}

function joinNodes(nodes: readonly PlanContent[], wrapping: Wrapping, file: VFile): PlanContent[] {
  const children: PlanContent[] = []
  let open: Line[] = []
  let words = ''
  const close = (): void => {
    if (open.length > 0) children.push(paragraph(joined(open)))
    open = []
    words = ''
  }
  for (const node of withoutFootnotes(nodes, children)) {
    if (node.type === 'pageBreak' || isRulingLine(node)) continue
    if (isBar(node)) {
      close()
      continue
    }
    if (node.type !== 'line') {
      close()
      children.push(node)
    } else if (open.length > 0 && continuesParagraph(words, open.at(-1)!, node, wrapping)) {
      if (node.blanksBefore > 0) noteJoin(node, file)
      open.push(node)
      words = bothEnds(`${words} ${node.text.value}`)
    } else {
      close()
      open = [node]
      words = node.text.value
    }
  }
  close()
  return children
}

/** So much of a paragraph's beginning and of its end tells whether the next line goes on with it. */
const telling = 2_000

/** A paragraph of thousands of lines is not read again for each of them. */
const bothEnds = (words: string): string =>
  words.length <= 2 * telling ? words : `${words.slice(0, telling)}${words.slice(-telling)}`

/** The lines as one text; a word that a hyphen breaks at a line's end keeps its hyphen. */
function joined(lines: readonly Line[]): Text {
  return collapseText(joinTexts(lines.map((line) => line.text)))
}

function noteJoin(line: Line, file: VFile): void {
  const place = placeOf(line.text)
  if (place)
    warn(file, 'lines-joined', 'A paragraph cut by a page or an empty line; its parts were joined.', place)
}

const footnoteStart = /^(?:[[(]?(\d{1,2})[\])]?\s+|([¹²³⁰⁴-⁹]{1,2}|\(\*{1,3}\))\s*)(?=\p{Lu})/u

/** A line with nothing but the bar of a frame that laid the page out. */
const isBar = (node: PlanContent): boolean => node.type === 'line' && /^\|[|\s]*$/.test(node.text.value)

function withoutFootnotes(nodes: readonly PlanContent[], found: PlanContent[]): PlanContent[] {
  const rest: PlanContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const label = node.type === 'line' && startsFootnote(nodes, at, rest.at(-1))
    if (!label) {
      rest.push(node)
      continue
    }
    const end = footnoteEnd(nodes, at)
    if (isRulingLine(rest.at(-1))) rest.pop()
    const text = joined(nodes.slice(at, end) as Line[])
    found.push({
      type: 'footnote',
      label,
      text: sliceText(text, footnoteStart.exec(text.value)?.[0].length ?? 0),
    })
    at = end - 1
  }
  return rest
}

/**
 * A footnote follows a gap or a rule, begins with its bare number, and interrupts a sentence. `1)` and `(1)` begin points, too, and so
 * may a number behind a heading.
 */
function startsFootnote(
  nodes: readonly PlanContent[],
  at: number,
  before: PlanContent | undefined,
): string | null {
  const line = nodes[at] as Line
  const match = footnoteStart.exec(line.text.value)
  if (!match || before?.type !== 'line') return null
  const label = match[1] ?? match[2]!
  if (line.isNote || isRulingLine(before)) return label
  if (line.blanksBefore === 0) return null
  const mayBePoint =
    /^\(?\d{1,2}\)/.test(match[0]) || (match[1] !== undefined && readLabel(before.text.value))
  if (mayBePoint) return interrupts(nodes, at, before) ? label : null
  return /[.;:]$/.test(before.text.value) && line.blanksBefore < 2 ? null : label
}

/** Whether the sentence of the line before goes on behind the note. */
function interrupts(nodes: readonly PlanContent[], at: number, before: Line): boolean {
  const next = nodes[footnoteEnd(nodes, at)]
  if (/[.;:!?]$/.test(before.text.value) || next?.type !== 'line') return false
  return /^\p{Ll}/u.test(next.text.value) && !readLabel(next.text.value)
}

function footnoteEnd(nodes: readonly PlanContent[], from: number): number {
  let end = from + 1
  while (end < nodes.length) {
    const node = nodes[end]!
    if (node.type !== 'line') break
    const before = (nodes[end - 1] as Line).text.value
    if (node.isNote !== (nodes[from] as Line).isNote) break
    const another = footnoteStart.test(node.text.value)
    if (!another && (node.blanksBefore > 0 || (/[.;]$/.test(before) && /^\p{Ll}/u.test(node.text.value))))
      break
    end += 1
  }
  return end
}
