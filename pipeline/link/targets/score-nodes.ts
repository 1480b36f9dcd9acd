import { Blocks, blockKeys } from '../blocks.js'
import { bands } from '../evidence.js'
import { scoreTargets } from './score-targets.js'
import type { TargetNode } from './target-node.js'

/** Two nodes whose targets may be one; indices into the nodes, the lesser first. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** The pairs that were met from the fresh nodes. */
export interface ScoredNodes {
  /** Sure enough to be linked. */
  readonly sure: readonly Edge[]
  /** For a steward to judge. */
  readonly doubtful: readonly Edge[]
  /** Fresh nodes and all that hang together with them by sure edges. */
  readonly reached: ReadonlySet<number>
  /** How many pairs were compared. */
  readonly scored: number
}

/**
 * Compares the fresh nodes, and whatever they are tied to, with the nodes that share a rare word with them; the work
 * grows with those and not with the dataset.
 */
export function scoreNodes(nodes: readonly TargetNode[], fresh: readonly number[]): ScoredNodes {
  const index = new NodeIndex(nodes)
  const reached = new Set(fresh)
  const open = [...fresh]
  const done = new Uint8Array(nodes.length)
  const sure: Edge[] = []
  const doubtful: Edge[] = []
  let scored = 0
  for (let own = open.pop(); own !== undefined; own = open.pop()) {
    done[own] = 1
    for (const other of index.near(own)) {
      if (done[other] === 1) continue
      scored++
      const { score, likeness } = scoreTargets(nodes[own]!, nodes[other]!)
      const edge = { a: Math.min(own, other), b: Math.max(own, other), score }
      if (score >= bands.auto) {
        sure.push(edge)
        if (!reached.has(other)) {
          reached.add(other)
          open.push(other)
        }
      } else if (score >= bands.candidate && likeness >= bands.candidateLikeness) doubtful.push(edge)
    }
  }
  return { sure, doubtful, reached, scored }
}

/** Nodes by place and rare word. A node whose place is unknown may belong to any place. */
class NodeIndex {
  readonly #nodes: readonly TargetNode[]
  readonly #keys: readonly (readonly string[])[]
  readonly #byPlace = new Blocks<number>()
  readonly #everywhere = new Blocks<number>()
  readonly #met: Int32Array
  #round = 0

  constructor(nodes: readonly TargetNode[]) {
    this.#nodes = nodes
    this.#met = new Int32Array(nodes.length)
    this.#keys = nodes.map(({ terms }) => blockKeys(terms))
    const isSomeUnplaced = nodes.some(({ scope }) => scope === null)
    nodes.forEach(({ scope }, at) => {
      for (const key of this.#keys[at]!) {
        this.#byPlace.add(`${scope ?? ''}|${key}`, at)
        if (isSomeUnplaced) this.#everywhere.add(key, at)
      }
    })
  }

  /** The nodes that share a key with a node and may be of its place, each once. */
  near(own: number): number[] {
    this.#round++
    this.#met[own] = this.#round
    const found: number[] = []
    const { scope } = this.#nodes[own]!
    for (const key of this.#keys[own]!) {
      if (scope === null) this.#take(this.#everywhere.at(key), found)
      else {
        this.#take(this.#byPlace.at(`${scope}|${key}`), found)
        this.#take(this.#byPlace.at(`|${key}`), found)
      }
    }
    return found
  }

  #take(block: readonly number[], found: number[]): void {
    for (const at of block) {
      if (this.#met[at] === this.#round) continue
      this.#met[at] = this.#round
      found.push(at)
    }
  }
}
