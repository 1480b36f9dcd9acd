import type { VFile } from 'vfile'
import type { Line, Plan, PlanContent } from '../tree/nodes.js'
import { type Place, placeOf, sliceText, trimText } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { editNode, type Written, writtenNodes } from './edit-node.js'
import type { Edit } from './edit-text.js'
import { closesFirst, findEmphasis } from './find-emphasis.js'
import {
  findCommands,
  findEscapes,
  findFootnoteMarks,
  findGluedCalls,
  findHeadingMark,
  findHtml,
  findIndices,
  findLineEnds,
  findLinks,
  findTaskBox,
} from './find-markup.js'
import { gluedHeading } from './glued-heading.js'
import { markNotes } from './mark-notes.js'

/** What may hold markup at all; most lines do not, and are passed over. */
const maybeMarkup = /[*_\\$^#&<[¹²³⁰⁴-⁹]|\(\d|%\d/

/**
 * The stage that takes the marks of converters out of the lines: Markdown, HTML, LaTeX, the calls of footnotes.
 * A bold heading that is glued to the words before it becomes a line of its own. One warning `markup-removed` for
 * each line, and one for each footnote call, so that its place is not lost.
 *
 * @example unified().use(removeMarkup)
 */
export function removeMarkup(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    tree.children = tree.children.flatMap((node): PlanContent[] =>
      node.type === 'line' ? splitGlued(node) : [node],
    )
    markNotes(tree.children)
    let pending: string | undefined
    const notes = notesOf(tree.children)
    const nodes = writtenNodes(tree)
    nodes.forEach((node, index) => {
      if (node.type === 'line' && node.blanksBefore > 0) pending = undefined
      if (notes.size > 0) removeCalls(node, findGluedCalls(node.text.value, notes), file)
      if (!maybeMarkup.test(node.text.value)) return
      pending = cleanNode(node, pending, (marks) => isClosedLater(nodes, index, marks), file)
    })
    tree.children = tree.children.filter(
      (node: PlanContent) => node.type !== 'line' || node.text.value.trim() !== '',
    )
  }
}

/** A heading that is broken over more lines than this is none. */
const longest = 12

/** Whether the lines behind a line, up to the next blank one, close what it opened. */
function isClosedLater(nodes: readonly Written[], index: number, marks: string): boolean {
  if (nodes[index]!.type !== 'line') return false
  for (const node of nodes.slice(index + 1, index + 1 + longest)) {
    if (node.type !== 'line' || node.blanksBefore > 0) return false
    const closes = node.text.value.includes(marks) ? closesFirst(node.text.value, marks) : undefined
    if (closes !== undefined) return closes
  }
  return false
}

/** Takes the markup out of a node; the answer is the marks of emphasis that go on in the next. */
function cleanNode(
  node: Written,
  pending: string | undefined,
  endsLater: (marks: string) => boolean,
  file: VFile,
): string | undefined {
  const notes: { marks: string; place: Place }[] = []
  const apply = (edits: readonly Edit[]): void => {
    if (edits.length === 0) return
    for (const { from, to } of edits) {
      const place = placeOf(node.text, from, to)
      if (place) notes.push({ marks: node.text.value.slice(from, to), place })
    }
    editNode(node, edits)
  }
  apply(findLineEnds(node.text.value))
  apply(findHtml(node.text.value))
  apply(findLinks(node.text.value))
  apply(findHeadingMark(node.text.value))
  apply(findTaskBox(node.text.value))
  apply(findCommands(node.text.value))
  apply(findIndices(node.text.value))
  const emphasis = findEmphasis(node.text.value, pending, endsLater)
  apply(emphasis.edits)
  apply(findEscapes(node.text.value))
  report(file, notes)
  removeCalls(node, findFootnoteMarks(node.text.value), file)
  return emphasis.pending
}

function report(file: VFile, notes: readonly { marks: string; place: Place }[]): void {
  if (notes.length === 0) return
  const marks = [...new Set(notes.map((note) => note.marks))].slice(0, 5).map((mark) => `"${mark}"`)
  const start = Math.min(...notes.map(({ place }) => place.start))
  const end = Math.max(...notes.map(({ place }) => place.end))
  warn(file, 'markup-removed', `Removed markup: ${marks.join(', ')}.`, { start, end })
}

/** The numbers of the notes at the feet of pages: they are marked as such, or stand under a rule or another note. */
function notesOf(children: readonly PlanContent[]): Set<string> {
  const notes = new Set<string>()
  let isBelowRule = false
  for (const node of children) {
    if (node.type !== 'line') continue
    const note: string | undefined =
      isBelowRule || node.isNote ? noteStart.exec(node.text.value)?.[1] : undefined
    if (note) notes.add(note)
    isBelowRule = note !== undefined || /^_{5,}$/.test(node.text.value)
  }
  return notes
}

const noteStart = /^(\d{1,2})\s+\p{Lu}/u

function removeCalls(node: Written, calls: readonly Edit[], file: VFile): void {
  if (calls.length === 0) return
  for (const { from, to } of calls) {
    const place = placeOf(node.text, from, to)
    const word = /(?<!\S)\S*$/.exec(node.text.value.slice(Math.max(0, from - 20), from))?.[0] ?? ''
    const mark = node.text.value.slice(from, to)
    if (place)
      warn(file, 'markup-removed', `Removed the call of a footnote, "${mark}", behind "${word}".`, place)
  }
  editNode(node, calls)
}

function splitGlued(line: Line): Line[] {
  const parts: Line[] = []
  let rest = line
  while (rest.tabs.length === 0 && rest.text.value.includes('**')) {
    const cut = gluedHeading(rest.text.value)
    if (cut === undefined) break
    parts.push(placed({ ...rest, text: trimText(sliceText(rest.text, 0, cut)) }))
    rest = placed({ ...rest, text: trimText(sliceText(rest.text, cut)), indent: 0, blanksBefore: 0 })
  }
  return [...parts, rest]
}

/** A cut line's position is its own part of the source line. */
function placed(line: Line): Line {
  const place = placeOf(line.text)
  const start = line.position?.start
  if (!place || start?.offset === undefined) return line
  const point = (offset: number) => ({
    line: start.line,
    column: start.column + offset - start.offset!,
    offset,
  })
  return { ...line, position: { start: point(place.start), end: point(place.end) } }
}
