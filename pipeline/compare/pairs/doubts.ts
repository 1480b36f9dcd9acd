import type { Candidate } from '../../../schemas/link.js'
import type { Task } from '../../../schemas/task.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { Alone, Pairing } from './pairing.js'

/** A task tells of so many that it may be one with, the likest first. */
const mostTold = 3

/**
 * Tasks that stand alone tell of those of the other plan that they may be one with: pairs that wait for a steward. A
 * reader who is told that a task is gone, or new, sees where to look before believing it.
 */
export function withDoubts(pairing: Pairing<Task>, candidates: readonly Candidate[]): Pairing<Task> {
  const counterparts = counterpartsOf(candidates)
  const gone = new Set(pairing.removed.map(({ record }) => record.id))
  const come = new Set(pairing.added.map(({ record }) => record.id))
  for (const { a, b } of pairing.pairs) {
    gone.add(a.id)
    come.add(b.id)
  }
  const told = (alone: Alone<Task>, others: ReadonlySet<string>): Alone<Task> => {
    if (alone.related.length > 0) return alone
    const related = (counterparts.get(alone.record.id) ?? [])
      .filter((id) => others.has(id))
      .slice(0, mostTold)
    return related.length === 0 ? alone : { ...alone, related, reasons: ['may-be-one'] }
  }
  return {
    pairs: pairing.pairs,
    removed: pairing.removed.map((alone) => told(alone, come)),
    added: pairing.added.map((alone) => told(alone, gone)),
  }
}

/** For each task those that it may be one with, the likest first. */
function counterpartsOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const own = candidates.filter(({ kind }) => kind === 'task')
  own.sort((x, y) => y.score - x.score || compareStrings(x.id, y.id))
  for (const { a, b } of own) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = found.get(one)
      if (known) known.push(other)
      else found.set(one, [other])
    }
  }
  return found
}
