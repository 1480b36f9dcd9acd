import { documentHeads } from '../../knowledge/document-heads.js'
import { fold } from '../language/fold.js'
import type { Plan, PlanContent, Section } from '../tree/nodes.js'
import type { Text } from '../tree/text.js'
import { isAnnexCaption } from './annex-caption.js'

/** A text of the plan that may cite documents, with where it stands. */
export interface CitingText {
  readonly text: Text
  /** The labels that lead to it, outermost first. */
  readonly section: string[]
  /** It stands before the first section: what the plan rests on. */
  readonly preamble: boolean
  /** It tells of the plan itself: `(Kèm theo Kế hoạch số … ngày …)`. */
  readonly caption: boolean
}

/** All texts of a plan that may cite documents, in the order of the tree. */
export function citingTexts(tree: Plan): CitingText[] {
  const titled = tree.children.some(({ type }) => type === 'title')
  const body = tree.children.findIndex(({ type }) => type === 'section')
  const found: CitingText[] = []
  for (const [at, node] of tree.children.entries()) {
    const preamble =
      node.type === 'preamble' ||
      node.type === 'title' ||
      (titled && node.type === 'paragraph' && (at < body || (body < 0 && opensBasis(node.text)))) ||
      (titled && node.type === 'section' && at === body && tellsBasis(node))
    collect(node, [], preamble, found)
  }
  return found
}

/** `Căn cứ …;`, in a text that has no section. */
const opensBasis = ({ value }: Text): boolean =>
  documentHeads().basis.some((word) => fold(value).startsWith(`${word} `))

/** A first section that says what the plan rests on: `I. CĂN CỨ XÂY DỰNG KẾ HOẠCH`. */
const tellsBasis = ({ title }: Section): boolean =>
  /^(?:các )?(?:căn cứ|cơ sở) (?:xây dựng|pháp lý|lập|ban hành)/u.test(fold(title.value))

/** A node of the tree below the plan; rows and cells stand in tables only. */
type Inner = PlanContent | { type: 'row' } | { type: 'cell'; text: Text }

function collect(node: Inner, above: readonly string[], preamble: boolean, found: CitingText[]): void {
  const label = labelOf(node)
  const section = label === null ? above : [...above, label]
  for (const [text, isCaption] of textsOf(node)) {
    if (/\d/.test(text.value))
      found.push({ text, section: [...section], preamble, caption: isCaption || isAnnexCaption(text.value) })
  }
  const { children = [] } = node as { children?: readonly Inner[] }
  for (const child of children) collect(child, section, preamble, found)
}

function labelOf(node: Inner): string | null {
  if (node.type === 'appendix') return node.label ? `Phụ lục ${node.label}` : 'Phụ lục'
  if (node.type === 'item') return node.label?.value ?? null
  if (node.type === 'section') return node.label?.value ?? (node.title.value || null)
  return null
}

function textsOf(node: Inner): (readonly [text: Text, isCaption: boolean])[] {
  switch (node.type) {
    case 'paragraph':
    case 'cell':
    case 'title':
    case 'footnote':
    case 'item':
      return [[node.text, false]]
    case 'section':
      return [[node.title, false]]
    case 'appendix':
      return [
        [node.title, false],
        [node.caption, true],
      ]
    default:
      return []
  }
}
