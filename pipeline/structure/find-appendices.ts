import { readLabel } from '../language/labels.js'
import { appendix } from '../tree/build.js'
import type { Appendix, Paragraph, Plan, PlanContent } from '../tree/nodes.js'
import { emptyText, joinTexts, sliceText, type Text, trimText } from '../tree/text.js'
import { headsAppendix, headsTitledAppendix, readAppendixLabel } from './appendix-heads.js'
import { isTableUnit } from './table-unit.js'

const caption = /^\(?\s*(?:Kèm|kèm|Ban hành kèm|ban hành kèm)\s+theo/u

/**
 * Gathers what stands from `PHỤ LỤC …` on into an `appendix` with its label, title and caption. Behind the signature a title in
 * capitals (`DANH MỤC NHIỆM VỤ`) begins one without a number.
 */
export function findAppendices(): (tree: Plan) => void {
  return (tree) => {
    const children: PlanContent[] = []
    let open: Appendix | undefined
    let isSigned = false
    for (const [at, node] of tree.children.entries()) {
      isSigned ||= node.type === 'signature' || node.type === 'recipients'
      if (node.type === 'paragraph' && isHeading(node) && !isListed(tree.children, at)) {
        open = openAppendix(node)
        children.push(open)
      } else if (isSigned && !open && node.type === 'paragraph' && titlesAnnex(node, tree.children[at + 1])) {
        open = appendix(null, node.text, emptyText)
        children.push(open)
      } else if (
        open &&
        node.type === 'paragraph' &&
        open.children.length === 0 &&
        !readLabel(node.text.value)
      ) {
        addHead(open, node)
      } else if (open) {
        open.children.push(node)
      } else {
        children.push(node)
      }
    }
    tree.children = children
  }
}

function isHeading(node: Paragraph): boolean {
  return headsAppendix(node.text.value) && node.text.value.length < 400
}

/** Titles of appendices one below the other are a list of them: nothing stands under any. */
function isListed(nodes: readonly PlanContent[], at: number): boolean {
  return isTitled(nodes[at]) && (isTitled(nodes[at - 1]) || isTitled(nodes[at + 1]))
}

const isTitled = (node: PlanContent | undefined): boolean =>
  node?.type === 'paragraph' && headsTitledAppendix(node.text.value)

/** A line of capitals over a caption, a table or a point. */
function titlesAnnex({ text: { value } }: Paragraph, next: PlanContent | undefined): boolean {
  if (value !== value.toUpperCase() || !/\p{Lu}{2,}\s\p{Lu}{2,}/u.test(value) || readLabel(value))
    return false
  if (next?.type === 'table') return true
  return next?.type === 'paragraph' && (caption.test(next.text.value) || readLabel(next.text.value) !== null)
}

function openAppendix(node: Paragraph): Appendix {
  const { label, end } = readAppendixLabel(node.text.value)
  return appendix(label, trimText(sliceText(node.text, end)), emptyText)
}

/** Paragraphs between the heading and the content are title, until the caption `(Kèm theo …)`; then content. */
function addHead(target: Appendix, node: Paragraph): void {
  const text: Text = node.text
  if (caption.test(text.value) && !target.caption.value) target.caption = text
  else if (
    !target.caption.value &&
    !isTableUnit(text.value) &&
    target.title.value.length < 600 &&
    !/[.;]$/.test(text.value)
  )
    target.title = joinTexts([target.title, text])
  else target.children.push(node)
}
