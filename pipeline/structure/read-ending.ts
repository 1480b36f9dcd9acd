import type { Paragraph, Plan, PlanContent, Recipients, Signature } from '../tree/nodes.js'
import { emptyText, sliceText, type Text } from '../tree/text.js'
import { appendixHeading } from './line-breaks.js'

const recipientsMark = /^Nơi nhận/u
const signatureMark =
  /^(?:TM\.|T\/M|KT\.|TL\.|TUQ\.|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|CỤC TRƯỞNG|THỦ TƯỚNG|BỘ TRƯỞNG)(?!\p{L}))/u
/** A page's number may stick to the last line of the page. */
const personName = /(?:^|\s)((?:\p{Lu}\p{Ll}+(?:\s|$)){2,5})\d{0,3}$/u
/** How many lines a signature block may have: authority, office, `(Đã ký)`, name. */
const signatureLines = 8

/** Sets apart the recipients (`Nơi nhận:`) and the signature block, which end the body before the appendices. */
export function readEnding(): (tree: Plan) => void {
  return (tree) => {
    for (const node of tree.children) if (node.type === 'preamble') node.children = setApart(node.children)
    tree.children = setApart(tree.children)
  }
}

function setApart(nodes: readonly PlanContent[]): PlanContent[] {
  const children: PlanContent[] = []
  let open: Recipients | Signature | undefined
  for (const node of nodes) {
    const text = node.type === 'paragraph' ? node.text.value : ''
    if (node.type !== 'paragraph') open = undefined
    else if (recipientsMark.test(text)) open = push(children, { type: 'recipients', children: [] })
    else if (signatureMark.test(text) && open?.type !== 'signature')
      open = push(children, { type: 'signature', children: [], signer: emptyText })
    if (open && belongs(open, node as Paragraph)) addTo(open, node as Paragraph)
    else {
      open = undefined
      children.push(node)
    }
  }
  return children.flatMap((node): PlanContent[] =>
    node.type === 'recipients' ? [node, ...flattenedSignature(node)] : [node],
  )
}

/** Recipients and signature stand side by side on paper; where the columns were run together, the name ends the last line. */
function flattenedSignature(recipients: Recipients): Signature[] {
  const inline = recipients.children.some(({ text }) => /\s(?:TM\.|T\/M|KT\.|TL\.)\s/u.test(text.value))
  if (!inline) return []
  const signer =
    recipients.children.map(({ text }) => signerOf(text)).findLast((text) => text.value) ?? emptyText
  return [{ type: 'signature', children: [], signer }]
}

function push<T extends PlanContent>(list: PlanContent[], node: T): T {
  list.push(node)
  return node
}

function belongs(open: Recipients | Signature, node: Paragraph): boolean {
  const text = node.text.value
  if (appendixHeading.test(text)) return false
  if (open.type === 'recipients')
    return recipientsMark.test(text) || /^[-–+*•]/.test(text) || /^(?:Lưu|VP)/u.test(text) || text.length < 60
  if (open.children.length >= signatureLines || text.length > 80) return false
  return !open.signer.value || /^[-–_*\s.]+$/.test(text)
}

function addTo(open: Recipients | Signature, node: Paragraph): void {
  open.children.push(node)
  if (open.type === 'signature') open.signer = signerOf(node.text)
}

/** A person's name: two to five words, each with one capital, at the end of the line. */
function signerOf(text: Text): Text {
  const match = personName.exec(text.value)
  if (!match) return emptyText
  const from = match.index + match[0].indexOf(match[1]!)
  return sliceText(text, from, from + match[1]!.trimEnd().length)
}
