import type { Change } from '../../../schemas/change.js'
import type { Value } from '../../../schemas/value.js'
import type { PlanRecords } from '../across.js'
import type { Finding } from '../change-of.js'
import type { Comparison } from '../comparison.js'

/** What became of the years of a value. */
export interface HorizonMove {
  /** Later is weaker; null where the last year stays, or one of the two names none. */
  readonly effect: Change['effect']
  /** Whether the two are about one year only if a plan without one means another than its own last. */
  readonly isGuess: boolean
  /** Null where there is nothing to say. */
  readonly finding: Finding | null
}

const stays: HorizonMove = { effect: null, isGuess: false, finding: null }

/** Compares the years of two values: the last year moved, was named for the first time, or only the first year differs. */
export function compareHorizons(before: Value, after: Value, comparison: Comparison): HorizonMove {
  if (before.by === after.by && before.from === after.from) return stays
  const sides = { field: 'horizon', before: yearsOf(before), after: yearsOf(after) }
  if (before.by !== null && after.by !== null && before.by !== after.by)
    return moved(sides, before.by, after.by, comparison)
  if (before.by === after.by) return { ...stays, finding: startFinding(sides, before, after) }
  return before.by === null
    ? named('horizon-stated', sides, after.by!, comparison.a)
    : named('horizon-dropped', sides, before.by, comparison.b)
}

type Sides = Pick<Finding, 'field' | 'before' | 'after'>

function moved(sides: Sides, before: number, after: number, comparison: Comparison): HorizonMove {
  if (isNextYear(before, after, comparison)) {
    const finding: Finding = { ...sides, kind: 'rescheduled', significance: 'minor', reasons: ['next-year'] }
    return { effect: null, isGuess: true, finding }
  }
  const effect = after > before ? 'weaker' : 'stronger'
  return {
    effect,
    isGuess: false,
    finding: { ...sides, kind: 'rescheduled', significance: 'major', effect },
  }
}

/** Whether each of two plans for one year names its own year. */
export function isNextYear(before: number, after: number, { a, b }: Comparison): boolean {
  const isOwn = ({ document: { period } }: PlanRecords, year: number) =>
    period.start === year && period.end === year
  return isOwn(a, before) && isOwn(b, after)
}

function startFinding(sides: Sides, before: Value, after: Value): Finding {
  const isNamed = before.from !== null && after.from !== null
  return isNamed
    ? { ...sides, kind: 'rescheduled', significance: 'minor' }
    : { ...sides, kind: 'unchanged', significance: 'trivial' }
}

/** A value without a year is for the last year of its plan, where that is known. */
function named(
  reason: 'horizon-stated' | 'horizon-dropped',
  sides: Sides,
  year: number,
  unnamed: PlanRecords,
): HorizonMove {
  const { end } = unnamed.document.period
  if (end === null || end === year)
    return { ...stays, finding: { ...sides, kind: 'unchanged', significance: 'trivial', reasons: [reason] } }
  const kind = reason === 'horizon-stated' ? 'added' : 'removed'
  return {
    effect: null,
    isGuess: true,
    finding: { ...sides, kind, significance: 'uncertain', reasons: [reason] },
  }
}

function yearsOf({ from, by }: Value): { from: number | null; by: number | null } {
  return { from, by }
}
