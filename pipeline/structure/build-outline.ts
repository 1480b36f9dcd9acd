import type { VFile } from 'vfile'
import { labelRanks, readLabel } from '../language/labels.js'
import { item, section } from '../tree/build.js'
import type { Item, Label, LabelKind, Paragraph, Plan, PlanContent, Section } from '../tree/nodes.js'
import { placeOf, sliceText } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { namesSection } from './section-names.js'

/**
 * Nests the labelled paragraphs (`I.` → `1.` → `1.1.` → `a)` → `-` → `+`) of the body and of each appendix.
 * Labels stay as printed; a broken series is noted.
 */
export function buildOutline(): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    tree.children = withPlainHeadings(tree.children)
    for (const node of tree.children) if (node.type === 'appendix') node.children = nest(node.children, file)
    tree.children = nest(tree.children, file)
  }
}

/** How long a heading without a label may be. */
const longestHeading = 160
/** A day or a time: a portal's line about when an article was published is no heading. */
const moment = /\d[/:]\d/

/**
 * A text without any numbered section, such as a press article, has headings all the same: short lines without
 * a final mark between paragraphs. In a document with a title they say what a section is for, and nothing else.
 */
function withPlainHeadings(nodes: readonly PlanContent[]): PlanContent[] {
  const numbered = nodes.some((node) => node.type === 'paragraph' && isTopLabel(node.text.value))
  if (numbered) return [...nodes]
  if (nodes.some(({ type }) => type === 'title'))
    return nodes.map((node) =>
      node.type === 'paragraph' && namesSection(node.text.value) ? section(null, node.text) : node,
    )
  return nodes.map((node, at) => {
    const next = nodes[at + 1]
    if (at === 0 || node.type !== 'paragraph' || next?.type !== 'paragraph') return node
    const { value } = node.text
    const heading =
      value.length <= longestHeading &&
      !/[.;:,…!?)]$/.test(value) &&
      !readLabel(value) &&
      !moment.test(value) &&
      /^\p{Lu}/u.test(value)
    return heading && next.text.value.length > value.length ? section(null, node.text) : node
  })
}

const isTopLabel = (text: string): boolean =>
  ['roman', 'number', 'article', 'part'].includes(readLabel(text)?.label.kind ?? '')

type Open = Section | Item

function nest(nodes: readonly PlanContent[], file: VFile): PlanContent[] {
  const top: PlanContent[] = []
  const stack: Open[] = []
  const counted: Counted = new Map()
  const ranks = ranksIn(labelsOf(nodes))
  for (const node of nodes) {
    if (node.type === 'section') {
      stack.splice(0, stack.length, node)
      top.push(node)
      continue
    }
    const found = node.type === 'paragraph' ? readLabel(node.text.value) : null
    if (node.type === 'paragraph' && found) {
      if (countsOnFromTop(top, found.label)) stack.length = 0
      closeFor(found.label, stack, ranks)
      const entry = entryOf(node, found)
      const siblings = stack.at(-1)?.children ?? top
      checkSeries(siblings, entry, counted, file)
      siblings.push(entry)
      stack.push(entry)
    } else if (node.type === 'paragraph' && isUntitled(stack.at(-1))) {
      ;(stack.at(-1) as Section).title = node.text
    } else if (node.type === 'paragraph' || node.type === 'table') {
      const holder = holderOf(stack)
      ;(holder?.children ?? top).push(node)
    } else {
      if (node.type !== 'footnote') stack.length = 0
      top.push(node)
    }
  }
  return top.map((node) => likeSiblings(node, top))
}

/**
 * How the labels of a text nest. Letters stand above numerals (`A.` over `I.`), but where the numerals go on behind the letters
 * as they broke off before them: then `II.` holds `A.` and `B.`
 */
