import { createHash } from 'node:crypto'
import type { Indicator } from '../../../schemas/indicator.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import { slug } from '../../dataset/slug.js'
import { compareDocuments } from '../time-order.js'
import type { Placed } from './chain.js'

const longestSlug = 80

/**
 * The indicators of clusters: name and unit of the earliest target; the id of the previous indicator most of whose
 * targets a cluster holds, or a new one: the slug of the name behind that of the place.
 *
 * @param clusters the targets of each cluster along time
 * @param kept indicators that stay as they are; their ids are taken
 */
export function nameIndicators(
  clusters: readonly (readonly Placed[])[],
  previous: readonly Indicator[],
  kept: readonly Indicator[],
): Indicator[] {
  const inOrder = [...clusters].sort(compareFirsts)
  const inherited = inheritedIds(inOrder, previous)
  const taken = new Set([...kept.map(({ id }) => id), ...inherited.values()])
  return inOrder.map((placed) => {
    const { node, member } = placed[0]!
    const id = inherited.get(placed) ?? freshId(node.scope, member.target.name, member.target.id, taken)
    taken.add(id)
    const targets = placed.map((one) => one.member.target.id).sort(compareStrings)
    return { id, name: member.target.name, unit: member.target.unit, targets }
  })
}

function compareFirsts([a]: readonly Placed[], [b]: readonly Placed[]): number {
  return (
    compareDocuments(a!.member.document, b!.member.document) ||
    compareStrings(a!.member.target.id, b!.member.target.id)
  )
}

/** An id goes to the cluster that holds most of its targets; a cluster that could bear several bears the best kept. */
function inheritedIds(
  clusters: readonly (readonly Placed[])[],
  previous: readonly Indicator[],
): Map<readonly Placed[], string> {
  const idBefore = new Map(previous.flatMap(({ id, targets }) => targets.map((target) => [target, id])))
  const claims = clusters.flatMap((placed, order) => {
    const counts = new Map<string, number>()
    for (const { member } of placed) {
      const id = idBefore.get(member.target.id)
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [...counts].map(([id, count]) => ({ placed, order, id, count }))
  })
  claims.sort((a, b) => b.count - a.count || a.order - b.order || compareStrings(a.id, b.id))
  const found = new Map<readonly Placed[], string>()
  const given = new Set<string>()
  for (const { placed, id } of claims) {
    if (found.has(placed) || given.has(id)) continue
    found.set(placed, id)
    given.add(id)
  }
  return found
}

function freshId(scope: string | null, name: string, first: string, taken: ReadonlySet<string>): string {
  const own = shortened(slug(name)) || 'chi-tieu'
  const id = scope === null ? own : `${scope}.${own}`
  if (!taken.has(id)) return id
  const hash = createHash('sha1').update(first).digest('hex')
  for (let length = 6; ; length += 2) {
    const longer = `${id}-${hash.slice(0, length)}`
    if (!taken.has(longer)) return longer
  }
}

function shortened(whole: string): string {
  if (whole.length <= longestSlug) return whole
  const cut = whole.lastIndexOf('-', longestSlug)
  return whole.slice(0, cut > 0 ? cut : longestSlug)
}
