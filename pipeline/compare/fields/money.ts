import type { Task } from '../../../schemas/task.js'
import type { Finding, Pair } from '../change-of.js'

/** What happened to the money of a task; null where neither plan gives it any. */
export function compareBudgets({ a, b }: Pair<Task>): Finding | null {
  const [before, after] = [a.budget, b.budget]
  if (before === null && after === null) return null
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
