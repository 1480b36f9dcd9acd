import type { ChangeReason } from '../../schemas/change.js'
import type { Target } from '../../schemas/target.js'
import type { Value } from '../../schemas/value.js'
import type { Finding } from '../compare/change-of.js'
import type { Comparison } from '../compare/comparison.js'
import { compareValues } from '../compare/values/compare-values.js'
import { words } from '../language/fold.js'

/**
 * What became of a value from one plan to a later one. `raised`, `lowered`: the amount went up or down; `moved`: the amount
 * stayed and its year did not; `same`: both stayed, however they are written; `unlike`: what changed cannot be told for
 * sure; `new`, `dropped`: only the later, or only the earlier, states it.
 */
export type Step = 'raised' | 'lowered' | 'moved' | 'same' | 'unlike' | 'new' | 'dropped'

/** What became of a value. */
export interface ValueStep {
  readonly step: Step
  /** Whether more or less is promised: of what should be low a lower amount is stronger; null where neither is known. */
  readonly effect: 'stronger' | 'weaker' | null
  /** Why, by the codes of changes. */
  readonly reasons: readonly ChangeReason[]
  /** What the earlier plan states; several where it states more than one value for a year. */
  readonly before: readonly Value[]
  readonly after: readonly Value[]
}

/**
 * Compares what two plans state of one thing, as comparing the plans does: `trên 55%` and `≥ 55` are the same amount, and
 * what holds only if something is taken for granted is `unlike`. Of a year for which a plan states several values nothing
 * is told.
 *
 * @param a the target of the earlier plan with all values that the plan states
 * @returns by horizon: years ascending, none last
 */
export function valueSteps(a: Target, b: Target, comparison: Comparison): ValueStep[] {
  const [before, after] = [distinct(a.values), distinct(b.values)]
  const torn = new Set([...repeatedHorizons(before), ...repeatedHorizons(after)])
  const isWhole = (value: Value) => !torn.has(horizonKey(value))
  const pair = {
    a: { ...a, values: before.filter(isWhole) },
    b: { ...b, values: after.filter(isWhole) },
    related: [],
    reasons: [],
  }
  const steps = [
    ...stepsOf(compareValues(pair, comparison)).map((step) => withEnds(step, comparison)),
    ...[...torn].map((key) => tornStep(key, before, after)),
  ]
  return steps.sort((x, y) => compareHorizons(shownValue(x), shownValue(y)))
}

/** The value of a step that tells its horizon: the later one. */
const shownValue = ({ before, after }: ValueStep): Value => (after[0] ?? before[0])!

/** Orders horizons by the year that they end in, then by the one that they begin in; those without one last. */
export function compareHorizons(a: Pick<Value, 'from' | 'by'>, b: Pick<Value, 'from' | 'by'>): number {
  const last = 10_000
  return (a.by ?? last) - (b.by ?? last) || (a.from ?? 0) - (b.from ?? 0)
}

/** Equal for values of one horizon: what is reached by 2030, in 2030 alone, or from 2025 to 2030. */
export function horizonKey({ from, by }: Pick<Value, 'from' | 'by'>): string {
  return `${from}-${by}`
}

function distinct(values: readonly Value[]): Value[] {
  return values.filter((one, at) => values.findIndex((other) => saysTheSame(one, other)) === at)
}

function saysTheSame(a: Value, b: Value): boolean {
  const fields = ['from', 'by', 'measure', 'unit', 'baseline', 'comparator', 'min', 'max'] as const
  if (!fields.every((field) => a[field] === b[field])) return false
  return a.comparator !== 'none' || words(a.text).join(' ') === words(b.text).join(' ')
}

function repeatedHorizons(values: readonly Value[]): string[] {
  const keys = values.map(horizonKey)
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

function tornStep(key: string, before: readonly Value[], after: readonly Value[]): ValueStep {
  const [x, y] = [before, after].map((values) => values.filter((value) => horizonKey(value) === key))
  const step = x!.length === 0 ? 'new' : y!.length === 0 ? 'dropped' : 'unlike'
  return { step, effect: null, reasons: ['repeated'], before: x!, after: y! }
}

/** Amounts without a year are for the last years of their plans, and are compared where these are one. */
function withEnds(step: ValueStep, { a, b }: Comparison): ValueStep {
  const isOneEnd = a.document.period.end !== null && a.document.period.end === b.document.period.end
  const areUnnamed = step.before[0]?.by === null && step.after[0]?.by === null
  if (isOneEnd || !areUnnamed || (step.step !== 'raised' && step.step !== 'lowered')) return step
  return { ...step, step: 'unlike', effect: null, reasons: [...step.reasons, 'other-horizon'] }
}

/** The finding on the years of a pair of values follows the one on their amounts. */
function stepsOf(findings: readonly Finding[]): ValueStep[] {
  const steps: ValueStep[] = []
  for (const finding of findings) {
    if (finding.field === 'horizon') steps.push(withHorizon(steps.pop()!, finding))
    else steps.push(stepOf(finding))
  }
  return steps
}

const stepsByKind: Readonly<Partial<Record<Finding['kind'], Step>>> = {
  raised: 'raised',
  lowered: 'lowered',
  unchanged: 'same',
  added: 'new',
  removed: 'dropped',
}

function stepOf({ kind, before, after, significance, effect, reasons }: Finding): ValueStep {
  const step = (significance !== 'uncertain' && stepsByKind[kind]) || 'unlike'
  const valuesOf = (side: Finding['before']) => (side === null ? [] : [side as Value])
  return {
    step,
    effect: (step !== 'unlike' && effect) || null,
    reasons: reasons ?? [],
    before: valuesOf(before),
    after: valuesOf(after),
  }
}

function withHorizon(step: ValueStep, { kind, significance, effect, reasons }: Finding): ValueStep {
  const all = { ...step, reasons: [...step.reasons, ...(reasons ?? [])] }
  if (significance === 'uncertain') return { ...all, step: 'unlike', effect: null }
  if (kind !== 'rescheduled' || step.step !== 'same') return all
  return { ...all, step: 'moved', effect: effect ?? null }
}
