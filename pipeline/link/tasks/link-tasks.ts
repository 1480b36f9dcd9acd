import type { Candidate, Link } from '../../../schemas/link.js'
import type { Task } from '../../../schemas/task.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { PairJudgement } from '../../judge/pair-judgement.js'
import { agencyLines } from '../agency-lines.js'
import type { Scored } from '../evidence.js'
import type { Known, LinkInput } from '../link-result.js'
import { makeCandidate, makeLink } from '../make-link.js'
import { nearDocuments } from '../near-documents.js'
import { pairKey } from '../pair-key.js'
import { type DocumentFacts, scopeOf } from '../scope.js'
import { compareDocuments } from '../time-order.js'
import { FiledTasks } from './filed-tasks.js'
import type { Run } from './runs.js'
import { likestOf, mostScore, mostScoreOf, scoreLikest, scoreTasks } from './score-tasks.js'
import { type TaskNode, taskNodes } from './task-node.js'
import { bands, sureTies, type Tie, tieBetween, tiesInDoubt } from './ties.js'

/** The links of tasks. */
export interface LinkedTasks {
  readonly links: Link[]
  readonly candidates: Candidate[]
  readonly scored: number
}

/**
 * Ties each task to the same undertaking in earlier plans, the nearest in time first: what a chain of links tells
 * already is not listed. A text that holds several undertakings may be tied to several tasks. Ties in doubt wait for a
 * steward. Only tasks of `fresh` documents are compared; of the others, what is known stays.
 */
export function linkTasks(input: LinkInput, known: Known, fresh: ReadonlySet<string>): LinkedTasks {
  const documents = new Map(input.documents.map((document) => [document.id, document]))
  const lines = agencyLines(input.agencies)
  const read = (tasks: readonly Task[]): TaskNode[] => taskNodes(tasks, documents, lines)
  const judgements = input.judgements.filter(({ kind }) => kind === 'task')
  const touched = stirredTasks(input, known, fresh)
  const near = nearTasks(input, touched)
  const ids = new Set(near.map(({ id }) => id))
  const isFar = ({ kind, a, b }: Candidate) =>
    kind === 'task' && !ids.has(a) && !ids.has(b) && !touched.has(a)
  const judged = new Set(judgements.flatMap(({ a, b }) => [a, b]))
  const result = {
    links: [
      ...known.links.filter(isFar),
      ...judgedLinks(judgements, read(input.tasks.filter(({ id }) => judged.has(id)))),
    ],
    candidates: known.candidates.filter(isFar),
    scored: 0,
  }
  // One place after the other, so that what is known of the words of all tasks is never held at once.
  for (const tasks of byPlace(near, documents)) {
    const place = linkPlace(read(tasks).sort(byTime), known, { touched, fresh, judgements })
    for (const link of place.links) result.links.push(link)
    for (const candidate of place.candidates) result.candidates.push(candidate)
    result.scored += place.scored
  }
  return result
}

/** The tasks of each place; all together where a plan's place is unknown, for its tasks may be tied to those of any. */
function byPlace(tasks: readonly Task[], documents: ReadonlyMap<string, DocumentFacts>): Task[][] {
  const scopes = new Map<string, string | null>()
  const scopeOfTask = ({ documentId }: Task): string | null => {
    const known = scopes.get(documentId)
    if (known !== undefined) return known
    const scope = scopeOf(documents.get(documentId)!)
    scopes.set(documentId, scope)
    return scope
  }
  const places = new Map<string | null, Task[]>()
  for (const task of tasks) {
    const scope = scopeOfTask(task)
    const own = places.get(scope)
    if (own) own.push(task)
    else places.set(scope, [task])
  }
  return places.has(null) ? [[...tasks]] : [...places.values()]
}

interface Stirring {
  /** The ids of the tasks whose ties may have changed. */
  readonly touched: ReadonlySet<string>
  /** The ids of documents that are new or changed since. */
  readonly fresh: ReadonlySet<string>
  readonly judgements: readonly PairJudgement[]
}

/** @param nodes in the order of time */
function linkPlace(
  nodes: readonly TaskNode[],
  known: Known,
  { touched, fresh, judgements }: Stirring,
): LinkedTasks {
  const byId = new Map(nodes.map((node) => [node.task.id, node]))
  const filed = new FiledTasks(nodes)
  const stirred = new Set([...touched, ...partedTasks(known, nodes, filed, fresh)])
  const { ties, scored } = tiesOf(nodes, filed, stirred, judgements)
  const before = [...known.links, ...known.candidates].flatMap((one) => knownTie(one, byId, stirred))
  const all = [...before, ...ties]
  const told = (tie: Tie) => {
    const [a, b] = inIdOrder(tie.earlier, tie.later)
    return [a.task.id, b.task.id, tie.scored] as const
  }
  return {
    links: sureTies(all).map((tie) => makeLink('task', ...told(tie), 'auto')),
    candidates: tiesInDoubt(all).map((tie) => makeCandidate('task', ...told(tie))),
    scored,
  }
}

