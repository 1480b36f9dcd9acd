import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import type { Across } from '../across.js'
import type { Pair } from '../change-of.js'
import { wordLikeness } from '../fields/wording.js'
import { assign } from './assign.js'
import { groupsOf, LinkScores } from './groups.js'
import type { Alone, Group, Pairing } from './pairing.js'

/**
 * Pairs the tasks of two plans that are one undertaking, by the links of their dataset. One task may be tied to several:
 * the likest is its counterpart, the others came of it, or went into it.
 */
export function taskPairs(plans: Group<Task>, { links }: Across): Pairing<Task> {
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
    const assigned = assign(group, affinity, (task) => wordsOf(task).join(' '))
    const ids = (list: readonly Task[]) => list.map(({ id }) => id)
    for (const [a, b] of assigned.pairs) {
      const related = [...ids(assigned.restA), ...ids(assigned.restB)]
      pairs.push({ a, b, related, reasons: [] })
    }
    removed.push(...restOf(assigned.restA, group.b, 'merged'))
    added.push(...restOf(assigned.restB, group.a, 'split'))
  }
  return { pairs, removed, added }
}

function restOf(rest: readonly Task[], others: readonly Task[], reason: 'merged' | 'split'): Alone<Task>[] {
  return rest.map((record) =>
    others.length === 0
      ? { record, related: [], reasons: [] }
      : { record, related: others.map(({ id }) => id), reasons: [reason] },
  )
}
