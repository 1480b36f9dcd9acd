import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import type { Across } from '../across.js'
import type { Pair } from '../change-of.js'
import { wordLikeness } from '../fields/wording.js'
import { assign } from './assign.js'
import { withDoubts } from './doubts.js'
import { groupsOf, LinkScores } from './groups.js'
import type { Alone, Group, Pairing } from './pairing.js'

/** Tasks that are tied only by way of other plans must have so many words in common. */
const leastAlike = 0.25

/**
 * Pairs the tasks of two plans that are one undertaking, by the links of their dataset. One task may be tied to several:
 * the likest is its counterpart, the others came of it, or went into it. What may be one with a task of the other plan says so.
 */
export function taskPairs(plans: Group<Task>, { links, candidates }: Across): Pairing<Task> {
  const own = links.filter(({ kind }) => kind === 'task')
  const tied = own.filter(({ status }) => status !== 'rejected').map(({ a, b }) => [a, b])
  const scores = new LinkScores(own)
  const readings = new Map<string, string[]>()
  const wordsOf = ({ id, text }: Task) => {
    const known = readings.get(id) ?? words(text)
    readings.set(id, known)
    return known
  }
  const affinity = (a: Task, b: Task) => scores.between(a.id, b.id) + wordLikeness(wordsOf(a), wordsOf(b))
  const pairs: Pair<Task>[] = []
  const removed: Alone<Task>[] = []
  const added: Alone<Task>[] = []
  for (const group of groupsOf(plans, tied)) {
    const assigned = assign(group, affinity, (task) => wordsOf(task).join(' '), leastAlike)
    for (const [a, b] of assigned.pairs) pairs.push({ a, b, related: [], reasons: [] })
    const isTied = (one: Task, other: Task) => scores.between(one.id, other.id) > 0
    removed.push(...restOf(assigned.restA, group.b, isTied, 'merged'))
    added.push(...restOf(assigned.restB, group.a, isTied, 'split'))
  }
  return withDoubts({ pairs, removed, added }, candidates)
}

/** Those that are tied to a task of the other plan at once, not only by way of a third plan, came of it or went into it. */
function restOf(
  rest: readonly Task[],
  others: readonly Task[],
  isTied: (one: Task, other: Task) => boolean,
  reason: 'merged' | 'split',
): Alone<Task>[] {
  return rest.map((record) => {
    const related = others.filter((other) => isTied(record, other)).map(({ id }) => id)
    return { record, related, reasons: related.length > 0 ? [reason] : [] }
  })
}