function ranksIn(labels: readonly Label[]): readonly LabelKind[] {
  const upperFirst = labels.filter(({ kind }) => kind === 'roman' || kind === 'upper')
  const first = upperFirst.findIndex(({ kind }) => kind === 'upper')
  const before = upperFirst[first - 1]?.ordinal
  const next = upperFirst.slice(Math.max(first, 0)).find(({ kind }) => kind === 'roman')
  const isRomanFirst = before != null && !(next && next.ordinal !== before + 1)
  return withNamed(withParens(isRomanFirst ? romanFirst : labelRanks, labels), labels)
}

/** `1)` over `a.`: numbers in brackets stand above letters where letters begin anew right behind them, and not the other way round. */
function withParens(ranks: readonly LabelKind[], labels: readonly Label[]): readonly LabelKind[] {
  const begins = (above: LabelKind, below: LabelKind): number =>
    labels.filter(
      ({ kind, ordinal }, at) => kind === below && ordinal === 1 && labels[at - 1]?.kind === above,
    ).length
  if (begins('paren', 'letter') <= begins('letter', 'paren')) return ranks
  return ranks
    .filter((kind) => kind !== 'paren')
    .flatMap((kind) => (kind === 'letter' ? ['paren' as const, kind] : [kind]))
}

const labelsOf = (nodes: readonly PlanContent[]): Label[] =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? (readLabel(node.text.value)?.label ?? []) : []))

const romanFirst: readonly LabelKind[] = labelRanks
  .filter((kind) => kind !== 'upper')
  .flatMap((kind) => (kind === 'roman' ? [kind, 'upper' as const] : [kind]))

/**
 * `Nhiệm vụ 1: …` stands above numbers that begin anew below it; under `2.1.` that no `1.` follows (`Chỉ tiêu 1: …`, `Chỉ tiêu 2: …`,
 * `2.2.`) it is a part of that.
 */
function withNamed(ranks: readonly LabelKind[], labels: readonly Label[]): readonly LabelKind[] {
  const first = labels.findIndex(({ kind }) => kind === 'named')
  const rankOf = ({ kind }: Label): number => ranks.indexOf(kind)
  const before = labels.slice(0, Math.max(first, 0)).findLast((label) => label.ordinal !== null)
  if (!before || before.ordinal === null || rankOf(before) < ranks.indexOf('named')) return ranks
  const next = labels
    .slice(first)
    .find((label) => label.kind !== 'named' && label.ordinal !== null && rankOf(label) <= rankOf(before))
  const isAbove = next?.kind === before.kind && next.ordinal !== before.ordinal + 1
  if (isAbove) return ranks
  return ranks
    .filter((kind) => kind !== 'named')
    .flatMap((kind) => (kind === before.kind ? [kind, 'named'] : [kind]))
}

/**
 * A heading without a label stands above all labels. Closes what does not hold a point with the label. Plans disagree whether `-` stands above `*`: a star that ends like a
 * heading (`* Nội dung:`) holds the dashes behind it, up to the next star.
 */
function closeFor(label: Label, stack: Open[], ranks: readonly LabelKind[]): void {
  const rankOf = (one: Label | null): number => (one ? ranks.indexOf(one.kind) : -1)
  const star = stack.findIndex(holdsDashes)
  if (star >= 0 && label.kind === 'bullet') stack.length = star
  const held = star >= 0 && (label.kind === 'dash' || label.kind === 'plus') ? star + 1 : 0
  while (stack.length > held && rankOf(stack.at(-1)!.label) >= rankOf(label)) stack.pop()
}

/** A star that stands under a dash is a part of what that says; one that holds dashes is their heading and ends in no mark of a sentence. */
function holdsDashes(open: Open, at: number, stack: readonly Open[]): boolean {
  if (open.type !== 'item' || open.label?.kind !== 'bullet' || /[.;,]$/.test(open.text.value)) return false
  return stack.slice(0, at).every(({ label }) => label?.kind !== 'dash')
}

