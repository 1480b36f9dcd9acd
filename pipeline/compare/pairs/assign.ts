import { compareStrings } from '../../dataset/compare-strings.js'
import type { PlanRecord } from '../change-of.js'
import type { Assigned, Group } from './pairing.js'

/** Groups of more possible pairs than this are paired by their keys alone. */
const mostCompared = 10_000

/**
 * Pairs the records of a group one to one, the likest first. Which plan is the first one does not count.
 *
 * @param affinity how alike two records are; symmetric
 * @param keyOf equal for records that cannot be told apart
 * @param least what is less alike than this is not paired
 */
export function assign<T extends PlanRecord>(
  { a, b }: Group<T>,
  affinity: (a: T, b: T) => number,
  keyOf: (record: T) => string,
  least = 0,
): Assigned<T> {
  if (a.length * b.length > mostCompared) return byKeys({ a, b }, keyOf)
  const edges = a.flatMap((one) => b.map((other) => ({ one, other, score: affinity(one, other) })))
  edges.sort((x, y) => y.score - x.score || compareStrings(tie(x.one, x.other), tie(y.one, y.other)))
  const taken = new Set<T>()
  const pairs: [T, T][] = []
  for (const { one, other, score } of edges) {
    if (score < least) break
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  const isLeft = (record: T) => !taken.has(record)
  return { pairs, restA: a.filter(isLeft), restB: b.filter(isLeft) }
}

/** A name for two records that does not depend on which comes first. */
function tie(a: PlanRecord, b: PlanRecord): string {
  return a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`
}

function byKeys<T extends PlanRecord>({ a, b }: Group<T>, keyOf: (record: T) => string): Assigned<T> {
  const waiting = new Map<string, T[]>()
  for (const record of b) {
    const key = keyOf(record)
    const list = waiting.get(key)
    if (list) list.push(record)
    else waiting.set(key, [record])
  }
  for (const list of waiting.values()) list.reverse()
  const pairs: [T, T][] = []
  const restA: T[] = []
  for (const record of a) {
    const other = waiting.get(keyOf(record))?.pop()
    if (other) pairs.push([record, other])
    else restA.push(record)
  }
  const paired = new Set(pairs.map(([, other]) => other))
  return { pairs, restA, restB: b.filter((record) => !paired.has(record)) }
}
