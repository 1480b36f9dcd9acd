import { compareStrings } from '../dataset/compare-strings.js'
import type { Known, LinkInput, LinkResult } from './link-result.js'
import { comparePairs } from './make-link.js'
import { linkTargets } from './targets/link-targets.js'
import { linkTasks } from './tasks/link-tasks.js'

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
  const tasks = linkTasks(input, known, fresh)
  const indicators = targets.indicators.sort((a, b) => compareStrings(a.id, b.id))
  return {
    indicators,
    links: [...targets.links, ...tasks.links].sort(comparePairs),
    candidates: [...targets.candidates, ...tasks.candidates].sort(comparePairs),
    indicatorOf: new Map(indicators.flatMap(({ id, targets }) => targets.map((target) => [target, id]))),
    scored: targets.scored + tasks.scored,
  }
}

function requireDocuments({ documents, targets, tasks }: LinkInput): void {
  const known = new Set(documents.map(({ id }) => id))
  for (const { id, documentId } of [...targets, ...tasks]) {
    if (!known.has(documentId)) throw new Error(`The record ${id} belongs to no document of the dataset.`)
  }
}
