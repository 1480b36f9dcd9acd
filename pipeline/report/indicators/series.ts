import { groupBy } from '../../check/group-by.js'
import type { Plan } from '../plans.js'
import type { Point } from './trends.js'

/** Points of one plan that tell of one course over the years. */
export interface Series {
  readonly plan: Plan
  /** In the order of years. */
  readonly points: readonly Point[]
}

/**
 * The points as courses over the years: one for each plan, or, where a plan states two values for one year (each year's,
 * and that of all years), one for each of its targets.
 */
export function seriesOf(points: readonly Point[]): Series[] {
  return [...groupBy(points, ({ plan }) => plan)].flatMap(([plan, own]) => {
    const years = new Set(own.map(({ year }) => year))
    const courses = years.size === own.length ? [own] : [...groupBy(own, ({ target }) => target).values()]
    return courses.map((course) => ({ plan, points: [...course].sort((a, b) => a.year - b.year) }))
  })
}
