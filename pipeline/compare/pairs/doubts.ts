import type { Candidate } from '../../../schemas/link.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { PlanRecord } from '../change-of.js'
import type { Alone, Pairing } from './pairing.js'

/** A record tells of so many that it may be one with, the likest first. */
const mostTold = 3

/**
 * Targets or tasks that stand alone tell of those of the other plan that they may be one with: pairs that wait for a
 * steward. A reader who is told that one is gone, or new, sees where to look before believing it.
 */
export function withDoubts<T extends PlanRecord>(
  pairing: Pairing<T>,
  candidates: readonly Candidate[],
): Pairing<T> {
  const counterparts = counterpartsOf(candidates)
  const gone = new Set(pairing.removed.map(({ record }) => record.id))
  const come = new Set(pairing.added.map(({ record }) => record.id))
  for (const { a, b } of pairing.pairs) {
    gone.add(a.id)
    come.add(b.id)
  }
  const told = (alone: Alone<T>, others: ReadonlySet<string>): Alone<T> => {
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

/** For each record those that it may be one with, the likest first. */
function counterpartsOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const likestFirst = [...candidates].sort((x, y) => y.score - x.score || compareStrings(x.id, y.id))
  for (const { a, b } of likestFirst) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = found.get(one)
      if (!known) found.set(one, [other])
      else if (!known.includes(other)) known.push(other)
    }
  }
  return found
}
