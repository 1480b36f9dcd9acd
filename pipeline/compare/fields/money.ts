import type { Task } from '../../../schemas/task.js'
import type { Finding, Pair } from '../change-of.js'
import type { Comparison } from '../comparison.js'

/**
 * What happened to the money of a task; null where neither plan gives it any, or one of the two speaks of no money in
 * any of its tasks, for then it only has no column for it.
 */
export function compareBudgets({ a, b }: Pair<Task>, { speakOfMoney }: Comparison): Finding | null {
  const [before, after] = [a.budget, b.budget]
  if ((before === null && after === null) || !speakOfMoney) return null
  const sides = { field: 'budget', before, after }
  if (before === null) return { ...sides, kind: 'added', significance: 'minor', reasons: ['first-named'] }
  if (after === null)
    return { ...sides, kind: 'removed', significance: 'minor', reasons: ['no-longer-named'] }
  if (before.amount === null || after.amount === null || before.currency !== after.currency) {
    const isSame = before.text === after.text
    return { ...sides, kind: isSame ? 'unchanged' : 'reworded', significance: isSame ? 'none' : 'minor' }
  }
  if (before.amount === after.amount) return { ...sides, kind: 'unchanged', significance: 'none' }
  return { ...sides, kind: after.amount > before.amount ? 'raised' : 'lowered', significance: 'major' }
}
