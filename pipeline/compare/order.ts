import { type Change, significances } from '../../schemas/change.js'
import { changeKinds } from '../../schemas/change-kinds.js'

/** What a reader asks first: what was cut, then what was raised, dropped, put off, handed on, and what is new. */
const kindsByWeight: readonly Change['kind'][] = [
  'lowered',
  'raised',
  'removed',
  'rescheduled',
  'reassigned',
  'added',
  'reworded',
  'succeeded',
  'unchanged',
]

/**
 * Orders changes, the most important first: where less is promised than before, then by kind, significance and
 * subject. Changes that weigh the same keep their order.
 */
export function byImportance(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (x, y) =>
      Number(isCut(y)) - Number(isCut(x)) ||
      rank(kindsByWeight, x.kind) - rank(kindsByWeight, y.kind) ||
      rank(significances, x.significance) - rank(significances, y.significance) ||
      rank(subjects, x.subject) - rank(subjects, y.subject),
  )
}

const subjects: readonly Change['subject'][] = ['document', 'target', 'task']

/** Whether less is promised than before, and it is sure: what is to be said loudest. */
export function isCut({ significance }: Pick<Change, 'significance'>): boolean {
  return significance === 'critical'
}

function rank<T>(list: readonly T[], item: T): number {
  return list.indexOf(item)
}

/** How many changes of each kind there are; kinds without any are left out. */
export function countKinds(changes: readonly Change[]): Partial<Record<Change['kind'], number>> {
  const counts: Partial<Record<Change['kind'], number>> = {}
  for (const kind of changeKinds) {
    const count = changes.filter((change) => change.kind === kind).length
    if (count > 0) counts[kind] = count
  }
  return counts
}
