import type { Change, ChangeReason } from '../../../schemas/change.js'
import type { Deadline } from '../../../schemas/deadline.js'
import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import type { Finding, Pair } from '../change-of.js'
import type { Comparison } from '../comparison.js'
import { isNextYear } from '../values/compare-horizons.js'
import { areDoubtfullyAlike } from './wording.js'

type Sides = Pick<Finding, 'field' | 'before' | 'after'>

/** What happened to the deadline of a task, and to the further ones that it states. */
export function compareDeadlines({ a, b, reasons }: Pair<Task>, comparison: Comparison): Finding[] {
  const isSurePair = comparison.isOneDocument || reasons.includes('standing-duty')
  const doubt = !isSurePair && areDoubtfullyAlike(a.text, b.text)
  const first = compareOne('deadline', a.deadline, b.deadline, comparison)
  const found = first ? [first] : []
  if (keysOf(a.otherDeadlines) !== keysOf(b.otherDeadlines)) {
    found.push(otherDates(a.otherDeadlines, b.otherDeadlines))
  }
  return doubt ? found.map(doubted) : found
}

/** Further dates that only one of the plans names are no move. */
function otherDates(before: Deadline[], after: Deadline[]): Finding {
  const sides = {
    field: 'otherDeadlines',
    before,
    after,
    significance: 'minor' as const,
  }
  if (before.length === 0) return { ...sides, kind: 'added', reasons: ['first-named'] }
  if (after.length === 0) return { ...sides, kind: 'removed', reasons: ['no-longer-named'] }
  return { ...sides, kind: 'rescheduled' }
}

/** Of two tasks that may not be one undertaking it is not sure that a deadline moved. */
function doubted(finding: Finding): Finding {
  if (finding.kind !== 'rescheduled') return finding
  return { ...finding, significance: 'uncertain', reasons: [...(finding.reasons ?? []), 'doubtful-pair'] }
}

function compareOne(
  field: string,
  before: Deadline | null,
  after: Deadline | null,
  comparison: Comparison,
): Finding | null {
  if (before === null && after === null) return null
  const sides = { field, before, after }
  if (before === null) return { ...sides, kind: 'added', significance: 'minor', reasons: ['first-named'] }
  if (after === null)
    return { ...sides, kind: 'removed', significance: 'minor', reasons: ['no-longer-named'] }
  if (timeKey(before) === timeKey(after)) {
    const isSaidAlike = words(before.text).join(' ') === words(after.text).join(' ')
    return { ...sides, kind: 'unchanged', significance: isSaidAlike ? 'none' : 'trivial' }
  }
  if ((before.kind === 'done') !== (after.kind === 'done'))
    return { ...sides, kind: 'reworded', significance: 'minor' }
  return rescheduled(sides, before, after, comparison)
}

function rescheduled(sides: Sides, before: Deadline, after: Deadline, comparison: Comparison): Finding {
  const [was, is] = [before.end, after.end]
  if (was === null || is === null || was === is)
    return { ...sides, kind: 'rescheduled', significance: 'minor' }
  const effect: Change['effect'] = is > was ? 'weaker' : 'stronger'
  const isOwnYear = isNextYear(Number(was.slice(0, 4)), Number(is.slice(0, 4)), comparison)
  const reasons: ChangeReason[] = isOwnYear ? ['next-year'] : []
  return isOwnYear
    ? { ...sides, kind: 'rescheduled', significance: 'minor', reasons }
    : { ...sides, kind: 'rescheduled', significance: 'major', effect }
}

/** What a deadline says, without its words: `Đến hết năm 2025` and `Trong năm 2025` both end with the year. */
function timeKey({ kind, start, end, recurrence, on, condition }: Deadline): string {
  const isYear = kind === 'within' && isWholeYear(start, end)
  const when = isYear ? `by ||${end}` : `${kind} |${start ?? ''}|${end ?? ''}`
  const waits = condition === null ? '' : words(condition).join(' ')
  return `${when}|${recurrence ?? ''}|${[...on].sort().join(',')}|${waits}`
}

function isWholeYear(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && start === `${end.slice(0, 4)}-01-01` && end.endsWith('-12-31')
}

function keysOf(deadlines: readonly Deadline[]): string {
  return deadlines.map(timeKey).sort().join('\n')
}
