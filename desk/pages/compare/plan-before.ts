import type { DocumentFacts } from '../../../pipeline/link/scope.js'
import { compareDocuments } from '../../../pipeline/link/time-order.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'

/** The plan that the same issuer issued before another; undefined where there is none. */
export function planBefore(
  snapshot: Snapshot,
  after: DocumentFacts & Pick<DocumentBrief, 'issuer'>,
): DocumentBrief | undefined {
  if (after.issuer === null) return undefined
  return snapshot
    .documents()
    .filter((one) => one.issuer === after.issuer && one.kind === 'plan' && compareDocuments(one, after) < 0)
    .sort(compareDocuments)
    .at(-1)
}
