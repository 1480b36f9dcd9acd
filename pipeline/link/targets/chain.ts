import { compareStrings } from '../../dataset/compare-strings.js'
import { bands } from '../evidence.js'
import { compareDocuments } from '../time-order.js'
import type { Cluster } from './clusters.js'
import { scoreTargets } from './score-targets.js'
import type { Member, TargetNode } from './target-node.js'

/** A target of a cluster with the node it came from. */
export interface Placed {
  readonly member: Member
  readonly node: TargetNode
}

/** The targets of a cluster along time: by their documents, then by their ids. */
export function alongTime(cluster: Cluster, nodes: readonly TargetNode[]): Placed[] {
  const all = cluster.flatMap((at) => nodes[at]!.members.map((member) => ({ member, node: nodes[at]! })))
  return all.sort(
    (a, b) =>
      compareDocuments(a.member.document, b.member.document) ||
      compareStrings(a.member.target.id, b.member.target.id),
  )
}

/**
 * Each target of a cluster but the first with its counterpart: the likest one of the latest earlier plan that it is
 * surely like; where there is none, for others of the cluster stand between them, the likest one before it.
 */
export function chainOf(placed: readonly Placed[]): [earlier: Placed, later: Placed][] {
  return placed.slice(1).map((later, index) => [counterpartOf(later, placed.slice(0, index + 1)), later])
}

function counterpartOf(later: Placed, before: readonly Placed[]): Placed {
  let likest = before.at(-1)!
  let most = -1
  let document: string | null = null
  for (let at = before.length - 1; at >= 0; at--) {
    const one = before[at]!
    if (most >= bands.auto && one.member.document.id !== document) break
    const score = likenessOf(one.node, later.node) - (one.member.document === later.member.document ? 1 : 0)
    if (score <= most) continue
    most = score
    likest = one
    document = one.member.document.id
  }
  return likest
}

function likenessOf(a: TargetNode, b: TargetNode): number {
  return a === b ? 1 : scoreTargets(a, b).score
}
