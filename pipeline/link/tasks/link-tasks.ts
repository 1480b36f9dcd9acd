import type { Candidate, Link } from '../../../schemas/link.js'
import type { Task } from '../../../schemas/task.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { AgencyLines } from '../agency-lines.js'
import type { Scored } from '../evidence.js'
import { makeCandidate, makeLink } from '../make-link.js'
import { pairKey } from '../pair-key.js'
import type { DocumentFacts } from '../scope.js'
import type { FiledTask } from './filed-task.js'
import type { Run } from './runs.js'
import { likestOf, mostScore, mostScoreOf, scoreLikest, scoreTasks } from './score-tasks.js'
import type { SoughtJudged, SoughtPlace } from './sought-tasks.js'
import { type TaskNode, TaskReader } from './task-node.js'
import { bands, sureTies, type Tie, tieBetween, tiesInDoubt } from './ties.js'

/** The links of tasks. */
export interface LinkedTasks {
  readonly links: readonly Link[]
  readonly candidates: readonly Candidate[]
  /** How many pairs were compared. */
  readonly scored: number
}

/**
 * Ties each task of a place to the same undertaking in earlier plans, the nearest in time first: what a chain of links
 * tells already is not listed. A text that holds several undertakings may be tied to several tasks. Ties in doubt wait
 * for a steward. Only the tasks that were stirred are compared; of the others, what is known stays.
 *
 * @param tasks those of `place.documents`, at least
 * @throws Error where one that is met is not among them
 */
export function linkPlace(place: SoughtPlace, tasks: Iterable<Task>, lines: AgencyLines): LinkedTasks {
  const { ties, scored } = tiesOf(place, nodesOf(place.tasks, tasks, lines))
  const all = [...place.before, ...ties]
  const told = (tie: Tie) => {
    const [a, b] = inIdOrder(tie.earlier, tie.later)
    return [a.id, b.id, tie.scored] as const
  }
  return {
    links: sureTies(all).map((tie) => makeLink('task', ...told(tie), 'auto')),
    candidates: tiesInDoubt(all).map((tie) => makeCandidate('task', ...told(tie))),
    scored,
  }
}

/** Reads the tasks of a place as they are met, by their indexes. */
function nodesOf(
  filed: readonly FiledTask[],
  tasks: Iterable<Task>,
  lines: AgencyLines,
): (at: number) => TaskNode {
  const byId = new Map([...tasks].map((task) => [task.id, task]))
  const reader = new TaskReader(lines)
  const nodes: (TaskNode | undefined)[] = []
  return (at) => {
    const { id, document } = filed[at]!
    const task = byId.get(id)
    if (!task) throw new Error(`The task ${id} was met but not read.`)
    nodes[at] ??= reader.read(task, document)
    return nodes[at]
  }
}

/** The ties of the tasks that were stirred, found by the keys that two texts have in common. */
function tiesOf(
  { tasks, index, stirred, judged }: SoughtPlace,
  nodeOf: (at: number) => TaskNode,
): { ties: Tie[]; scored: number } {
  const ties: Tie[] = []
  let scored = 0
  for (const at of tasks.keys()) {
    if (!stirred.has(at)) continue
    for (const [place, runs] of index.meeting(at, nodeOf)) {
      if (place < at && stirred.has(place)) continue
      const [own, other] = [nodeOf(at), nodeOf(place)]
      if (judged.size > 0 && judged.has(pairKey(own.id, other.id))) continue
      scored++
      const result = scoreOf(own, other, runs)
      const tie = result && tieBetween(tasks[at]!, tasks[place]!, result)
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

/**
 * The pairs that stewards judged, with what speaks for and against them.
 *
 * @param tasks those of `judged.documents`, at least; pairs of which one is gone are left out
 */
export function linkJudged(
  { judgements }: SoughtJudged,
  tasks: Iterable<Task>,
  documents: ReadonlyMap<string, DocumentFacts>,
  lines: AgencyLines,
): Link[] {
  const byId = new Map([...tasks].map((task) => [task.id, task]))
  const reader = new TaskReader(lines)
  const nodeOf = (id: string): TaskNode | undefined => {
    const task = byId.get(id)
    return task && reader.read(task, documents.get(task.documentId)!)
  }
  return judgements.flatMap(({ a, b, verdict, judgementId }) => {
    const one = nodeOf(a)
    const other = nodeOf(b)
    if (!one || !other) return []
    const link = makeLink('task', a, b, scoreTasks(one, other), verdict === 'same' ? 'confirmed' : 'rejected')
    return [
      { ...link, evidence: [...link.evidence, { feature: 'judgement', weight: 0, detail: judgementId }] },
    ]
  })
}

function inIdOrder<T extends { readonly id: string }>(one: T, other: T): [T, T] {
  return compareStrings(one.id, other.id) < 0 ? [one, other] : [other, one]
}
