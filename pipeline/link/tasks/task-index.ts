import type { FiledTask } from './filed-task.js'
import { commonRuns, type Run, runFrom } from './runs.js'
import type { TaskNode } from './task-node.js'

/**
 * Along one key a task meets those of so many plans before it and behind it, the nearest in time. What hundreds of plans
 * say alike (who pays, who reports) would else be compared in every pair, only to be told by the chain of its nearest.
 */
const mostPlans = 16

/** Where a key stands: the index of a task, then the place in its text, one pair after the other, in the order of time. */
type Posting = number[]

/** Tasks under the keys of their texts, as far as these are asked for. */
export class TaskIndex {
  readonly #tasks: readonly FiledTask[]
  readonly #postings = new Map<number, Posting>()

  /** @param tasks in the order of time, those of one document beside each other */
  constructor(tasks: readonly FiledTask[]) {
    this.#tasks = tasks
  }

  /** Files all tasks under the keys of some of them, by their indexes. What is asked for below goes along these. */
  fileUnderKeysOf(some: Iterable<number>): void {
    const missing = new Set<number>()
    for (const at of some) {
      const { keys } = this.#tasks[at]!.keys
      for (let index = 0; index < keys.length; index++) {
        if (!this.#postings.has(keys[index]!)) missing.add(keys[index]!)
      }
    }
    this.#fileUnder(missing)
  }

  /** @param missing keys under which nothing is filed yet */
  #fileUnder(missing: ReadonlySet<number>): void {
    if (missing.size === 0) return
    for (const [at, { keys: own }] of this.#tasks.entries()) {
      for (let index = 0; index < own.keys.length; index++) {
        const key = own.keys[index]!
        if (missing.has(key)) this.#file(key, at, own.places[index]!)
      }
    }
  }

  #file(key: number, at: number, place: number): void {
    const posting = this.#postings.get(key)
    if (posting) posting.push(at, place)
    else this.#postings.set(key, [at, place])
  }

  /** The indexes of the tasks that have one of these keys, where so many plans have it that not all of them meet along it. */
  crowdedUnder(keys: ReadonlySet<number>): Set<number> {
    this.#fileUnder(new Set([...keys].filter((key) => !this.#postings.has(key))))
    const crowded = new Set<number>()
    for (const key of keys) {
      const posting = this.#postings.get(key) ?? []
      const filed = posting.filter((_, entry) => entry % 2 === 0)
      if (new Set(filed.map((at) => this.#tasks[at]!.document)).size <= mostPlans) continue
      for (const at of filed) crowded.add(at)
    }
    return crowded
  }

  /**
   * The tasks of other plans that a task meets along its keys, with all runs that the two have in common: these do not hang
   * on what else is filed.
   *
   * @param at the index of the task
   * @param nodeOf reads a task, by its index
   */
  meeting(at: number, nodeOf: (at: number) => TaskNode): Map<number, Run[]> {
    const own = nodeOf(at)
    const found = new Map<number, Run[]>()
    const cut = new Set<number>()
    for (const [index, key] of own.keys.keys.entries()) {
      const posting = this.#postings.get(key)!
      const isWhole = this.#walk(at, posting, (entry) => {
        const place = posting[entry]!
        const run = runFrom(own.text, nodeOf(place).text, own.keys.places[index]!, posting[entry + 1]!)
        if (!run) return
        const runs = found.get(place)
        if (runs) runs.push(run)
        else found.set(place, [run])
      })
      if (!isWhole) cut.add(key)
    }
    if (cut.size > 0) complete(own, found, cut, nodeOf)
    return found
  }

  /** Calls with the index of every task that a task meets along one of its keys, once for each key and place. */
  eachMet(at: number, visit: (other: number) => void): void {
    for (const key of this.#tasks[at]!.keys.keys) {
      const posting = this.#postings.get(key)!
      this.#walk(at, posting, (entry) => visit(posting[entry]!))
    }
  }

  /** Whether a task is met along a key of another; both by their indexes. */
  doMeet(at: number, other: number): boolean {
    let isMet = false
    this.eachMet(at, (met) => {
      isMet ||= met === other
    })
    return isMet
  }

  /** Goes from a task to the nearest before it and behind it; tells whether it came to both ends. */
  #walk(at: number, posting: Posting, visit: (entry: number) => void): boolean {
    const first = firstNotBefore(posting, at)
    const isWholeBefore = this.#go(at, posting, first - 2, -2, visit)
    const isWholeBehind = this.#go(at, posting, first, 2, visit)
    return isWholeBefore && isWholeBehind
  }

  #go(at: number, posting: Posting, from: number, step: 2 | -2, visit: (entry: number) => void): boolean {
    const own = this.#tasks[at]!
    let plans = 0
    let last = own.document
    for (let entry = from; entry >= 0 && entry < posting.length; entry += step) {
      const other = this.#tasks[posting[entry]!]!
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

/** A pair that was met along one key may have runs along another on which the two are too far apart. */
function complete(
  own: TaskNode,
  found: Map<number, Run[]>,
  cut: ReadonlySet<number>,
  nodeOf: (at: number) => TaskNode,
): void {
  for (const place of found.keys()) {
    const other = nodeOf(place)
    if (other.keys.keys.some((key) => cut.has(key)))
      found.set(place, commonRuns(own.text, other.text, own.keys, other.keys))
  }
}

/** The first entry of a task or of one behind it. */
function firstNotBefore(posting: Posting, at: number): number {
  let low = 0
  let high = posting.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (posting[2 * middle]! < at) low = middle + 1
    else high = middle
  }
  return 2 * low
}

function mayShare(a: FiledTask, b: FiledTask): boolean {
  return a.scope === null || b.scope === null || a.scope === b.scope
}
