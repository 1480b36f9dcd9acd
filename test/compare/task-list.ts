import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../knowledge/load.js'
import type { Change } from '../../schemas/change.js'

/** What people found of the tasks of two plans: fixtures/changes/README.md. */
export interface TaskList {
  readonly same: readonly ListedPair[]
  readonly arguable: readonly ListedPair[]
  readonly removed: readonly ListedTask[]
  readonly added: readonly ListedTask[]
}

interface ListedTask {
  readonly id: string
  /** Its first words, so that the id is known to be the one that was meant. */
  readonly words: string
}

interface ListedPair {
  readonly a: ListedTask
  readonly b: ListedTask
  readonly changes?: readonly { readonly kind: string; readonly field: string }[]
}

export function readTaskList(name: string): TaskList {
  return JSON.parse(readFileSync(join(root, 'fixtures/changes', `${name}.tasks.json`), 'utf8')) as TaskList
}

/** All tasks that a list speaks of on one side, each once. */
export function listedTasks(list: TaskList, side: 'a' | 'b'): ListedTask[] {
  const alone = side === 'a' ? list.removed : list.added
  const all = [...[...list.same, ...list.arguable].map((pair) => pair[side]), ...alone]
  return [...new Map(all.map((task) => [task.id, task])).values()]
}

export interface Judged {
  /** Pairs that the program makes and nobody else. */
  readonly wrongTies: string[]
  /** Undertakings that go on, and those of them of which the program pairs two tasks. */
  readonly undertakings: { readonly all: number; readonly told: number }
  /** What the program says of tasks; what hangs on an arguable pair is left out on both sides. */
  readonly found: string[]
  readonly wanted: string[]
}

/** Compares what the program says of the tasks of two plans with what people found. */
export function judge(list: TaskList, changes: readonly Change[]): Judged {
  const same = new Set(list.same.map(nameOf))
  const arguable = new Set(list.arguable.map(nameOf))
  const ties = new Set(changes.flatMap(({ a, b }) => (a !== null && b !== null ? [`${a} ${b}`] : [])))
  const undertakings = undertakingsOf(list.same)
  return {
    wrongTies: [...ties].filter((tie) => !same.has(tie) && !arguable.has(tie)),
    undertakings: {
      all: undertakings.length,
      told: undertakings.filter((pairs) => pairs.some((pair) => ties.has(nameOf(pair)))).length,
    },
    found: changes.filter((change) => isCounted(change, list)).map(sayWhat),
    wanted: [
      ...list.same.flatMap(({ a, b, changes: own }) =>
        (own ?? []).map((change) => sayWhat({ ...change, a: a.id, b: b.id })),
      ),
      ...list.removed.map(({ id }) => sayWhat({ kind: 'removed', field: null, a: id, b: null })),
      ...list.added.map(({ id }) => sayWhat({ kind: 'added', field: null, a: null, b: id })),
    ],
  }
}

export function sayWhat({ kind, field, a, b }: Saying): string {
  return `${kind} ${field ?? 'record'} ${a ?? '-'} ${b ?? '-'}`
}

interface Saying {
  readonly kind: string
  readonly field: string | null
  readonly a: string | null
  readonly b: string | null
}

const nameOf = ({ a, b }: ListedPair) => `${a.id} ${b.id}`

/** What is said of an arguable pair, or of a task that only such pairs speak of, does not count, nor do parts and wholes. */
function isCounted({ a, b, related }: Change, list: TaskList): boolean {
  if (a !== null && b !== null) return !list.arguable.some((pair) => nameOf(pair) === `${a} ${b}`)
  const partners = (pairs: readonly ListedPair[]) =>
    pairs.flatMap((pair) => (pair.a.id === a ? [pair.b.id] : pair.b.id === b ? [pair.a.id] : []))
  const goesOnAs = partners(list.same)
  if (goesOnAs.length > 0) return !related.some((id) => goesOnAs.includes(id))
  return partners(list.arguable).length === 0
}

/** The pairs that hang together: plan 43 states most undertakings twice. */
function undertakingsOf(pairs: readonly ListedPair[]): ListedPair[][] {
  const found: ListedPair[][] = []
  for (const pair of pairs) {
    const [first, ...others] = found.filter((own) => own.some((one) => isJoined(one, pair)))
    const whole = [...(first ?? []), ...others.flat(), pair]
    for (const one of [first, ...others]) if (one) found.splice(found.indexOf(one), 1)
    found.push(whole)
  }
  return found
}

const isJoined = (one: ListedPair, other: ListedPair) => one.a.id === other.a.id || one.b.id === other.b.id

/** How much of one list stands in the other, from 0 to 1. */
export function shareOf(list: readonly string[], other: readonly string[]): number {
  const known = new Set(other)
  return list.length === 0 ? 1 : list.filter((one) => known.has(one)).length / list.length
}
