import type { Item, PlanContent } from '../tree/nodes.js'
import type { PointDetail } from './point-details.js'

/** What the labelled lines among the children of a point or a heading tell. */
export type DetailsOfChildren = ReadonlyMap<PlanContent, readonly PointDetail[]>

type LabelKind = NonNullable<Item['label']>['kind']

/** A paragraph with a dash before it and one behind it. */
export function standsBetweenMarks(children: readonly PlanContent[], at: number): boolean {
  const kindOf = (child: PlanContent | undefined): LabelKind | undefined =>
    child?.type === 'item' && child.label?.ordinal === null ? child.label.kind : undefined
  const kind = kindOf(children[at - 1])
  return children[at]!.type === 'paragraph' && kind !== undefined && kindOf(children[at + 1]) === kind
}

/** A detail that is numbered in one series with points is none of their neighbour's: it is a point like them. */
export function countsAmongPoints(
  child: PlanContent,
  siblings: readonly PlanContent[],
  details: DetailsOfChildren,
): boolean {
  const kind = seriesOf(child)
  return kind !== null && siblings.some((sibling) => !details.has(sibling) && seriesOf(sibling) === kind)
}

/** The kind of numbers or letters that a point is counted with, or null. */
const seriesOf = (node: PlanContent): LabelKind | null =>
  (node.type === 'item' || node.type === 'section') && node.label && node.label.ordinal !== null
    ? node.label.kind
    : null
