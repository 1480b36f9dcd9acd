import type { Contradiction } from '../../schemas/contradiction.js'
import { AgencyTies } from '../check/agency-ties.js'
import { datesOf } from '../check/citation-dates.js'
import type { Cited } from '../check/cited-documents.js'
import { bySeriousness, contradictionsWithin } from '../check/contradictions.js'
import type { Store } from '../dataset/store.js'
import { readDocument } from '../dataset/stored-document.js'
import type { Brief } from './briefs.js'

/**
 * The contradictions of a dataset, found again only within the documents that have changed: what one plan contradicts
 * itself in is a function of that plan alone. Those between documents are found by what these say of each other.
 *
 * @param cited what the documents say of each other
 * @param before those of the last run
 * @param changed the ids of documents that are new or changed since
 */
export async function contradictionsAfter(
  store: Store,
  briefs: ReadonlyMap<string, Brief>,
  cited: readonly Cited[],
  before: readonly Contradiction[],
  changed: ReadonlySet<string>,
): Promise<Contradiction[]> {
  const isUnchanged = (id: string): boolean => briefs.has(id) && !changed.has(id)
  const kept = before.filter(
    ({ kind, sides }) =>
      kind !== 'citation-dates' && sides.every(({ documentId }) => isUnchanged(documentId)),
  )
  const ties = new AgencyTies([...(await store.agencies()).values()])
  const found: Contradiction[] = []
  for (const id of [...changed].sort()) {
    if (briefs.has(id)) found.push(...contradictionsWithin(await readDocument(store, id), ties))
  }
  const documents = [...briefs.values()].map(({ document }) => document)
  return bySeriousness([...kept, ...found, ...datesOf(cited, documents)])
}
