import type { Task } from '../../schemas/task.js'
import { agencyLines } from './agency-lines.js'
import { joinLinks } from './join-links.js'
import type { Known, LinkInput, LinkResult } from './link-result.js'
import { linkTargets } from './targets/link-targets.js'
import { type KeyedTasks, keysOfTasks } from './tasks/keyed-task.js'
import { linkJudged, linkPlace } from './tasks/link-tasks.js'
import { seekTasks } from './tasks/sought-tasks.js'

export type { Known, LinkInput, LinkResult } from './link-result.js'

/**
 * Links the records of a dataset across its plans: targets that measure one thing share an indicator, tasks that are
 * one undertaking are tied, pairs in doubt wait for a steward. Every pair is scored by what the two records say and by
 * `knowledge/link-words.json`, so that the same dataset gives the same result, whatever order its plans came in.
 *
 * @throws Error where a record belongs to no document of the input
 * @example
 * const { indicators, links, candidates } = linkRecords({ documents, targets, tasks, agencies, judgements: [], previous: [] })
 */
export function linkRecords(input: LinkInput): LinkResult {
  return linkAddition({ links: [], candidates: [] }, input, new Set(input.documents.map(({ id }) => id)))
}

/**
 * Links a dataset of which most is linked already: only the records of fresh documents, and the clusters they meet, are
 * compared. Gives the same clusters as linking all at once.
 *
 * @param known the links and candidates of the last run; `input.previous` are its indicators
 * @param input all records of the dataset, old and new
 * @param fresh the ids of documents that are new or changed since; documents that went need not be named
 * @throws Error where a record belongs to no document of the input
 * @example linkAddition(before, { ...input, previous: before.indicators }, new Set(['ha-noi-17-kh-ubnd-2026']))
 */
export function linkAddition(known: Known, input: LinkInput, fresh: ReadonlySet<string>): LinkResult {
  requireDocuments(input)
  const targets = linkTargets(input, known, fresh)
  const documents = new Map(input.documents.map((document) => [document.id, document]))
  const lines = agencyLines(input.agencies)
  const sought = seekTasks({ ...input, documents: keyed(input), former: noFormer }, known, fresh)
  const of = (documents: ReadonlySet<string>): Task[] =>
    input.tasks.filter(({ documentId }) => documents.has(documentId))
  const places = Array.from(sought.places, (place) => linkPlace(place, of(place.documents), lines))
  const judged = linkJudged(sought.judged, of(sought.judged.documents), documents, lines)
  return joinLinks(targets, sought.kept, judged, places)
}

/** Who links whole records does not keep what they were before. */
const noFormer = { documents: [], keys: new Set<number>() }

function keyed({ documents, tasks }: LinkInput): KeyedTasks[] {
  const byDocument = new Map<string, Task[]>(documents.map(({ id }) => [id, []]))
  for (const task of tasks) byDocument.get(task.documentId)!.push(task)
  return documents.map((document) => {
    const own = byDocument.get(document.id)!
    return { document, ids: own.map(({ id }) => id), keys: () => keysOfTasks(document, own) }
  })
}

function requireDocuments({ documents, targets, tasks }: LinkInput): void {
  const known = new Set(documents.map(({ id }) => id))
  for (const { id, documentId } of [...targets, ...tasks]) {
    if (!known.has(documentId)) throw new Error(`The record ${id} belongs to no document of the dataset.`)
  }
}
