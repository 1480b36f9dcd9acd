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
