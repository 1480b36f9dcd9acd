import { compareStrings } from '../../dataset/compare-strings.js'
import type { Scored } from '../evidence.js'
import { compareDocuments } from '../time-order.js'
import type { FiledTask } from './filed-task.js'

/** A task's tie to one of an earlier plan. */
export interface Tie {
  readonly earlier: FiledTask
  readonly later: FiledTask
  readonly scored: Scored
}

/** From `auto` on two tasks are linked, and below it down to `candidate` they are shown to a steward. */
export const bands = { auto: 0.68, candidate: 0.46 }

/** How many ties in doubt a steward is shown of one task. */
const mostInDoubt = 3

/** The tie of two tasks of two plans; null where they are not alike enough to be shown. */
export function tieBetween(a: FiledTask, b: FiledTask, scored: Scored): Tie | null {
  if (scored.score < bands.candidate) return null
  return compareDocuments(a.document, b.document) < 0
    ? { earlier: a, later: b, scored }
    : { earlier: b, later: a, scored }
}

/**
 * The sure ties without those that others tell already: where a task is tied to one of a plan in between that is tied
 * to a third, its own tie to the third goes unsaid (the transitive reduction of the ties, which is one and the same
 * whether it is taken of all ties or of those that an earlier reduction left and new ones).
 */
export function sureTies(ties: readonly Tie[]): Tie[] {
  const sure = ties.filter(({ scored }) => scored.score >= bands.auto)
  const earlierOf = new Map<FiledTask, Set<FiledTask>>()
  for (const { earlier, later } of sure) {
    const own = earlierOf.get(later)
    if (own) own.add(earlier)
    else earlierOf.set(later, new Set([earlier]))
  }
  return sure.filter(({ earlier, later }) => !isTold(earlier, later, earlierOf))
}

/** Whether a way leads from the later task to the earlier one through tasks of plans in between. */
function isTold(
  earlier: FiledTask,
  later: FiledTask,
  earlierOf: ReadonlyMap<FiledTask, ReadonlySet<FiledTask>>,
): boolean {
  const seen = new Set<FiledTask>([earlier])
  const open = [...earlierOf.get(later)!].filter((one) => one !== earlier)
  for (let own = open.pop(); own !== undefined; own = open.pop()) {
    if (seen.has(own)) continue
    seen.add(own)
    if (compareDocuments(own.document, earlier.document) <= 0) continue
    const next = earlierOf.get(own)
    if (next?.has(earlier)) return true
    if (next) open.push(...next)
  }
  return false
}

/** For each later task, the likest of its ties in doubt. */
export function tiesInDoubt(ties: readonly Tie[]): Tie[] {
  const perLater = new Map<FiledTask, Tie[]>()
  for (const tie of ties) {
    if (tie.scored.score >= bands.auto) continue
    const own = perLater.get(tie.later)
    if (own) own.push(tie)
    else perLater.set(tie.later, [tie])
  }
  return [...perLater.values()].flatMap((own) => own.sort(byLikeness).slice(0, mostInDoubt))
}

function byLikeness(x: Tie, y: Tie): number {
  return y.scored.score - x.scored.score || compareStrings(x.earlier.id, y.earlier.id)
}
