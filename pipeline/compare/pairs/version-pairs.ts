import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import { linkRecords } from '../../link/link-records.js'
import type { PlanRecords } from '../across.js'
import type { Pair, PlanRecord } from '../change-of.js'
import type { Pairing } from './pairing.js'

/** The records of two readings of one document, paired. */
export interface VersionPairs {
  readonly targets: Pairing<Target>
  readonly tasks: Pairing<Task>
}

/**
 * Pairs the records of two readings of one document: by their ids, which come from their places and words; then by what
 * they say, as records of two plans are linked; then by their place in the document.
 */
export function versionPairs(a: PlanRecords, b: PlanRecords): VersionPairs {
  const targets = byId(a.targets, b.targets)
  const tasks = byId(a.tasks, b.tasks)
  const before = renamed({ ...a, targets: targets.restA, tasks: tasks.restA }, 'a')
  const after = renamed({ ...b, targets: targets.restB, tasks: tasks.restB }, 'b')
  const { links } = linkRecords({
    documents: [before.document, after.document],
    targets: [...before.targets, ...after.targets],
    tasks: [...before.tasks, ...after.tasks],
    agencies: [],
    judgements: [],
    previous: [],
  })
  const likest = [...links].sort((x, y) => y.score - x.score).map((link) => [link.a, link.b] as const)
  return { targets: pairRest(targets, likest), tasks: pairRest(tasks, likest) }
}

interface Halves<T> {
  readonly pairs: readonly Pair<T & PlanRecord>[]
  readonly restA: readonly T[]
  readonly restB: readonly T[]
}

function byId<T extends PlanRecord>(a: readonly T[], b: readonly T[]): Halves<T> {
  const after = new Map(b.map((record) => [record.id, record]))
  const before = new Set(a.map(({ id }) => id))
  const pairs = a.flatMap((own) => {
    const other = after.get(own.id)
    return other ? [{ a: own, b: other, related: [], reasons: [] }] : []
  })
  return {
    pairs,
    restA: a.filter(({ id }) => !after.has(id)),
    restB: b.filter(({ id }) => !before.has(id)),
  }
}

/** The two readings as two documents, for records of one document are not linked. */
function renamed(plan: PlanRecords, side: 'a' | 'b'): PlanRecords {
  const documentId = `${side}.${plan.document.id}`
  const rename = <T extends PlanRecord>(record: T): T => ({
    ...record,
    id: `${side}.${record.id}`,
    documentId,
  })
  return {
    document: { ...plan.document, id: documentId },
    targets: plan.targets.map(rename),
    tasks: plan.tasks.map(rename),
  }
}

function pairRest<T extends PlanRecord>(
  { pairs, restA, restB }: Halves<T>,
  likest: readonly (readonly [string, string])[],
): Pairing<T> {
  const left = new Map(restA.map((record) => [`a.${record.id}`, record]))
  const right = new Map(restB.map((record) => [`b.${record.id}`, record]))
  const found: Pair<T>[] = []
  const pair = (a: string, b: string) => {
    const [own, other] = [left.get(a), right.get(b)]
    if (!own || !other) return
    left.delete(a)
    right.delete(b)
    found.push({ a: own, b: other, related: [], reasons: [] })
  }
  for (const [one, other] of likest) one.startsWith('a.') ? pair(one, other) : pair(other, one)
  for (const [a, b] of byPlace(left, right)) pair(a, b)
  const alone = (record: T) => ({ record, related: [], reasons: [] })
  return {
    pairs: [...pairs, ...found] as Pair<T>[],
    removed: [...left.values()].map(alone),
    added: [...right.values()].map(alone),
  }
}

/** Records that alone stand at their place in both readings: there the words were read in another way. */
function byPlace<T extends PlanRecord>(
  left: ReadonlyMap<string, T>,
  right: ReadonlyMap<string, T>,
): [string, string][] {
  const places = new Map<string, { a: string[]; b: string[] }>()
  for (const [side, records] of [
    ['a', left],
    ['b', right],
  ] as const) {
    for (const [id, record] of records) {
      const place = placeOf(record)
      if (place === null) continue
      const met = places.get(place) ?? { a: [], b: [] }
      met[side].push(id)
      places.set(place, met)
    }
  }
  return [...places.values()].flatMap(({ a, b }) =>
    a.length === 1 && b.length === 1 ? [[a[0]!, b[0]!] as [string, string]] : [],
  )
}

/** A numbered place; null where a record has no ordinal, and so may stand anywhere. */
function placeOf({ ordinal, sources }: PlanRecord): string | null {
  return ordinal === null ? null : JSON.stringify([sources[0]?.section ?? [], ordinal])
}
