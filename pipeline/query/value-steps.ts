import type { ChangeReason } from '../../schemas/change.js'
import type { Value } from '../../schemas/value.js'
import { compareAmounts } from '../compare/values/compare-amounts.js'
import type { Stated } from '../compare/values/one-basis.js'
import { words } from '../language/fold.js'

/**
 * What became of the value of one horizon from one plan to a later one. `raised`, `lowered`: the amount went up or down;
 * `same`: the same amount, however it is written; `unlike`: both state it, but what changed cannot be told for sure;
 * `new`, `dropped`: only the later, or only the earlier, states it.
 */
export type Step = 'raised' | 'lowered' | 'same' | 'unlike' | 'new' | 'dropped'

/** What became of the value of one horizon. */
export interface ValueStep {
  readonly from: number | null
  readonly by: number | null
  readonly step: Step
  /** Whether more or less is promised: of what should be low a lower amount is stronger; null where neither is known. */
  readonly effect: 'stronger' | 'weaker' | null
  /** Why, by the codes of changes. */
  readonly reasons: readonly ChangeReason[]
  /** What the earlier plan states for the horizon; several where it contradicts itself or states parts. */
  readonly before: readonly Value[]
  readonly after: readonly Value[]
}

type Verdict = Pick<ValueStep, 'step' | 'effect' | 'reasons'>

/**
 * Compares what two plans state of one thing, horizon by horizon, and only where both state one value for it: `trên 55%`
 * and `≥ 55` are the same amount.
 *
 * @param laterYear of the later plan's issue, or null: of a horizon that was over by then it is no wonder that it is gone
 * @returns by horizon: years ascending, none last
 */
export function valueSteps(
  before: readonly Stated[],
  after: readonly Stated[],
  laterYear: number | null,
): ValueStep[] {
  const horizons = new Map([...before, ...after].map(({ value }) => [horizonKey(value), value]))
  return [...horizons]
    .sort(([, a], [, b]) => compareHorizons(a, b))
    .map(([key, { from, by }]) => {
      const [x, y] = [statedAt(key, before), statedAt(key, after)]
      const isElsewhere = isOfOtherYears(by, x, before) || isOfOtherYears(by, y, after)
      const verdict = isElsewhere ? otherSpan : verdictOf(x, y, hasPassed(by, laterYear))
      return { from, by, ...verdict, before: x.map(({ value }) => value), after: y.map(({ value }) => value) }
    })
}

const otherSpan: Verdict = { step: 'unlike', effect: null, reasons: ['other-horizon'] }

/** A plan that speaks of the years up to one, not of that year itself, has neither dropped the year nor left it new. */
function isOfOtherYears(by: number | null, own: readonly Stated[], all: readonly Stated[]): boolean {
  return own.length === 0 && all.some(({ value }) => value.by === by)
}

const hasPassed = (by: number | null, year: number | null): boolean =>
  by !== null && year !== null && by <= year

/** Orders horizons by the year that they end in, then by the one that they begin in; those without one last. */
export function compareHorizons(a: Pick<Value, 'from' | 'by'>, b: Pick<Value, 'from' | 'by'>): number {
  const last = 10_000
  return (a.by ?? last) - (b.by ?? last) || (a.from ?? 0) - (b.from ?? 0)
}

/** Equal for values of one horizon: what is reached by 2030, in 2030 alone, or from 2025 to 2030. */
export function horizonKey({ from, by }: Pick<Value, 'from' | 'by'>): string {
  return `${from}-${by}`
}

/** What is stated for a horizon, each statement once. */
function statedAt(key: string, all: readonly Stated[]): Stated[] {
  const own = all.filter(({ value }) => horizonKey(value) === key)
  return own.filter((one, at) => own.findIndex((other) => saysTheSame(one, other)) === at)
}

function saysTheSame({ value: a }: Stated, { value: b }: Stated): boolean {
  if (a.comparator === 'none' && b.comparator === 'none') return sameWords(a, b)
  const fields = ['measure', 'unit', 'baseline', 'comparator', 'min', 'max'] as const
  return fields.every((field) => a[field] === b[field])
}

const sameWords = (a: Value, b: Value): boolean => words(a.text).join(' ') === words(b.text).join(' ')

function verdictOf(before: readonly Stated[], after: readonly Stated[], isOver: boolean): Verdict {
  if (before.length === 0) return { step: 'new', effect: null, reasons: [] }
  if (after.length === 0) return { step: 'dropped', effect: null, reasons: isOver ? ['horizon-over'] : [] }
  if (before.length > 1 || after.length > 1) return { step: 'unlike', effect: null, reasons: ['repeated'] }
  return compareStated(before[0]!, after[0]!)
}

/**
 * Compares two values of one horizon. What holds only if something is taken for granted is `unlike`, and so is what
 * names no year: that of two plans need not be the same.
 *
 * @example compareStated(trên55, ít_nhất55).step // 'same'
 */
export function compareStated(before: Stated, after: Stated): Verdict {
  const [a, b] = [before.value, after.value]
  if (a.comparator === 'none' || b.comparator === 'none') return compareWords(a, b)
  const { verdict, isSure, isLessBetter, reasons } = compareAmounts(before, after)
  if (verdict === 'unlike' || !isSure) return { step: 'unlike', effect: null, reasons }
  if (a.by === null) return otherSpan
  if (verdict === 'same') return { step: verdict, effect: null, reasons }
  return { step: verdict, effect: (verdict === 'raised') === isLessBetter ? 'weaker' : 'stronger', reasons }
}

function compareWords(a: Value, b: Value): Verdict {
  if (a.comparator !== 'none') return { step: 'unlike', effect: null, reasons: ['amount-dropped'] }
  if (b.comparator !== 'none') return { step: 'unlike', effect: null, reasons: ['amount-stated'] }
  return { step: sameWords(a, b) ? 'same' : 'unlike', effect: null, reasons: [] }
}
