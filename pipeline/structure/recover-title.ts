import type { VFile } from 'vfile'
import { documentHeads } from '../../knowledge/document-heads.js'
import { lineWords } from '../../knowledge/line-words.js'
import { alternation } from '../language/alternation.js'
import { readCitations } from '../language/citations/index.js'
import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import type { Paragraph, Plan, PlanContent, Title } from '../tree/nodes.js'
import { emptyText, placeOf, sliceText, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'

/**
 * Finds the title of a plan whose head a portal lost, in the sentence that issues it: `Ủy ban nhân dân tỉnh ban hành Kế hoạch
 * phát triển cây dược liệu đến năm 2030, cụ thể như sau:`. Where nothing of the head is left, such a sentence still tells that
 * the text is the plan itself.
 */
export function recoverTitle(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const title = tree.children.find((node): node is Title => node.type === 'title')
    if (title?.text.value) return
    const issued = issuingSentence(tree, title !== undefined)
    if (!title && !issued) return
    const text = issued?.title ?? emptyText
    if (title) title.text = text
    else tree.children = [{ type: 'title', kind: issued!.type, text }, ...tree.children]
    noteTitle(title ? text : (issued?.title ?? emptyText), issued?.sentence ?? tree.children, file)
  }
}

/** Within how many paragraphs a preamble ends. */
const preambleLimit = 60

interface Issued {
  readonly sentence: Paragraph
  /** The word for what is issued: `Kế hoạch`. */
  readonly type: Text
  readonly title: Text | null
}

/** The sentence that issues the plan, before its first section; in a decision also its first article. */
function issuingSentence(tree: Plan, hasHead: boolean): Issued | null {
  const nodes = tree.children.flatMap((node): PlanContent[] =>
    node.type === 'preamble' ? node.children : [node],
  )
  let left = preambleLimit
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue
    const words = node.text.value
    const kind = readLabel(words)?.label.kind
    const isArticle = kind === 'article'
    if (left-- === 0 || (kind && kind !== 'dash' && !isArticle)) return null
    if (tellsOfAnIssue(words)) return null
    const issued = (isArticle ? hasHead : announces.test(words)) ? issuedIn(node) : null
    if (issued) return issued
  }
  return null
}

/** A text about a plan says that it has been issued, and names it by its number. */
const tellsOfAnIssue = (words: string): boolean => {
  const folded = fold(words)
  return (
    /(?:vừa|đã|mới)\s(?:\S+\s){0,2}ban hành\s/u.test(folded) === true &&
    /ban hành (?:kế hoạch|chương trình)(?: \S+){0,3} số \d/u.test(folded)
  )
}

/** What is said opens the plan: `như sau:`, `với các nội dung sau:`. */
const announces = /(?:như|nội dung|gồm|chủ yếu|cụ thể)[^.;]{0,60}:\s*$|như sau(?:\s*[.:])?\s*$|:\s*$/iu

/** Ends the name of what is issued. */
const endOfName = latin(
  /,?\s+(?:cụ thể|với (?:các|những|một số|nội dung)|gồm|bao gồm|có nội dung|như sau|theo các nội dung|trong đó|nội dung)(?!\p{L})|[(:;.]|,\s+(?:gồm|nội dung)/u,
)

function issuedIn(sentence: Paragraph): Issued | null {
  const { text } = sentence
  const types = Object.entries(documentHeads().types)
    .filter(([, short]) => documentHeads().plans.includes(short))
    .map(([name]) => name)
    .sort((a, b) => b.length - a.length)
    .join('|')
  const verb = new RegExp(
    `(?:ban hành|xây dựng|phê duyệt)\\s+(?:kèm theo (?:quyết định|nghị quyết) này\\s+)?(?:là\\s+)?(?:các\\s+)?["“]?(${types})\\s+`,
    'giu',
  )
  // What a cited decision approves is its own: `Quyết định số … phê duyệt chương trình …`.
  const cited = readCitations(text.value).map(({ whole }) => whole)
  const found = [...text.value.matchAll(verb)]
    .filter(({ index }) => !cited.some(({ start, end }) => start <= index && index < end))
    .at(-1)
  if (!found || /^số\s/u.test(text.value.slice(found.index + found[0].length))) return null
  const start = found.index + found[0].length
  const name = text.value.slice(start)
  const end = endOutsideQuotes(name)
  const at = found.index + found[0].lastIndexOf(found[1]!)
  return {
    sentence,
    type: sliceText(text, at, at + found[1]!.length),
    title: tellsWhat(name.slice(0, end)) ? sliceText(text, start, start + end) : null,
  }
}

/** Where a name ends, not inside of what it quotes. */
function endOutsideQuotes(name: string): number {
  let from = 0
  for (;;) {
    const at = name.slice(from).search(endOfName)
    if (at < 0) return name.replace(/(?<!["”\s.,])["”\s.,]+$/u, '').length
    const end = from + at
    const before = name.slice(0, end)
    if (before.lastIndexOf('“') <= before.lastIndexOf('”'))
      return before.replace(/(?<![\s,])[\s,]+$/u, '').length
    from = end + 1
  }
}

/** Words that a name shares with any plan. */
const common = lazily(
  () => new RegExp(`(?<!\\p{L})(?:${alternation(lineWords().titleFillers)})(?!\\p{L})`, 'giu'),
)

const tellsWhat = (name: string): boolean =>
  (name.replace(common(), ' ').match(/(?<!\p{L})\p{Ll}{2,}|\d{4}/gu) ?? []).length >= 2

function noteTitle(title: Text, at: Paragraph | readonly PlanContent[], file: VFile): void {
  const place = placeOf(title) ?? ('text' in at ? placeOf(at.text) : undefined) ?? { start: 0, end: 1 }
  warn(
    file,
    'title-missing',
    title.value
      ? 'No title stands in the head; its words were taken from the sentence that issues the plan.'
      : 'No title stands in the head.',
    place,
  )
}
