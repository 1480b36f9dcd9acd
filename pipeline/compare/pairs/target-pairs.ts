import type { ChangeReason } from '../../../schemas/change.js'
import type { Target } from '../../../schemas/target.js'
import { words } from '../../language/fold.js'
import type { Across } from '../across.js'
import type { Pair } from '../change-of.js'
import { assign } from './assign.js'
import { groupsOf, LinkScores } from './groups.js'
import type { Alone, Group, Pairing } from './pairing.js'

/** Pairs the targets of two plans that measure one thing, by the indicators and links of their dataset. */
export function targetPairs(plans: Group<Target>, { indicators, links }: Across): Pairing<Target> {
  const own = links.filter(({ kind }) => kind === 'target')
  const tied = own.filter(({ status }) => status !== 'rejected').map(({ a, b }) => [a, b])
  const scores = new LinkScores(own)
  const affinity = (a: Target, b: Target) => affinityOf(a, b, scores.between(a.id, b.id))
  const pairs: Pair<Target>[] = []
  const removed: Alone<Target>[] = []
  const added: Alone<Target>[] = []
  for (const group of groupsOf(plans, [...indicators.map(({ targets }) => targets), ...tied])) {
    const assigned = assign(group, affinity, likeKey)
    for (const [a, b] of assigned.pairs) pairs.push({ a, b, related: [], reasons: [] })
    removed.push(...restOf(assigned.restA, group.b, 'horizon-dropped-target'))
    added.push(...restOf(assigned.restB, group.a, 'new-horizon'))
  }
  return { pairs, removed, added }
}

/** Targets of one horizon before others, a steward's word before all. */
function affinityOf(a: Target, b: Target, score: number): number {
  const isNamedAlike = words(a.name).join(' ') === words(b.name).join(' ')
  return score + (shareHorizon(a, b) ? 1 : 0) + (isNamedAlike ? 0.5 : 0) + (a.unit === b.unit ? 0.25 : 0)
}

function shareHorizon(a: Target, b: Target): boolean {
  const years = new Set(a.values.map(({ by }) => by))
  return years.has(null) || b.values.some(({ by }) => by === null || years.has(by))
}

function likeKey({ name, unit, values }: Target): string {
  return `${words(name).join(' ')}|${unit}|${values.map(({ from, by }) => `${from}-${by}`).join(',')}`
}

/** Targets of an indicator that the other plan has too: their years, or the place that states them, are new. */
function restOf(rest: readonly Target[], others: readonly Target[], newYear: ChangeReason): Alone<Target>[] {
  return rest.map((record) => {
    if (others.length === 0) return { record, related: [], reasons: [] }
    const isRepeated = others.some((other) => shareHorizon(record, other))
    return {
      record,
      related: others.slice(0, mostRelated).map(({ id }) => id),
      reasons: [isRepeated ? ('repeated' as const) : newYear],
    }
  })
}

const mostRelated = 20
