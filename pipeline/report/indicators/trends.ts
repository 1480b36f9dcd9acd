import type { Indicator } from '../../../schemas/indicator.js'
import type { Source } from '../../../schemas/source.js'
import type { Target } from '../../../schemas/target.js'
import type { Value } from '../../../schemas/value.js'
import { groupBy } from '../../check/group-by.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { Context } from '../context.js'
import type { Plan } from '../plans.js'

/** What one plan wants of an indicator at one time. */
export interface Horizon {
  readonly plan: Plan
  readonly target: Target
  readonly value: Value
  readonly source: Source
  /** The year it is to be reached by; where none is stated the last one of the plan's period; null where that is not known. */
  readonly year: number | null
  /** Whether the year is that of the plan's period. */
  readonly implied: boolean
}

/** A horizon that can be drawn. */
export type Point = Horizon & { readonly year: number }

/** An indicator with what the plans of the report want of it. */
export interface Trend {
  readonly name: string
  /** That of the points, where there are any. */
  readonly unit: string | null
  /** In the order of issue, then of years. */
  readonly horizons: readonly Horizon[]
  /** The plans that set it, in the order of issue. */
  readonly plans: readonly Plan[]
  /** Of the horizons, those of one measure that a chart can show; the others stand in the table only. */
  readonly points: readonly Point[]
}

/**
 * All that the plans of the report set, by indicator: those of most plans first, then those of most values. A target that
 * no indicator has is one of its own.
 */
export function trendsOf(indicators: readonly Indicator[], context: Context): Trend[] {
  const shared = indicators.map(({ name, unit, targets }) => ({
    name,
    unit,
    targets: targets.flatMap((id) => context.targets.get(id) ?? []),
  }))
  const tied = new Set(shared.flatMap(({ targets }) => targets.map(({ id }) => id)))
  const alone = [...context.targets.values()].filter(({ id }) => !tied.has(id))
  const own = alone.map((target) => ({ name: target.name, unit: target.unit, targets: [target] }))
  return [...shared, ...own]
    .filter(({ targets }) => targets.length > 0)
    .map(({ name, unit, targets }) => trendOf(name, unit, targets, context))
    .sort(
      (a, b) =>
        b.plans.length - a.plans.length ||
        b.points.length - a.points.length ||
        compareStrings(a.name, b.name),
    )
}

/** What the plans of the report want of one indicator. */
export function trendOf(
  name: string,
  unit: string | null,
  targets: readonly Target[],
  context: Context,
): Trend {
  const horizons = targets
    .flatMap((target) => target.values.map((value) => horizonOf(target, value, context)))
    .sort((a, b) => a.plan.index - b.plan.index || (a.year ?? 9999) - (b.year ?? 9999))
  const plans = [...new Set(horizons.map(({ plan }) => plan))]
  const points = comparable(horizons)
  return { name, unit: points[0]?.value.unit ?? unit, horizons, plans, points }
}

function horizonOf(target: Target, value: Value, { plansById }: Context): Horizon {
  const plan = plansById.get(target.documentId)!
  const stated = value.by ?? value.from
  const source = target.sources.find(({ text }) => text.includes(value.text)) ?? target.sources[0]!
  const year = stated ?? plan.file.document.period.end
  return { plan, target, value, source, year, implied: stated === null && year !== null }
}

/** The points of the measure and unit that most plans use. */
function comparable(horizons: readonly Horizon[]): Point[] {
  const drawable = horizons.filter(
    (horizon): horizon is Point =>
      horizon.year !== null && (horizon.value.min !== null || horizon.value.max !== null),
  )
  const groups = [...groupBy(drawable, ({ value }) => `${value.measure} ${scaleOf(value.unit)}`).values()]
  const plansIn = (points: readonly Point[]): number => new Set(points.map(({ plan }) => plan)).size
  groups.sort((a, b) => plansIn(b) - plansIn(a) || b.length - a.length)
  return groups[0] ?? []
}

/** A share is a share of whatever: plans word `%` and `% GRDP` for one indicator. */
function scaleOf(unit: string | null): string {
  return unit?.split(' ')[0] === '%' ? '%' : (unit ?? '')
}
