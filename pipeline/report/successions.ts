import type { DocumentFile } from '../../schemas/document-file.js'
import type { Link } from '../../schemas/link.js'
import { documentOf } from '../dataset/document-of.js'
import type { Dataset } from '../dataset/read-all.js'
import { compareDocuments } from '../link/time-order.js'

/** An earlier plan and a later one, to be compared. */
export type Succession = readonly [before: DocumentFile, after: DocumentFile]

/** Each plan with the one before it, in the order of issue: for plans that a reader has named. */
export function oneAfterAnother(files: readonly DocumentFile[]): Succession[] {
  const sorted = [...files].sort((a, b) => compareDocuments(a.document, b.document))
  return sorted.slice(1).map((after, index) => [sorted[index]!, after])
}

/**
 * Each plan with the earlier one that it shares most records with, if there is one: in a dataset of many places and fields
 * the plan issued before is seldom the one that was followed. A text about a plan is none; and a plan that implements
 * another, as a year's plan does a strategy, does not take its place.
 */
export function byLinks(
  files: readonly DocumentFile[],
  { links, citations }: Pick<Dataset, 'links' | 'citations'>,
): Succession[] {
  const implementing = new Set(
    citations.filter(({ relation }) => relation === 'implements').map(({ from, to }) => `${from} ${to}`),
  )
  const plans = files.filter(({ document }) => document.kind === 'plan')
  const sorted = plans.sort((a, b) => compareDocuments(a.document, b.document))
  const shared = countShared(links)
  return sorted.flatMap((after, index): Succession[] => {
    const countOf = ({ document: before }: DocumentFile): number =>
      implementing.has(`${after.document.id} ${before.id}`)
        ? 0
        : (shared.get(`${before.id} ${after.document.id}`) ?? 0)
    const earlier = sorted.slice(0, index).filter((before) => countOf(before) > 0)
    const best = earlier.reduce<DocumentFile | undefined>(
      (most, before) => (most === undefined || countOf(before) >= countOf(most) ? before : most),
      undefined,
    )
    return best === undefined ? [] : [[best, after]]
  })
}

/** How many links stand between two documents, by both orders of their ids. */
function countShared(links: readonly Link[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { a, b, status } of links) {
    const [x, y] = [documentOf(a), documentOf(b)]
    if (status === 'rejected' || x === y) continue
    for (const key of [`${x} ${y}`, `${y} ${x}`]) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
