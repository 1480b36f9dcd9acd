import type { Agency } from '../../schemas/agency.js'
import type { Task } from '../../schemas/task.js'
import type { Store } from '../dataset/store.js'
import { readDocument } from '../dataset/stored-document.js'
import type { PairJudgement } from '../judge/pair-judgement.js'
import { agencyLines } from '../link/agency-lines.js'
import { joinLinks } from '../link/join-links.js'
import type { LinkResult } from '../link/link-result.js'
import { linkTargets } from '../link/targets/link-targets.js'
import { type LinkedTasks, linkJudged, linkPlace } from '../link/tasks/link-tasks.js'
import { type Former, seekTasks } from '../link/tasks/sought-tasks.js'
import { type Brief, keyedTasks } from './briefs.js'

/** What is known before linking a dataset on the disk. */
export interface Before {
  readonly agencies: readonly Agency[]
  /** Those in force. */
  readonly judgements: readonly PairJudgement[]
  /** What the last run found. */
  readonly related: Pick<LinkResult, 'indicators' | 'links' | 'candidates'>
  /** Documents that are no more, or were otherwise. */
  readonly former: readonly Brief[]
}

/**
 * Links the records of a dataset on the disk, as `linkAddition` does. The texts of tasks are read place by place, and only
 * where another has words in common with them.
 *
 * @param fresh the ids of documents that are new or changed since the last run
 */
export async function linkStored(
  store: Store,
  briefs: ReadonlyMap<string, Brief>,
  { agencies, judgements, related, former }: Before,
  fresh: ReadonlySet<string>,
): Promise<LinkResult> {
  const files = [...briefs.values()]
  const documents = files.map(({ document }) => document)
  const targets = files.flatMap(({ targets }) => targets)
  const input = { documents, targets, agencies, judgements, previous: related.indicators }
  const linked = linkTargets(input, related, fresh)
  const sought = seekTasks(
    { documents: files.map(keyedTasks), judgements, former: formerOf(former) },
    related,
    fresh,
  )
  const lines = agencyLines(agencies)
  const places: LinkedTasks[] = []
  for (const place of sought.places) {
    places.push(linkPlace(place, await readTasks(store, place.documents), lines))
  }
  const byId = new Map(documents.map((document) => [document.id, document]))
  const judged = linkJudged(sought.judged, await readTasks(store, sought.judged.documents), byId, lines)
  return joinLinks(linked, sought.kept, judged, places)
}

function formerOf(briefs: readonly Brief[]): Former {
  const keys = new Set<number>()
  for (const brief of briefs) {
    for (const own of keyedTasks(brief).keys()) for (const key of own.keys) keys.add(key)
  }
  return { documents: briefs.map(({ document }) => document), keys }
}

async function readTasks(store: Store, documents: Iterable<string>): Promise<Task[]> {
  const tasks: Task[][] = []
  for (const id of documents) {
    const file = await readDocument(store, id)
    tasks.push(file.tasks.map((task) => ({ ...task, sources: [] })))
  }
  return tasks.flat()
}
