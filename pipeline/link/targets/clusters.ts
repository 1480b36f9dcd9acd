import { compareStrings } from '../../dataset/compare-strings.js'
import type { Edge } from './score-nodes.js'
import { areApart, type Member, readAlike, type TargetNode } from './target-node.js'

/** Nodes that measure one thing, by their indices. */
export type Cluster = readonly number[]

/** What stewards said of pairs of nodes. */
export interface NodeJudgements {
  readonly same: readonly Edge[]
  /** A node → the nodes that it must not meet. */
  readonly different: ReadonlyMap<number, ReadonlySet<number>>
}

/** Clusters under way: they are joined, unless what they hold cannot be one. */
export class Clusters {
  readonly #nodes: readonly TargetNode[]
  readonly #different: NodeJudgements['different']
  readonly #clusterOf = new Map<number, Growing>()

  constructor(
    nodes: readonly TargetNode[],
    reached: Iterable<number>,
    different: NodeJudgements['different'],
  ) {
    this.#nodes = nodes
    this.#different = different
    for (const at of reached) this.#clusterOf.set(at, growingOf(nodes[at]!, at))
  }

  /** Takes a cluster of an earlier run as it stands. */
  settle(nodes: readonly number[]): void {
    const [first] = nodes
    for (const at of nodes) this.#clusterOf.set(at, growingOf(this.#nodes[at]!, at))
    for (const at of nodes) if (at !== first) this.#merge(first!, at)
  }

  /** Joins the clusters of two nodes where they may be one. */
  join(a: number, b: number): void {
    if (this.mayJoin(a, b)) this.#merge(a, b)
  }

  /** Joins the clusters of two nodes for a steward said so; only another steward's word stands against it. */
  joinJudged(a: number, b: number): void {
    const one = this.#clusterOf.get(a)
    const other = this.#clusterOf.get(b)
    if (one && other && one !== other && !this.#areJudgedDifferent(one, other)) this.#merge(a, b)
  }

  /** Whether the clusters of two nodes are two, and nothing forbids that they become one. */
  mayJoin(a: number, b: number): boolean {
    const one = this.#clusterOf.get(a)
    const other = this.#clusterOf.get(b)
    if (!one || !other || one === other) return false
    if (one.scope !== null && other.scope !== null && one.scope !== other.scope) return false
    return !this.#areJudgedDifferent(one, other) && !this.#areApart(one, other)
  }

  /** A name for the cluster of a node: the least of its nodes. */
  nameOf(at: number): number | undefined {
    const nodes = this.#clusterOf.get(at)?.nodes
    return nodes && Math.min(...nodes)
  }

  /** All clusters, each sorted, in the order of their first nodes. */
  all(): Cluster[] {
    const found = [...new Set(this.#clusterOf.values())].map(({ nodes }) => [...nodes].sort((a, b) => a - b))
    return found.sort((a, b) => a[0]! - b[0]!)
  }

  #areJudgedDifferent(one: Growing, other: Growing): boolean {
    if (this.#different.size === 0) return false
    return one.nodes.some((a) => {
      const against = this.#different.get(a)
      return against !== undefined && other.nodes.some((b) => against.has(b))
    })
  }

  #areApart(one: Growing, other: Growing): boolean {
    const [few, many] = one.placed.size <= other.placed.size ? [one, other] : [other, one]
    for (const [document, placed] of few.placed) {
      const met = many.placed.get(document)
      if (!met) continue
      for (const a of placed) {
        for (const b of met) {
          if (areApart(a.member, b.member, readAlike(this.#nodes[a.node]!, this.#nodes[b.node]!))) return true
        }
      }
    }
    return false
  }

  #merge(a: number, b: number): void {
    const one = this.#clusterOf.get(a)!
    const other = this.#clusterOf.get(b)!
    const [small, large] = one.nodes.length <= other.nodes.length ? [one, other] : [other, one]
    large.nodes.push(...small.nodes)
    large.scope ??= small.scope
    for (const [document, placed] of small.placed) {
      const met = large.placed.get(document)
      if (met) met.push(...placed)
      else large.placed.set(document, placed)
    }
    for (const at of small.nodes) this.#clusterOf.set(at, large)
  }
}

interface Placed {
  readonly node: number
  readonly member: Member
}

interface Growing {
  readonly nodes: number[]
  scope: string | null
  /** What it holds of each document. */
  readonly placed: Map<string, Placed[]>
}

function growingOf(node: TargetNode, at: number): Growing {
  const placed = new Map<string, Placed[]>()
  for (const member of node.members) {
    const met = placed.get(member.document.id)
    if (met) met.push({ node: at, member })
    else placed.set(member.document.id, [{ node: at, member }])
  }
  return { nodes: [at], scope: node.scope, placed }
}

/**
 * The nodes that were reached, as clusters: what stewards said first, then the edges from the surest down, each unless
 * it would bring together what cannot be one. Which order the plans came in does not count.
 */
export function clusterNodes(
  nodes: readonly TargetNode[],
  reached: Iterable<number>,
  edges: readonly Edge[],
  judgements: NodeJudgements,
): Clusters {
  const clusters = new Clusters(nodes, reached, judgements.different)
  for (const { a, b } of judgements.same) clusters.joinJudged(a, b)
  const surest = [...edges].sort((x, y) => compareEdges(x, y, nodes))
  for (const { a, b } of surest) clusters.join(a, b)
  return clusters
}

/** The surest edge first; equal ones in the order of the nodes' keys, which no other plan changes. */
export function compareEdges(x: Edge, y: Edge, nodes: readonly TargetNode[]): number {
  if (x.score !== y.score) return y.score - x.score
  return compareStrings(nodes[x.a]!.key, nodes[y.a]!.key) || compareStrings(nodes[x.b]!.key, nodes[y.b]!.key)
}
