import { documentHeads } from '../../../knowledge/document-heads.js'
import { fold } from '../../language/fold.js'
import { readLabel } from '../../language/labels.js'
import type { PlanContent } from '../../tree/nodes.js'
import { beginsWithIssuer } from './issuing-body.js'
import { datelineMark, ownNumberMark } from './letterhead.js'
import { unpiped } from './portal-fields.js'
import { hasMotto } from './small-letters.js'

/** Over how many lines a letterhead stands, and how far below a headline. */
const letterheadLines = 12
const headlineLines = 12

/**
 * The letterhead that stands under a title: a website prints the title over its page, and the letterhead below.
 *
 * @param title the line with the document's type
 * @returns its first line and the one behind its last; null where none stands there, or another stands above
 */
export function letterheadUnder(
  nodes: readonly PlanContent[],
  title: number,
): { readonly start: number; readonly end: number } | null {
  if (nodes.slice(0, title).some(isOfLetterhead)) return null
  const near = nodes.slice(title + 1, title + headlineLines + 1)
  const first = near.findIndex((node) => node.type === 'line' && hasMotto(node.text))
  if (first < 0) return null
  const motto = title + 1 + first
  const above = nodes.slice(title + 1, motto + 1)
  if (above.some(isOfBody)) return null
  const issuer = above.findIndex((node) => node.type === 'line' && beginsWithIssuer(unpiped(node.text)))
  const below = nodes.slice(motto, motto + letterheadLines)
  const body = below.findIndex((node, at) => at > 0 && opensBody(node))
  const last = below.slice(0, body < 0 ? undefined : body).findLastIndex(isOfLetterhead)
  return { start: issuer < 0 ? motto : title + 1 + issuer, end: motto + last + 1 }
}

const isOfLetterhead = (node: PlanContent): boolean =>
  node.type === 'line' &&
  (hasMotto(node.text) || ownNumberMark.test(node.text.value) || datelineMark.test(node.text.value))

/** A title may begin with most words that a preamble begins with (`Thực hiện Nghị quyết …`). */
function isOfBody(node: PlanContent): boolean {
  if (node.type !== 'line') return true
  const kind = readLabel(node.text.value)?.label.kind
  return kind === 'roman' || kind === 'article' || fold(node.text.value).startsWith('căn cứ')
}

function opensBody(node: PlanContent): boolean {
  const words = node.type === 'line' ? fold(node.text.value) : ''
  return isOfBody(node) || documentHeads().preamble.some((word) => words.startsWith(word))
}
