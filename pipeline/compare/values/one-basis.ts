import type { Basis, ChangeReason } from '../../../schemas/change.js'
import type { Value } from '../../../schemas/value.js'
import { words } from '../../language/fold.js'
import { readTerms } from '../../link/names/read-terms.js'
import { type UnitForm, unitForm } from './unit-form.js'

/** A value of a target, with what is needed to put it on one basis with another. */
export interface Stated {
  readonly value: Value
  /** The name of its target. */
  readonly name: string
  /** The unit of the value, else of its target. */
  readonly unit: string | null
  /** The first year that its plan can count: of its period, else of its issue. */
  readonly since: number | null
}

/** The lower and the upper bound of an amount. */
export interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

/** Two amounts that can be compared, or why they cannot. */
export type OnOneBasis =
  | {
      readonly isComparable: true
      readonly before: Bounds
      readonly after: Bounds
      /** Whether something had to be taken for granted. */
      readonly isSure: boolean
      readonly reasons: readonly ChangeReason[]
      readonly basis: Basis | null
    }
  | { readonly isComparable: false; readonly reason: ChangeReason }

/** Puts two amounts on one basis where that can be done: one measure, one thing counted, one scale, a year or a total. */
export function onOneBasis(x: Stated, y: Stated): OnOneBasis {
  const [a, b] = [x.value, y.value]
  if (a.measure !== b.measure) return { isComparable: false, reason: 'other-measure' }
  if (a.baseline !== null && b.baseline !== null && a.baseline !== b.baseline)
    return { isComparable: false, reason: 'other-baseline' }
  if (x.unit === null || y.unit === null) {
    const isSure = x.unit === y.unit
    return plainly(a, b, isSure, isSure ? [] : ['unit-unsaid'])
  }
  return byUnits(x, y, unitForm(x.unit), unitForm(y.unit))
}

function byUnits(x: Stated, y: Stated, fx: UnitForm, fy: UnitForm): OnOneBasis {
  if (fx.counted !== fy.counted) return { isComparable: false, reason: 'other-unit' }
  const [before, after] = [times(x.value, fx.scale), times(y.value, fy.scale)]
  if (fx.whole !== fy.whole) {
    if (fx.whole !== '' && fy.whole !== '') return { isComparable: false, reason: 'other-unit' }
    const isSaid = saysWhole(fx.whole, y.name) || saysWhole(fy.whole, x.name)
    return plainly(before, after, isSaid, isSaid ? [] : ['unit-unsaid'])
  }
  if (fx.isPerYear === fy.isPerYear) {
    const basis = fx.scale === fy.scale ? null : basisOf(fx.counted, before, after)
    return { ...plainly(before, after, true, []), basis }
  }
  // A rate of growth is one a year, whether or not the unit says so.
  if (x.value.measure === 'growth') return plainly(before, after, false, ['unit-unsaid'])
  return asTotals(x, y, fx, before, after)
}

/** An amount a year comes to a total over the years that it is for; a share of a year adds up to nothing. */
function asTotals(x: Stated, y: Stated, fx: UnitForm, before: Bounds, after: Bounds): OnOneBasis {
  const [yearly, total] = fx.isPerYear ? [x, y] : [y, x]
  const years = yearsOf(yearly)
  const isOneTime = yearly.value.by !== null && yearly.value.by === total.value.by
  if (years === null || !isOneTime || fx.counted === '%') return { isComparable: false, reason: 'other-unit' }
  const [first, second] = fx.isPerYear ? [times(before, years), after] : [before, times(after, years)]
  return {
    isComparable: true,
    before: first,
    after: second,
    isSure: false,
    reasons: ['one-basis'],
    basis: basisOf(fx.counted, first, second),
  }
}

/** How many full years there are between the first year and the last: the fewest that the words can mean. */
function yearsOf({ value, since }: Stated): number | null {
  const from = value.from ?? since
  if (from === null || value.by === null || value.by <= from) return null
  return value.by - from
}

function plainly(
  before: Bounds,
  after: Bounds,
  isSure: boolean,
  reasons: readonly ChangeReason[],
): OnOneBasis & { isComparable: true } {
  return { isComparable: true, before, after, isSure, reasons, basis: null }
}

function basisOf(unit: string, before: Bounds, after: Bounds): Basis {
  return { unit, before: plainBounds(before), after: plainBounds(after) }
}

const plainBounds = ({ min, max }: Bounds): Bounds => ({ min, max })

function times({ min, max }: Bounds, factor: number): Bounds {
  const scaled = (bound: number | null) => (bound === null ? null : rounded(bound * factor))
  return { min: scaled(min), max: scaled(max) }
}

/** Without the dust of binary fractions. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(12))
}

/** Words that tell less (tổng) may be left out. */
const telling = 0.05

/** Whether a name says what a share is taken of: `Chi cho KH&CN trong tổng chi ngân sách nhà nước`, `% tổng chi NSNN`. */
function saysWhole(whole: string, name: string): boolean {
  if (whole === '') return false
  if (` ${words(name).join(' ')} `.includes(` ${words(whole).join(' ')} `)) return true
  const terms = readTerms(name)
  const wanted = [...readTerms(whole).values()].filter(({ weight }) => weight >= telling)
  return wanted.length > 0 && wanted.every(({ is }) => terms.has(is))
}
