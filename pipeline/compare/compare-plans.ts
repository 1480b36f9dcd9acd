import type { Change } from '../../schemas/change.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { Across, PlanRecords } from './across.js'
import { changeOf, type Finding, type Pair, type PlanRecord, wholeChange } from './change-of.js'
import { type Comparison, comparisonOf } from './comparison.js'
import { compareDeadlines } from './fields/deadlines.js'
import { compareAgencies } from './fields/leads.js'
import { compareBudgets } from './fields/money.js'
import { compareNames, compareTexts } from './fields/wording.js'
import { byImportance } from './order.js'
import { withDoubts } from './pairs/doubts.js'
import type { Alone, Pairing } from './pairs/pairing.js'
import { withSplits } from './pairs/splits.js'
import { withStandingDuties } from './pairs/standing-duties.js'
import { targetPairs } from './pairs/target-pairs.js'
import { taskPairs } from './pairs/task-pairs.js'
import { versionPairs } from './pairs/version-pairs.js'
import { compareValues } from './values/compare-values.js'

export type { Across, PlanRecords } from './across.js'

/**
 * What changed from one plan to another: for each target and task that both have, one change for each of its fields
 * (unchanged ones too); else that it was added or removed. The most important comes first.
 *
 * Targets are the same by their indicator, tasks by their links, or as duties that every plan gives. Two readings of one document are compared by the ids
 * and words of their records.
 *
 * @param a the earlier plan, or the earlier reading of it
 * @param across the indicators, links and agencies of the dataset that both are of
 * @example
 * comparePlans(plan345, plan43, { indicators, links, agencies }).filter(({ kind }) => kind === 'lowered')
 */
export function comparePlans(a: PlanRecords, b: PlanRecords, across: Across): Change[] {
  const comparison = comparisonOf(a, b, across)
  const { targets, tasks } = comparison.isOneDocument
    ? versionPairs(a, b)
    : {
        targets: withDoubts(
          withSplits(targetPairs({ a: a.targets, b: b.targets }, across)),
          across.candidates,
        ),
        tasks: withStandingDuties(taskPairs({ a: a.tasks, b: b.tasks }, across), comparison.succession),
      }
  return byImportance([
    ...changesOf(targets, targetFindings, comparison),
    ...changesOf(tasks, taskFindings, comparison),
  ])
}

function changesOf<T extends PlanRecord>(
  { pairs, removed, added }: Pairing<T>,
  findingsOf: (pair: Pair<T>, comparison: Comparison) => (Finding | null)[],
  comparison: Comparison,
): Change[] {
  return [
    ...pairs.flatMap((pair) =>
      findingsOf(pair, comparison).flatMap((finding) => (finding ? [changeOf(pair, finding)] : [])),
    ),
    ...removed.map((alone) => aloneChange('removed', alone, comparison)),
    ...added.map((alone) => aloneChange('added', alone, comparison)),
  ]
}

function targetFindings(pair: Pair<Target>, comparison: Comparison): (Finding | null)[] {
  return [
    ...compareValues(pair, comparison),
    ...agencyFindings(pair, comparison),
    compareNames(pair.a, pair.b),
  ]
}

function taskFindings(pair: Pair<Task>, comparison: Comparison): (Finding | null)[] {
  const { a, b } = pair
  return [
    ...compareDeadlines(pair, comparison),
    ...agencyFindings(pair, comparison),
    compareWording(pair),
    outputFinding(a.output, b.output, comparison),
    compareBudgets(pair, comparison),
  ]
}

/** Two plans may give a standing duty in other words altogether. */
function compareWording({ a, b, reasons }: Pair<Task>): Finding {
  const finding = compareTexts('text', a.text, b.text)
  const isPairedByDuty = reasons.includes('standing-duty')
  return isPairedByDuty && finding.significance === 'uncertain'
    ? { ...finding, significance: 'minor', reasons: [] }
    : finding
}

/** What a task yields counts only where both plans say it, for many tables have no column for it. */
function outputFinding(before: string | null, after: string | null, comparison: Comparison): Finding | null {
  if (before !== null && after !== null) return compareTexts('output', before, after)
  if (before === after || !comparison.isOneDocument) return null
  return {
    kind: before === null ? 'added' : 'removed',
    field: 'output',
    before,
    after,
    significance: 'minor',
  }
}

/** Who coordinates, likewise. */
function agencyFindings({ a, b }: Pair, { succession, isOneDocument }: Comparison): (Finding | null)[] {
  const say = isOneDocument || (a.coordinatingAgencies.length > 0 && b.coordinatingAgencies.length > 0)
  return [
    compareAgencies('leadAgencies', a.leadAgencies, b.leadAgencies, succession),
    say
      ? compareAgencies('coordinatingAgencies', a.coordinatingAgencies, b.coordinatingAgencies, succession)
      : null,
  ]
}

function aloneChange(
  kind: 'added' | 'removed',
  { record, related, reasons }: Alone<PlanRecord>,
  { laterYear, isOneDocument }: Comparison,
): Change {
  if ('values' in record && record.values.length === 0)
    return wholeChange(kind, record, 'minor', [...reasons, 'no-amount'], related)
  if (related.length > 0) {
    const significance = reasons.includes('may-be-one') ? 'uncertain' : 'minor'
    return wholeChange(kind, record, significance, reasons, related)
  }
  const last = lastYearOf(record)
  const isOver = !isOneDocument && last !== null && laterYear !== null && last < laterYear
  return isOver
    ? wholeChange(kind, record, 'minor', ['horizon-over'], related)
    : wholeChange(kind, record, 'major', [], related)
}

/** The last year that a record speaks of; null where it names none, or none that ends it. */
function lastYearOf(record: PlanRecord): number | null {
  if ('values' in record) {
    const years = record.values.map(({ by }) => by)
    return years.includes(null) ? null : Math.max(...(years as number[]))
  }
  return record.deadline?.end ? Number(record.deadline.end.slice(0, 4)) : null
}
