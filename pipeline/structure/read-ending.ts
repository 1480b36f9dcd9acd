import { documentHeads } from '../../knowledge/document-heads.js'
import { lineWords } from '../../knowledge/line-words.js'
import { alternation } from '../language/alternation.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import { nearPhrase } from '../language/near-phrase.js'
import { paragraph } from '../tree/build.js'
import type { Paragraph, Plan, PlanContent, Recipients, Signature } from '../tree/nodes.js'
import { emptyText, sliceText, type Text, trimText } from '../tree/text.js'
import { headsAppendix } from './appendix-heads.js'
import { isSignedMark } from './ending-lines.js'
import { authoritySource, officeSource, opensSignature, personAtEnd } from './offices.js'

const recipientsMark = /^Nơi nhận/u
const onlyRecipient = latin(/^[-–+]\s?Như (?:trên|điều|mục|kính gửi)(?!\p{L})[^.;]{0,20}[.;]?$/iu)
/** The same misread: a short line that ends in a colon. */
const likeRecipientsMark = latin(/^(\p{Lu}[\p{L}\d ]{4,10})\s?[:;.]?$/u)
const officeEnd = lazily(
  () =>
    new RegExp(
      `\\s(?=(?:${authoritySource}\\s{0,3}(?=\\p{Lu})(?!${authoritySource})|${officeSource()})[^\\p{Ll}]{0,120}$)`,
      'u',
    ),
)

/** Where the offices of a signature block begin that the columns' run-together left at the end of a recipient's line, or -1. */
const officeAtEnd = (line: string): number => line.search(officeEnd())

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
  for (const [at, node] of nodes.entries()) {
    const text = node.type === 'paragraph' ? node.text.value : ''
    if (node.type !== 'paragraph') open = undefined
    else if (isDateline(text) && opensSignature(wordsOf(nodes[at + 1])))
      open = push(children, { type: 'signature', children: [], signer: emptyText })
    else if (signsAlone(text, wordsOf(nodes[at + 1])) && !isUnsigned(open))
      open = push(children, { type: 'signature', children: [], signer: emptyText })
    else if (opensRecipients(text) || (!open && isOnlyRecipient(text, wordsOf(nodes[at + 1]))))
      open = push(children, { type: 'recipients', children: [] })
    else if (opensSignature(text) && !isUnsigned(open) && !opensPreamble(nodes[at + 1]))
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

/** A portal left the first of the recipients alone, without `Nơi nhận:`, before who signs: `- Như Điều 3;`. */
const isOnlyRecipient = (text: string, next: string): boolean =>
  onlyRecipient.test(text) && opensSignature(next)

/** Whether a signature block begins that no office opens: a name alone beside `(Đã ký)`, or before the recipients. */
function signsAlone(text: string, next: string): boolean {
  if (isSignedMark(text)) return isName(next)
  return isName(text) && (isSignedMark(next) || opensRecipients(next))
}

const isName = (text: string): boolean => personAtEnd(text)?.from === 0

const wordsOf = (node: PlanContent | undefined): string => (node?.type === 'paragraph' ? node.text.value : '')

/** A place and a day, which stand over the signature where the head has none. */
const isDateline = (text: string): boolean =>
  /^\p{Lu}[\p{L}\s.-]{1,40}, ngày\s\d{1,2}\s?(?:tháng|[/.-])\s?\d{1,2}\s?(?:năm|[/.-])\s?\d{4}\.?$/u.test(
    text,
  )

/** A block goes on up to the name; behind it another one signs too. */
const isUnsigned = (open: Recipients | Signature | undefined): boolean =>
  open?.type === 'signature' && !open.signer.value

function opensRecipients(text: string): boolean {
  if (recipientsMark.test(text)) return true
  const words = likeRecipientsMark.exec(text)?.[1]
  return words !== undefined && nearPhrase(words, 'Nơi nhận', { start: true, end: true }) !== null
}

/** A decision names the authority that decides over its grounds (`CHỦ TỊCH …` / `Căn cứ …`): no one signs there. */
function opensPreamble(next: PlanContent | undefined): boolean {
  if (next?.type !== 'paragraph') return false
  const folded = fold(next.text.value)
  return documentHeads().preamble.some((word) => folded.startsWith(word))
}

/** Recipients and signature stand side by side on paper; where the columns were run together, both stand on each line. */
function flattenedSignature(recipients: Recipients): Signature[] {
  const inline = recipients.children.some(
    ({ text: { value } }) =>
      /\s(?:TM\.|T\/M|KT\.|K\/T|TL\.|T\/L)\s/u.test(value) ||
      (opensRecipients(value) && officeAtEnd(value) >= 0),
  )
  if (!inline) return []
  const lastOffice = recipients.children.findLastIndex(({ text }) => officeAtEnd(text.value) >= 0)
  const named = recipients.children
    .slice(Math.max(0, lastOffice))
    .findLast(({ text }) => signerOf(text).value)
  const signer = named ? signerOf(named.text) : emptyText
  const children = recipients.children.flatMap((line) => {
    const { value } = line.text
    const at = line === named ? nameFrom(value, value.lastIndexOf(signer.value)) : officeAtEnd(value)
    return at < 0 ? [] : [paragraph(cutOff(line, at))]
  })
  recipients.children = recipients.children.filter(({ text }) => text.value)
  return [{ type: 'signature', children, signer }]
}

/** The titles of a person before the name: `TS.BS. Trịnh Hữu Tùng`, `Thiếu tướng …`. */
const degrees = lazily(() => new RegExp(`(?:(?:${alternation(lineWords().degrees)})[.,\\s]{1,3})+$`, 'u'))

/** Where the signature begins in the line that ends in the name: before the offices that the line has too, or the degrees. */
function nameFrom(line: string, name: number): number {
  const office = officeAtEnd(line.slice(0, name).trimEnd())
  return office < 0 ? withDegrees(line, name) : office
}

const withDegrees = (line: string, name: number): number => {
  const before = degrees().exec(line.slice(Math.max(0, name - 40), name))
  return before ? name - before[0].length : name
}

/** Takes the words from `at` on out of a line and gives them back. */
function cutOff(line: Paragraph, at: number): Text {
  const { text } = line
  line.text = trimText(sliceText(text, 0, at))
  return trimText(sliceText(text, at))
}

function push<T extends PlanContent>(list: PlanContent[], node: T): T {
  list.push(node)
  return node
}

function belongs(open: Recipients | Signature, node: Paragraph): boolean {
  const text = node.text.value
  if (headsAppendix(text)) return false
  if (open.type === 'recipients')
    return opensRecipients(text) || /^[-–+*•]/.test(text) || /^(?:Lưu|VP)/u.test(text) || text.length < 60
  if (open.children.length >= signatureLines || text.length > 80) return false
  return !open.signer.value || /^[-–_*\s.]+$/.test(text)
}

function addTo(open: Recipients | Signature, node: Paragraph): void {
  open.children.push(node)
  if (open.type === 'signature') open.signer = signerOf(node.text)
}

/** A person's name at the end of the line. */
function signerOf(text: Text): Text {
  const person = personAtEnd(text.value)
  return person ? sliceText(text, person.from, person.to) : emptyText
}
