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

/**
 * The details that hold for all points under a heading. Behind points that are counted (`a) …`, `b) …`) a line that is not may as
 * well tell of the last of them alone, so that it is open whether it tells of one before it.
 */
export function sharedDetails(
  children: readonly PlanContent[],
  details: DetailsOfChildren,
  isLast: boolean,
): PointDetail[] {
  const isOpen = !isLast && standsBehindCounted(children, details)
  return [...details.values()]
    .flat()
    .map((detail) => ({ ...detail, shared: true, ...(isOpen ? { isOpen } : {}) }))
}

function standsBehindCounted(children: readonly PlanContent[], details: DetailsOfChildren): boolean {
  const isCounted = (child: PlanContent): boolean => seriesOf(child) !== null
  const points = children.filter((child) => !details.has(child) && isCounted(child))
  const last = children.lastIndexOf(points.at(-1)!)
  return (
    points.length > 1 &&
    children.every((child, at) => !details.has(child) || (at > last && !isCounted(child)))
  )
}