/** Articles may hold parts: `Điều 2.` behind the parts `I.` to `IV.` of `Điều 1.` goes on with the articles. */
function countsOnFromTop(top: readonly PlanContent[], label: Label): boolean {
  if (label.kind !== 'article' || label.ordinal === null) return false
  const before = top.findLast((node): node is Open => isOpen(node) && node.label?.kind === 'article')
  return before?.label?.ordinal === label.ordinal - 1
}

/** A numbered point with points below it is a heading where most of its siblings are, whatever mark it ends in. */
function likeSiblings(node: PlanContent, siblings: readonly PlanContent[]): PlanContent {
  if (node.type !== 'section' && node.type !== 'item') return node
  node.children = node.children.map((child) => likeSiblings(child, node.children))
  if (node.type === 'section' || node.children.length === 0 || !node.label || node.label.ordinal === null)
    return node
  const alike = siblings.filter(
    (other): other is Open =>
      (other.type === 'section' || other.type === 'item') && other.label?.kind === node.label!.kind,
  )
  if (alike.filter((other) => other.type === 'section').length * 2 < alike.length) return node
  return { ...section(node.label, node.text), children: node.children }
}

/** `PHẦN THỨ NHẤT` alone on its line: the next line is its title. */
const isUntitled = (open: Open | undefined): boolean =>
  open?.type === 'section' && open.title.value === '' && open.children.length === 0

function entryOf(node: Paragraph, found: { label: Label; end: number }): Open {
  const text = sliceText(node.text, found.end)
  return isHeading(found.label, text.value) ? section(found.label, text) : item(found.label, text)
}

const headingKinds = new Set(['part', 'chapter', 'upper', 'roman', 'article'])
/** A `2.` behind a heading of its own more likely lost its `1.` than goes on with the one above; `Chỉ tiêu 2:` goes on. */
const mayCountOn = ({ kind, ordinal }: Label): boolean =>
  headingKinds.has(kind) || kind === 'named' || (/^(?:number|paren)$/.test(kind) && (ordinal ?? 0) > 2)

/** A heading names what follows: it closes with a colon or with nothing, and a dash never opens one. */
function isHeading(label: Label, text: string): boolean {
  if (headingKinds.has(label.kind)) return true
  if (label.kind === 'dash' || label.kind === 'plus' || label.kind === 'bullet') return false
  return !/[.;]$/.test(text.replace(/(?<!\.)\.{2,}$/, '')) && text.length < 400
}

/** Unlabelled text belongs to the innermost heading; under a point it stands beside that point. */
function holderOf(stack: Open[]): Open | undefined {
  while (stack.length > 0 && stack.at(-1)!.type === 'item') stack.pop()
  return stack.at(-1)
}

/** The last number of each kind of label so far: articles, chapters and targets may count on through what stands above them. */
type Counted = Map<Label['kind'], number>

function checkSeries(siblings: readonly PlanContent[], entry: Open, counted: Counted, file: VFile): void {
  const label = entry.label!
  if (label.ordinal === null) return
  const before = siblings.findLast((node): node is Open => isOpen(node) && node.label?.kind === label.kind)
  const countsOn = !before && mayCountOn(label) && label.ordinal - 1 === counted.get(label.kind)
  const last = countsOn ? label.ordinal - 1 : (before?.label?.ordinal ?? 0)
  counted.set(label.kind, label.ordinal)
  const place = placeOf(entry.type === 'section' ? entry.title : entry.text)
  if (label.ordinal === last + 1 || !place) return
  if (label.ordinal === last)
    warn(file, 'ordinal-repeated', `The label ${label.value} stands twice in a row.`, place)
  else if (label.ordinal < last)
    warn(
      file,
      'ordinal-misprinted',
      `The label ${label.value} stands behind a later one of its series.`,
      place,
    )
  else {
    const code = headingKinds.has(label.kind) ? 'section-misnumbered' : 'ordinal-missing'
    warn(
      file,
      code,
      `The label ${label.value} stands where number ${last + 1} of its series was expected.`,
      place,
    )
  }
}

const isOpen = (node: PlanContent): node is Open => node.type === 'section' || node.type === 'item'
