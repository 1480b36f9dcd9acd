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
import { type Run, runFrom } from './runs.js'
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
  const judgements = input.judgements.filter(({ kind }) => kind === 'task')
  const stirred = stirredTasks(input, known, fresh)
  const nodes = taskNodes(nearTasks(input, stirred), documents, agencyLines(input.agencies))
  const byId = new Map(nodes.map((node) => [node.task.id, node]))
  const { ties, scored } = tiesOf(nodes, stirred, judgements)
  const before = [...known.links, ...known.candidates].flatMap((one) => knownTie(one, byId, stirred))
  const all = [...before, ...ties]
  const isFar = ({ kind, a, b }: Candidate) =>
    kind === 'task' && !byId.has(a) && !byId.has(b) && !stirred.has(a)
  const told = (tie: Tie) => {
    const [a, b] = inIdOrder(tie.earlier, tie.later)
    return [a.task.id, b.task.id, tie.scored] as const
  }
  return {
    links: [
      ...known.links.filter(isFar),
      ...judgedLinks(judgements, byId),
      ...sureTies(all).map((tie) => makeLink('task', ...told(tie), 'auto')),
    ],
    candidates: [
      ...known.candidates.filter(isFar),
      ...tiesInDoubt(all).map((tie) => makeCandidate('task', ...told(tie))),
    ],
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

/** The ties of the tasks that were stirred, found by the keys that two texts have in common. */
function tiesOf(
  nodes: readonly TaskNode[],
  stirred: ReadonlySet<string>,
  judgements: readonly PairJudgement[],
): { ties: Tie[]; scored: number } {
  const judged = new Set(judgements.map(({ a, b }) => pairKey(a, b)))
  const isStirred = nodes.map(({ task }) => stirred.has(task.id))
  const filed = fileByKey(nodes)
  const ties: Tie[] = []
  let scored = 0
  for (const [at, own] of nodes.entries()) {
    if (!isStirred[at]) continue
    for (const [place, runs] of runsWith(nodes, at, filed, isStirred)) {
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

/** The runs that a task has in common with each of those it may be tied to and was not compared with yet. */
function runsWith(
  nodes: readonly TaskNode[],
  at: number,
  filed: ReadonlyMap<number, readonly number[]>,
  isStirred: readonly boolean[],
): Map<number, Run[]> {
  const own = nodes[at]!
  const found = new Map<number, Run[]>()
  const { keys, places } = own.keys
  for (let index = 0; index < keys.length; index++) {
    const filedHere = filed.get(keys[index]!)!
    for (let next = 0; next < filedHere.length; next += 2) {
      const place = filedHere[next]!
      if (place <= at && isStirred[place]) continue
      const other = nodes[place]!
      if (other.document === own.document || !mayShare(own, other)) continue
      const run = runFrom(own.text, other.text, places[index]!, filedHere[next + 1]!)
      if (!run) continue
      const runs = found.get(place)
      if (runs) runs.push(run)
      else found.set(place, [run])
    }
  }
  return found
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

/** Key → the tasks it is a key of, each followed by the place where the key begins. */
function fileByKey(nodes: readonly TaskNode[]): Map<number, number[]> {
  const filed = new Map<number, number[]>()
  for (const [at, { keys }] of nodes.entries()) {
    for (let index = 0; index < keys.keys.length; index++) {
      const own = filed.get(keys.keys[index]!)
      if (own) own.push(at, keys.places[index]!)
      else filed.set(keys.keys[index]!, [at, keys.places[index]!])
    }
  }
  return filed
}

function mayShare(a: TaskNode, b: TaskNode): boolean {
  return a.scope === null || b.scope === null || a.scope === b.scope
}

function judgedLinks(judgements: readonly PairJudgement[], byId: ReadonlyMap<string, TaskNode>): Link[] {
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