/**
 * The tasks whose ties may have changed: those of fresh plans, judged ones, and those whose counterpart is gone or read
 * anew.
 */
function stirredTasks(input: LinkInput, known: Known, fresh: ReadonlySet<string>): Set<string> {
  const stirred = new Set(input.judgements.flatMap(({ a, b }) => [a, b]))
  const old = new Set<string>()
  for (const { id, documentId } of input.tasks) {
    if (fresh.has(documentId)) stirred.add(id)
    else old.add(id)
  }
  for (const { a, b, status } of known.links) {
    if (status !== 'auto' || !old.has(a) || !old.has(b)) stirred.add(a).add(b)
  }
  for (const { a, b } of known.candidates) if (!old.has(a) || !old.has(b)) stirred.add(a).add(b)
  return stirred
}

/** The tasks that may be tied to those that were stirred. */
function nearTasks({ tasks, documents }: LinkInput, stirred: ReadonlySet<string>): Task[] {
  const origins = new Set(tasks.filter(({ id }) => stirred.has(id)).map(({ documentId }) => documentId))
  const near = nearDocuments(documents, origins)
  return tasks.filter(({ documentId }) => near.has(documentId))
}

/** A tie of an earlier run between two tasks that nothing happened to. */
function knownTie(
  { kind, a, b, score, evidence }: Candidate,
  byId: ReadonlyMap<string, TaskNode>,
  stirred: ReadonlySet<string>,
): Tie[] {
  const one = byId.get(a)
  const other = byId.get(b)
  if (kind !== 'task' || !one || !other || stirred.has(a) || stirred.has(b)) return []
  const tie = tieBetween(one, other, { score, evidence })
  return tie ? [tie] : []
}

/** The tasks of ties between which so many plans have come that the two do not meet any more. */
function partedTasks(
  known: Known,
  nodes: readonly TaskNode[],
  filed: FiledTasks,
  fresh: ReadonlySet<string>,
): string[] {
  const isFresh = nodes.map(({ document }) => fresh.has(document.id))
  const places = new Map(nodes.map(({ task }, at) => [task.id, at]))
  return [...known.links, ...known.candidates].flatMap(({ a, b }) => {
    const [one, other] = [places.get(a), places.get(b)]
    if (one === undefined || other === undefined) return []
    const next = isFresh.indexOf(true, Math.min(one, other))
    const isParted = next >= 0 && next < Math.max(one, other) && !filed.doMeet(one, other)
    return isParted ? [a, b] : []
  })
}

const byTime = (a: TaskNode, b: TaskNode): number =>
  compareDocuments(a.document, b.document) || compareStrings(a.task.id, b.task.id)

/** The ties of the tasks that were stirred, found by the keys that two texts have in common. */
function tiesOf(
  nodes: readonly TaskNode[],
  filed: FiledTasks,
  stirred: ReadonlySet<string>,
  judgements: readonly PairJudgement[],
): { ties: Tie[]; scored: number } {
  const judged = new Set(judgements.map(({ a, b }) => pairKey(a, b)))
  const isStirred = nodes.map(({ task }) => stirred.has(task.id))
  const ties: Tie[] = []
  let scored = 0
  for (const [at, own] of nodes.entries()) {
    if (!isStirred[at]) continue
    for (const [place, runs] of filed.meeting(at)) {
      if (place < at && isStirred[place]) continue
      const other = nodes[place]!
      if (judged.size > 0 && judged.has(pairKey(own.task.id, other.task.id))) continue
      scored++
      const result = scoreOf(own, other, runs)
      const tie = result && tieBetween(own, other, result)
      if (tie) ties.push(tie)
    }
  }
  return { ties, scored }
}

/** What `scoreTasks` gives; null where less is sure without it than what is shown. */
function scoreOf(own: TaskNode, other: TaskNode, runs: readonly Run[]): Scored | null {
  if (mostScore(own, other, runs) < bands.candidate) return null
  const [a, b] = inIdOrder(own, other)
  const inOrder =
    a === own ? runs : runs.map(({ a: inOwn, b: inOther, length }) => ({ a: inOther, b: inOwn, length }))
  const likest = likestOf(a, b, inOrder)
  return likest && mostScoreOf(likest) >= bands.candidate ? scoreLikest(a, b, likest) : null
}

function judgedLinks(judgements: readonly PairJudgement[], nodes: readonly TaskNode[]): Link[] {
  const byId = new Map(nodes.map((node) => [node.task.id, node]))
  return judgements.flatMap(({ a, b, verdict, judgementId }) => {
    const one = byId.get(a)
    const other = byId.get(b)
    if (!one || !other) return []
    const link = makeLink('task', a, b, scoreTasks(one, other), verdict === 'same' ? 'confirmed' : 'rejected')
    return [
      { ...link, evidence: [...link.evidence, { feature: 'judgement', weight: 0, detail: judgementId }] },
    ]
  })
}

function inIdOrder(one: TaskNode, other: TaskNode): [TaskNode, TaskNode] {
  return compareStrings(one.task.id, other.task.id) < 0 ? [one, other] : [other, one]
}
