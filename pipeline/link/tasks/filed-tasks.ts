import { commonRuns, type Run, runFrom } from './runs.js'
import type { TaskNode } from './task-node.js'

/**
 * Along one key a task meets those of so many plans before it and behind it, the nearest in time. What hundreds of plans
 * say alike (who pays, who reports) would else be compared in every pair, only to be told by the chain of its nearest.
 */
const mostPlans = 16

/** Where a key stands: the index of a task, then the place in its text, one pair after the other, in the order of time. */
type Filed = number[]

/** Tasks filed under the keys of their texts. */
export class FiledTasks {
  readonly #nodes: readonly TaskNode[]
  readonly #byKey = new Map<number, Filed>()

  /** @param nodes in the order of time, those of one document beside each other */
  constructor(nodes: readonly TaskNode[]) {
    this.#nodes = nodes
    for (const [at, { keys }] of nodes.entries()) {
      for (let index = 0; index < keys.keys.length; index++) {
        const own = this.#byKey.get(keys.keys[index]!)
        if (own) own.push(at, keys.places[index]!)
        else this.#byKey.set(keys.keys[index]!, [at, keys.places[index]!])
      }
    }
  }

  /**
   * The tasks of other plans that a task meets along its keys, with all runs that the two have in common: these do not hang
   * on what else is filed.
   *
   * @param at the index of the task
   */
  meeting(at: number): Map<number, Run[]> {
    const own = this.#nodes[at]!
    const found = new Map<number, Run[]>()
    const cut = new Set<number>()
    for (const [index, key] of own.keys.keys.entries()) {
      const filed = this.#byKey.get(key)!
      const isWhole = this.#walk(at, filed, (entry) => {
        const place = filed[entry]!
        const run = runFrom(own.text, this.#nodes[place]!.text, own.keys.places[index]!, filed[entry + 1]!)
        if (!run) return
        const runs = found.get(place)
        if (runs) runs.push(run)
        else found.set(place, [run])
      })
      if (!isWhole) cut.add(key)
    }
    if (cut.size > 0) this.#complete(own, found, cut)
    return found
  }

  /** A pair that was met along one key may have runs along another on which the two are too far apart. */
  #complete(own: TaskNode, found: Map<number, Run[]>, cut: ReadonlySet<number>): void {
    for (const place of found.keys()) {
      const other = this.#nodes[place]!
      if (other.keys.keys.some((key) => cut.has(key)))
        found.set(place, commonRuns(own.text, other.text, own.keys, other.keys))
    }
  }

  /** Whether a task is met along a key of another; both by their indexes. */
  doMeet(at: number, other: number): boolean {
    let isMet = false
    for (const key of this.#nodes[at]!.keys.keys) {
      const filed = this.#byKey.get(key)!
      this.#walk(at, filed, (entry) => {
        isMet ||= filed[entry] === other
      })
      if (isMet) return true
    }
    return false
  }

  /** Goes from a task to the nearest before it and behind it; tells whether it came to both ends. */
  #walk(at: number, filed: Filed, visit: (entry: number) => void): boolean {
    const first = firstNotBefore(filed, at)
    const isWholeBefore = this.#go(at, filed, first - 2, -2, visit)
    const isWholeBehind = this.#go(at, filed, first, 2, visit)
    return isWholeBefore && isWholeBehind
  }

  #go(at: number, filed: Filed, from: number, step: 2 | -2, visit: (entry: number) => void): boolean {
    const own = this.#nodes[at]!
    let plans = 0
    let last = own.document
    for (let entry = from; entry >= 0 && entry < filed.length; entry += step) {
      const other = this.#nodes[filed[entry]!]!
      if (other.document === own.document || !mayShare(own, other)) continue
      if (other.document !== last) {
        if (plans === mostPlans) return false
        plans++
        last = other.document
      }
      visit(entry)
    }
    return true
  }
}

/** The first entry of a task or of one behind it. */
function firstNotBefore(filed: Filed, at: number): number {
  let low = 0
  let high = filed.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (filed[2 * middle]! < at) low = middle + 1
    else high = middle
  }
  return 2 * low
}

function mayShare(a: TaskNode, b: TaskNode): boolean {
  return a.scope === null || b.scope === null || a.scope === b.scope
}
