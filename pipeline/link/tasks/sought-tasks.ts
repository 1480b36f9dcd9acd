import type { Candidate, Link } from '../../../schemas/link.js'
import { documentOf } from '../../dataset/document-of.js'
import type { PairJudgement } from '../../judge/pair-judgement.js'
import type { Known, LinkInput } from '../link-result.js'
import { nearDocuments } from '../near-documents.js'
import { pairKey } from '../pair-key.js'
import type { DocumentFacts } from '../scope.js'
import { byPlace, type FiledTask, filedTasks } from './filed-task.js'
import type { KeyedTasks } from './keyed-task.js'
import { partedTasks, stirredTasks } from './stirred-tasks.js'
import { TaskIndex } from './task-index.js'
import { type Tie, tieBetween } from './ties.js'

/** Of the tasks of a dataset, those that have to be looked at now, found by their keys alone. */
export interface SoughtTasks {
  /** What is known and stays, for nothing near it happened. */
  readonly kept: Pick<Known, 'links' | 'candidates'>
  readonly judged: SoughtJudged
  /** To be gone through once, so that what is filed of one place is never held beside that of another. */
  readonly places: Iterable<SoughtPlace>
}

/** The pairs that stewards judged. */
export interface SoughtJudged {
  readonly judgements: readonly PairJudgement[]
  /** The ids of the documents whose tasks have to be read. */
  readonly documents: ReadonlySet<string>
}

/** The tasks of one place. */
export interface SoughtPlace {
  /** In the order of time. */
  readonly tasks: readonly FiledTask[]
  readonly index: TaskIndex
  /** The indexes of the tasks whose ties may have changed. */
  readonly stirred: ReadonlySet<number>
  /** The pairs that stewards judged, and that are no longer looked at. */
  readonly judged: ReadonlySet<string>
  /** Ties of an earlier run between tasks that nothing happened to. */
  readonly before: readonly Tie[]
  /** The ids of the documents whose tasks have to be read. */
  readonly documents: ReadonlySet<string>
}

/** What tasks are sought with. */
export type SoughtInput = Pick<LinkInput, 'judgements'> & {
  /** All documents. */
  readonly documents: readonly KeyedTasks[]
  /** What is no longer in the dataset, or was read otherwise before: other plans may now be near that it stood between. */
  readonly former: Former
}

/** Documents of the last run as far as they are no more. */
export interface Former {
  readonly documents: readonly DocumentFacts[]
  /** The keys of their tasks. */
  readonly keys: ReadonlySet<number>
}

/**
 * Finds which tasks may have to be tied anew, and whose texts that takes. Only tasks of `fresh` documents and those that
 * they meet are looked at: of a dataset of thousands of plans a few are read.
 *
 * @param known the links and candidates of the last run
 * @param fresh the ids of documents that are new or changed since
 */
export function seekTasks(input: SoughtInput, known: Known, fresh: ReadonlySet<string>): SoughtTasks {
  const judgements = input.judgements.filter(({ kind }) => kind === 'task')
  const present = new Set(input.documents.map(({ document }) => document.id))
  const ofTasks = [...known.links, ...known.candidates].filter(({ kind }) => kind === 'task')
  const touched = stirredTasks(present, judgements, ofTasks, fresh)
  const origins = new Set([...fresh, ...[...touched].map(documentOf)])
  const near = nearTo(input, origins)
  const nearIds = new Set(near.map(({ document }) => document.id))
  const isNear = (id: string): boolean => nearIds.has(documentOf(id))
  const isFar = ({ kind, a, b }: Candidate) => kind === 'task' && !isNear(a) && !isNear(b) && !touched.has(a)
  const context = { known: ofTasks, touched, fresh, judgements, gone: input.former.keys }
  return {
    kept: { links: known.links.filter(isFar), candidates: known.candidates.filter(isFar) },
    judged: soughtJudged(present, judgements),
    places: placesOf(byPlace(near), context),
  }
}

/** The documents whose tasks may be tied to those of some documents. */
function nearTo({ documents, former }: SoughtInput, origins: ReadonlySet<string>): KeyedTasks[] {
  const facts = documents.map(({ document }) => document)
  const start = new Set([...origins, ...former.documents.map(({ id }) => id)])
  const near = nearDocuments([...facts, ...former.documents], start)
  return documents.filter(({ document }) => near.has(document.id))
}

function soughtJudged(present: ReadonlySet<string>, judgements: readonly PairJudgement[]): SoughtJudged {
  const judged = judgements.flatMap(({ a, b }) => [documentOf(a), documentOf(b)])
  return { judgements, documents: new Set(judged.filter((id) => present.has(id))) }
}

interface Stirring {
  readonly known: readonly (Link | Candidate)[]
  /** The ids of the tasks of old plans whose ties may have changed. */
  readonly touched: ReadonlySet<string>
  readonly fresh: ReadonlySet<string>
  readonly judgements: readonly PairJudgement[]
  readonly gone: ReadonlySet<number>
}

function* placesOf(places: readonly KeyedTasks[][], stirring: Stirring): Iterable<SoughtPlace> {
  for (const documents of places) yield soughtPlace(filedTasks(documents), stirring)
}

function soughtPlace(
  tasks: readonly FiledTask[],
  { known, touched, fresh, judgements, gone }: Stirring,
): SoughtPlace {
  const places = new Map(tasks.map(({ id }, at) => [id, at]))
  const within = known.filter(({ a, b }) => places.has(a) && places.has(b))
  const ties = within.map(({ a, b }) => [places.get(a)!, places.get(b)!] as const)
  const index = new TaskIndex(tasks)
  const stirred = partedTasks(tasks, index, ties, fresh)
  for (const at of index.crowdedUnder(gone)) stirred.add(at)
  for (const [at, { id, document }] of tasks.entries()) {
    if (fresh.has(document.id) || touched.has(id)) stirred.add(at)
  }
  index.fileUnderKeysOf(stirred)
  const before = within.flatMap(({ score, evidence }, nth) => {
    const [one, other] = ties[nth]!
    if (stirred.has(one) || stirred.has(other)) return []
    return tieBetween(tasks[one]!, tasks[other]!, { score, evidence }) ?? []
  })
  const judged = new Set(judgements.map(({ a, b }) => pairKey(a, b)))
  return { tasks, index, stirred, judged, before, documents: documentsMet(tasks, index, stirred) }
}

/** The documents of the tasks that were stirred, and of those that they meet. */
function documentsMet(
  tasks: readonly FiledTask[],
  index: TaskIndex,
  stirred: ReadonlySet<number>,
): Set<string> {
  const met = new Set([...stirred].map((at) => tasks[at]!.document.id))
  const all = new Set(tasks.map(({ document }) => document.id)).size
  for (const at of stirred) {
    if (met.size === all) break
    index.eachMet(at, (other) => met.add(tasks[other]!.document.id))
  }
  return met
}
