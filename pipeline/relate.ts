import type { Counts } from '../schemas/manifest.js'
import { graphOf } from './check/citation-graph.js'
import { citedDocuments } from './check/cited-documents.js'
import { writeAgencies } from './dataset/agencies-file.js'
import { countAll } from './dataset/count-all.js'
import { openForWriting } from './dataset/open.js'
import type { Store } from './dataset/store.js'
import { writeBriefCache } from './relate/brief-cache.js'
import { briefOf, readBriefs } from './relate/briefs.js'
import { contradictionsAfter } from './relate/contradictions.js'
import { judge } from './relate/judged.js'
import { linkStored } from './relate/link-stored.js'
import { readRelated, writeRelated } from './relate/related-files.js'
import { showDocument } from './relate/show-document.js'
import { showIndicators } from './relate/show-indicators.js'

/**
 * Brings what stands between the documents of a dataset up to date with them and with its judgements.
 *
 * @param changed the ids of documents that have changed since the last run; the judgements are looked at in any case
 * @throws DatasetError where a file is not what it should be; the file system's error where it cannot be written
 */
export async function relate(folder: string, changed: Iterable<string> = []): Promise<void> {
  const { store, broken, isRebuilt, close, abandon } = await openForWriting(folder)
  try {
    for (const error of broken.values()) throw error
    await relateStore(store, new Set(isRebuilt ? store.entries.keys() : changed))
    await close()
  } catch (error) {
    await abandon()
    throw error
  }
}

/** Like {@link relate}, for a dataset that is open; ends the run on it. */
export async function relateStore(store: Store, changed: ReadonlySet<string>): Promise<Counts> {
  const before = await readRelated(store)
  const { now: briefs, former } = await readBriefs(store)
  const { pairs, corrected } = await judge(store, briefs) // what stewards decided
  for (const file of corrected) {
    await showDocument(store, file)
    briefs.set(file.document.id, briefOf(file))
  }
  const fresh = new Set([...changed, ...corrected.map(({ document }) => document.id)])
  const agencies = await writeAgencies(store)
  const known = { agencies, judgements: pairs, related: before, former }
  const linked = await linkStored(store, briefs, known, fresh) // which records are about one thing
  await showIndicators(store, briefs, linked.indicatorOf)
  const files = [...briefs.values()]
  const cited = citedDocuments(files.flatMap(({ statements }) => statements)) // who names whom
  const graph = graphOf(
    cited,
    files.map(({ document }) => document),
  )
  const contradictions = await contradictionsAfter(store, briefs, cited, before.contradictions, fresh)
  const related = { ...linked, ...graph, contradictions }
  await writeRelated(store, related)
  await writeBriefCache(store, briefs)
  const counts = countAll(store, agencies.length, related)
  await store.finish(counts)
  return counts
}
