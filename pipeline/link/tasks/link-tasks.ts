import type { Candidate, Link } from '../../../schemas/link.js'
import type { Task } from '../../../schemas/task.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { PairJudgement } from '../../judge/pair-judgement.js'
import { agencyLines } from '../agency-lines.js'
import { Blocks } from '../blocks.js'
import { bands } from '../evidence.js'
import type { Known, LinkInput } from '../link-result.js'
import { makeCandidate, makeLink } from '../make-link.js'
import { nearDocuments } from '../near-documents.js'
import { pairKey } from '../pair-key.js'
import { compareDocuments } from '../time-order.js'
import { scoreIfNear, scoreTasks } from './score-tasks.js'
import { type TaskNode, taskNodes } from './task-node.js'

/** The links of tasks. */
export interface LinkedTasks {
  readonly links: Link[]
  readonly candidates: Candidate[]
  readonly scored: number
}

/** A task's tie to one of an earlier plan. */
interface Tie {
  readonly earlier: TaskNode
  readonly later: TaskNode
  readonly score: number
}

/**
 * Ties each task to the same undertaking in the latest earlier plan that has it; where none is sure, the likest of all
 * waits for a steward. Only tasks of `fresh` documents are compared; of the others, what is known stays unless a fresh
 * plan has something nearer.
 */
export function linkTasks(input: LinkInput, known: Known, fresh: ReadonlySet<string>): LinkedTasks {
  const documents = new Map(input.documents.map((document) => [document.id, document]))
  const judgements = input.judgements.filter(({ kind }) => kind === 'task')
  const stirred = stirredTasks(input, known, fresh)
  const nodes = taskNodes(nearTasks(input, stirred), documents, agencyLines(input.agencies))
  const byId = new Map(nodes.map((node) => [node.task.id, node]))
  const { ties, scored } = tiesOf(nodes, stirred, judgements)
  const before = [...known.links, ...known.candidates].flatMap((one) => knownTie(one, byId, stirred))
  const perLater = new Map<TaskNode, Tie[]>()
  for (const tie of [...before, ...ties]) {
    const own = perLater.get(tie.later)
    if (own) own.push(tie)
    else perLater.set(tie.later, [tie])
  }
  const isFar = ({ kind, a, b }: Candidate) =>
    kind === 'task' && !byId.has(a) && !byId.has(b) && !stirred.has(a)
  const links = [...known.links.filter(isFar), ...judgedLinks(judgements, byId)]
  const candidates = known.candidates.filter(isFar)
  for (const own of perLater.values()) {
    const nearest = nearestOf(own)
    const [a, b] = inIdOrder(nearest)
    const scored = scoreTasks(a, b)
    if (nearest.score >= bands.auto) links.push(makeLink('task', a.task.id, b.task.id, scored, 'auto'))
    else candidates.push(makeCandidate('task', a.task.id, b.task.id, scored))
  }
  return { links, candidates, scored }
}

/** The sure tie to the latest plan; where none is sure, the likest tie. */
function nearestOf(ties: readonly Tie[]): Tie {
  const sure = ties.filter(({ score }) => score >= bands.auto)
  const [nearest] = [...(sure.length > 0 ? sure : ties)].sort(
    (x, y) =>
      (sure.length > 0 ? compareDocuments(y.earlier.document, x.earlier.document) : 0) ||
      y.score - x.score ||
      compareStrings(x.earlier.task.id, y.earlier.task.id),
  )
  return nearest!
}

/** The tasks whose ties may have changed: those of fresh plans, judged ones, and those whose counterpart is gone. */
function stirredTasks(input: LinkInput, known: Known, fresh: ReadonlySet<string>): Set<string> {
  const stirred = new Set(input.judgements.flatMap(({ a, b }) => [a, b]))
  const present = new Set<string>()
  for (const { id, documentId } of input.tasks) {
    present.add(id)
    if (fresh.has(documentId)) stirred.add(id)
  }
  for (const { a, b, status } of known.links) {
    if (status !== 'auto' || !present.has(a) || !present.has(b)) stirred.add(a).add(b)
  }
  for (const { a, b } of known.candidates) if (!present.has(a) || !present.has(b)) stirred.add(a).add(b)
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
  { kind, a, b, score }: Candidate,
  byId: ReadonlyMap<string, TaskNode>,
  stirred: ReadonlySet<string>,
): Tie[] {
  const one = byId.get(a)
  const other = byId.get(b)
  if (kind !== 'task' || !one || !other || stirred.has(a) || stirred.has(b)) return []
  const tie = tieBetween(one, other, score)
  return tie ? [tie] : []
}

function tiesOf(
  nodes: readonly TaskNode[],
  stirred: ReadonlySet<string>,
  judgements: readonly PairJudgement[],
): { ties: Tie[]; scored: number } {
  const judged = new Set(judgements.map(({ a, b }) => pairKey(a, b)))
  const blocks = new Blocks<TaskNode>()
  const keysOf = new Map(nodes.map((node) => [node, keysOfTask(node)]))
  for (const [node, keys] of keysOf) for (const key of keys) blocks.add(key, node)
  const done = new Set<TaskNode>()
  const ties: Tie[] = []
  let scored = 0
  for (const own of nodes) {
    if (!stirred.has(own.task.id)) continue
    done.add(own)
    const near = new Set(keysOf.get(own)!.flatMap((key) => blocks.at(key)))
    for (const other of near) {
      if (done.has(other) || other.document.id === own.document.id || !mayShare(own, other)) continue
      if (judged.has(pairKey(own.task.id, other.task.id))) continue
      scored++
      const [a, b] = compareStrings(own.task.id, other.task.id) < 0 ? [own, other] : [other, own]
      const tie = tieBetween(own, other, scoreIfNear(a, b))
      if (tie) ties.push(tie)
    }
  }
  return { ties, scored }
}

function keysOfTask({ clauses }: TaskNode): string[] {
  return [...new Set(clauses.flatMap(({ keys }) => keys))]
}

function mayShare(a: TaskNode, b: TaskNode): boolean {
  return a.scope === null || b.scope === null || a.scope === b.scope
}

function tieBetween(a: TaskNode, b: TaskNode, score: number): Tie | null {
  if (score < bands.candidate) return null
  return compareDocuments(a.document, b.document) < 0
    ? { earlier: a, later: b, score }
    : { earlier: b, later: a, score }
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

function inIdOrder({ earlier, later }: Tie): [TaskNode, TaskNode] {
  return compareStrings(earlier.task.id, later.task.id) < 0 ? [earlier, later] : [later, earlier]
}
