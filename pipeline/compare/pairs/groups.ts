import type { Link } from '../../../schemas/link.js'
import type { PlanRecord } from '../change-of.js'
import { DisjointSets } from './disjoint-sets.js'
import type { Group } from './pairing.js'

/**
 * The records of two plans by what they are about: those that an indicator or links hold together, be it by way of
 * other plans. Groups stand in the order of the first plan, then of the second.
 *
 * @param together lists of ids that belong together
 */
export function groupsOf<T extends PlanRecord>(
  { a, b }: Group<T>,
  together: Iterable<readonly string[]>,
): Group<T>[] {
  const sets = new DisjointSets()
  for (const ids of together) for (let at = 1; at < ids.length; at++) sets.join(ids[at - 1]!, ids[at]!)
  const groups = new Map<string, { a: T[]; b: T[] }>()
  const groupOf = ({ id }: T) => {
    const root = sets.find(id)
    let group = groups.get(root)
    if (!group) {
      group = { a: [], b: [] }
      groups.set(root, group)
    }
    return group
  }
  for (const record of a) groupOf(record).a.push(record)
  for (const record of b) groupOf(record).b.push(record)
  return [...groups.values()]
}

/** How sure it is that two records are about one thing, by their link: 0 without one, 2 where a steward said so. */
export class LinkScores {
  readonly #scores = new Map<string, number>()

  constructor(links: readonly Link[]) {
    for (const { a, b, score, status } of links) {
      if (status !== 'rejected') this.#scores.set(keyOf(a, b), status === 'confirmed' ? 2 : score)
    }
  }

  between(a: string, b: string): number {
    return this.#scores.get(keyOf(a, b)) ?? 0
  }
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}
