import { type Detail, sectionWords } from '../../knowledge/sections.js'
import { fold } from '../language/fold.js'
import type { Item, Paragraph, PlanContent } from '../tree/nodes.js'
import { sliceText, type Text } from '../tree/text.js'

/** A line that tells of the point it stands under: who leads, who coordinates, until when, with what result. */
export interface PointDetail {
  kind: Detail
  /** The words behind the label. */
  words: Text
  /** The whole line. */
  line: Text
  /** It was said of all points under a heading, so that what a point itself says comes first. */
  shared?: true
}

/** No label of such a line is longer. */
const longestLabel = 40

/**
 * What a line under a point says of it, or null where it says something of its own.
 *
 * @example detailOf('Đơn vị chủ trì: Sở Y tế') // kind: 'lead', words: 'Sở Y tế'
 */
export function detailIn(line: Text): PointDetail | null {
  const colon = line.value.slice(0, longestLabel).indexOf(':')
  if (colon < 0) return null
  const kind = sectionWords().details.get(fold(line.value.slice(0, colon)).trim())
  const from = colon + 1 + /^\s*/.exec(line.value.slice(colon + 1))![0].length
  return kind && from < line.value.length ? { kind, words: sliceText(line, from), line } : null
}

/** The detail that a child of a point or a heading is, or null. */
export function detailOf(node: PlanContent): PointDetail | null {
  if (node.type === 'paragraph') return detailIn((node as Paragraph).text)
  if (node.type === 'item' && node.children.length === 0) return detailIn((node as Item).text)
  return node.type === 'section' && node.children.length === 0 ? detailIn(node.title) : null
}

/**
 * Whether details are each of the point before it and not of the heading they all stand under: what holds for a whole
 * section is said once.
 */
export function areOfSiblings(details: readonly PointDetail[]): boolean {
  return new Set(details.map(({ kind }) => kind)).size < details.length
}

/** `Địa điểm: …`, `Nội dung: …`: a line that may as well tell of the whole. */
const otherLabel = /^[^:]{2,40}:\s/

/** Whether a detail stands among points: one goes before it, and one without a label of its own comes behind it. */
export function standsAmongPoints(
  children: readonly PlanContent[],
  details: ReadonlyMap<PlanContent, PointDetail>,
): boolean {
  const isPoint = (child: PlanContent): boolean => !details.has(child) && !otherLabel.test(wordsOf(child))
  const [first, last] = [children.findIndex(isPoint), children.findLastIndex(isPoint)]
  return children.some((child, at) => details.has(child) && first >= 0 && first < at && at < last)
}

function wordsOf(child: PlanContent): string {
  if (child.type === 'paragraph' || child.type === 'item') return child.text.value
  return child.type === 'section' ? child.title.value : ''
}
