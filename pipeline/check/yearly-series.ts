import { checkWords } from '../../knowledge/check-words.js'
import type { Target } from '../../schemas/target.js'
import type { Value } from '../../schemas/value.js'
import { fold } from '../language/fold.js'

/** The amounts of a target for single years that follow each other, and what else it states. */
export interface YearlySeries {
  readonly first: number
  readonly last: number
  readonly amounts: readonly number[]
  /** Null where the plan states none: then only its own words can state a total. */
  readonly unit: string | null
}

/** Fewer years are no series. */
const leastYears = 3

/**
 * The yearly amounts of a target whose amounts can add up: counts and sums of money, not shares, ranks or levels;
 * null where there are none, or a year between is left out.
 */
export function yearlySeries(target: Target): YearlySeries | null {
  if (!addsUp(target)) return null
  const years = target.values.filter(isOfOneYear).sort((a, b) => a.by! - b.by!)
  const unit = years[0]?.unit ?? null
  if (years.length < leastYears || years.some((value) => value.unit !== unit)) return null
  if (years.some(({ by }, at) => by !== years[0]!.by! + at)) return null
  return { first: years[0]!.by!, last: years.at(-1)!.by!, amounts: years.map(({ min }) => min!), unit }
}

const isOfOneYear = ({ from, by, min, max, measure }: Value): boolean =>
  by !== null && (from === null || from === by) && min !== null && min === max && measure === 'level'

/** Whether amounts of such a name and unit can be added. */
function addsUp({ name, values }: Target): boolean {
  const { levels, levelUnits } = checkWords()
  const unit = fold(values[0]?.unit ?? '')
  const folded = ` ${fold(name)} `
  return (
    !/[%‰/]/u.test(unit) && !levelUnits.includes(unit) && !levels.some((word) => folded.includes(` ${word} `))
  )
}

/** How far apart two amounts may be that are rounded. */
const rounding = 0.01

type Bounds = Pick<Value, 'min' | 'max'>

/** Whether the amounts, taken as each year's own or as levels reached, come to the total that a value states. */
export function comesTo(series: YearlySeries, total: Bounds): boolean {
  const { amounts } = series
  const rises = amounts.every((amount, at) => at === 0 || amount >= amounts[at - 1]!)
  const last = amounts.at(-1)!
  // A level that rises beyond the total may hold what was there before.
  return fits(sumOf(series), total) || fits(last, total) || (rises && total.min !== null && last > total.min)
}

/** Whether the amounts are meant to make up the total: what is far from it counts something else, such as what is added. */
export function isAbout(series: YearlySeries, total: Bounds): boolean {
  return isNear(sumOf(series), total) || isNear(series.amounts.at(-1)!, total)
}

/** Whether the mean of the amounts, or the last of them, is what a value states for each year. */
export function isMeanOf(series: YearlySeries, perYear: Bounds): boolean {
  return fits(sumOf(series) / series.amounts.length, perYear) || fits(series.amounts.at(-1)!, perYear)
}

/** Whether the amounts are meant for what a value states for each year, or it states their sum for each year. */
export function isAboutYear(series: YearlySeries, perYear: Bounds): boolean {
  return isNear(sumOf(series) / series.amounts.length, perYear) || fits(sumOf(series), perYear)
}

/** What the amounts add up to. */
export function sumOf({ amounts }: YearlySeries): number {
  return amounts.reduce((all, amount) => all + amount, 0)
}

function fits(amount: number, { min, max }: Bounds): boolean {
  return (min === null || amount >= min * (1 - rounding)) && (max === null || amount <= max * (1 + rounding))
}

function isNear(amount: number, { min, max }: Bounds): boolean {
  const stated = min ?? max ?? 0
  return amount >= stated / 2 && amount <= stated * 2
}
