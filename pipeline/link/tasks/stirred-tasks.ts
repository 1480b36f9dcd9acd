import type { Candidate, Link } from '../../../schemas/link.js'
import { documentOf } from '../../dataset/document-of.js'
import type { PairJudgement } from '../../judge/pair-judgement.js'
import type { FiledTask } from './filed-task.js'
import type { TaskIndex } from './task-index.js'

/**
 * The ids of tasks of old plans whose ties may have changed: judged ones, and those whose counterpart is gone or read
 * anew. The tasks of fresh plans are all meant besides.
 *
 * @param present the ids of all documents
 * @param known what the last run found between tasks
 */
export function stirredTasks(
  present: ReadonlySet<string>,
  judgements: readonly PairJudgement[],
  known: readonly (Link | Candidate)[],
  fresh: ReadonlySet<string>,
): Set<string> {
  const stirred = new Set(judgements.flatMap(({ a, b }) => [a, b]))
  const isOld = (id: string): boolean => present.has(documentOf(id)) && !fresh.has(documentOf(id))
  for (const one of known) {
    const isJudged = 'status' in one && one.status !== 'auto'
    if (isJudged || !isOld(one.a) || !isOld(one.b)) stirred.add(one.a).add(one.b)
  }
  return stirred
}

/**
 * The indexes of tasks that were tied, and between which so many plans have come that the two do not meet any more.
 *
 * @param tasks of one place, in the order of time
 * @param index of the same; it is asked for what the ties need
 * @param ties pairs of indexes
 */
export function partedTasks(
  tasks: readonly FiledTask[],
  index: TaskIndex,
  ties: readonly (readonly [number, number])[],
  fresh: ReadonlySet<string>,
): Set<number> {
  const nextFresh = placesOfNext(tasks.map(({ document }) => fresh.has(document.id)))
  const ofFresh = new Set<number>()
  for (const { document, keys } of tasks) {
    if (fresh.has(document.id)) for (const key of keys.keys) ofFresh.add(key)
  }
  const inDoubt = ties.filter(([one, other]) => {
    const isBetween = nextFresh[Math.min(one, other)]! < Math.max(one, other)
    return isBetween && tasks[one]!.keys.keys.some((key) => ofFresh.has(key))
  })
  index.fileUnderKeysOf(inDoubt.map(([one]) => one))
  return new Set(inDoubt.filter(([one, other]) => !index.doMeet(one, other)).flat())
}

/** For each place, the place of the next `true` from there on; infinity where there is none. */
function placesOfNext(list: readonly boolean[]): number[] {
  const places: number[] = []
  let next = Number.POSITIVE_INFINITY
  for (let at = list.length - 1; at >= 0; at--) {
    if (list[at]) next = at
    places[at] = next
  }
  return places
}
