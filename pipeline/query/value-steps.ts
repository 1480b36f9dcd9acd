import type { Value } from '../../schemas/value.js'
import { words } from '../language/fold.js'

/**
 * What became of the value of one horizon from one plan to a later one. `raised`, `lowered`: the later plan asks for more,
 * or less (of a ceiling or a rank, a smaller number is more); `same`: the same amount, however it is written; `unlike`: both
 * state it, but not on one basis; `new`, `dropped`: only the later, or only the earlier, states it.
 */
export type Step = 'raised' | 'lowered' | 'same' | 'unlike' | 'new' | 'dropped'

/** Why two values cannot be compared. */
export type Unlikeness = 'horizon' | 'unit' | 'measure' | 'baseline' | 'bound' | 'words' | 'several'

/** What became of the value of one horizon. */
export interface ValueStep {
  readonly from: number | null
  readonly by: number | null
  readonly step: Step
  /** What the earlier plan states for the horizon; several where it contradicts itself or states parts. */
  readonly before: readonly Value[]
  readonly after: readonly Value[]
  /** Where the step is `unlike`. */
  readonly why: Unlikeness | null
}

/**
 * Compares what two plans state of one thing, horizon by horizon. Values are compared only where both are of one horizon,
 * unit, measure and baseline, and both are amounts or both are ceilings: `trên 55%` and `≥ 55` are the same amount.
 *
 * @returns by horizon: years ascending, none last
 */
export function valueSteps(before: readonly Value[], after: readonly Value[]): ValueStep[] {
  const horizons = new Map([...before, ...after].map((value) => [horizonKey(value), value]))
  return [...horizons]
    .sort(([, a], [, b]) => compareHorizons(a, b))
    .map(([key, { from, by }]) => {
      const [x, y] = [before, after].map((values) =>
        distinct(values.filter((one) => horizonKey(one) === key)),
      )
      return { from, by, before: x!, after: y!, ...(isElsewhere(by, x!, y!) ? otherSpan : stepOf(x!, y!)) }
    })

  /** One plan speaks of the year itself, the other of the years up to it: neither new nor dropped. */
  function isElsewhere(by: number | null, x: readonly Value[], y: readonly Value[]): boolean {
    const missing = x.length === 0 ? before : y.length === 0 ? after : []
    return missing.some((value) => value.by === by)
  }
}

const otherSpan = { step: 'unlike', why: 'horizon' } as const

/** Orders horizons by the year that they end in, then by the one that they begin in; those without one last. */
export function compareHorizons(a: Pick<Value, 'from' | 'by'>, b: Pick<Value, 'from' | 'by'>): number {
  const last = 10_000
  return (a.by ?? last) - (b.by ?? last) || (a.from ?? 0) - (b.from ?? 0)
}

/** Equal for values of one horizon: what is reached by 2030, in 2030 alone, or from 2025 to 2030. */
export function horizonKey(value: Pick<Value, 'from' | 'by'>): string {
  return `${value.from}-${value.by}`
}

function distinct(values: readonly Value[]): Value[] {
  return values.filter((value, at) => values.findIndex((other) => saysTheSame(value, other)) === at)
}

function saysTheSame(a: Value, b: Value): boolean {
  if (a.comparator === 'none' && b.comparator === 'none') return sameWords(a, b)
  return basisOf(a, b) === null && a.comparator === b.comparator && a.min === b.min && a.max === b.max
}

const sameWords = (a: Value, b: Value): boolean => words(a.text).join(' ') === words(b.text).join(' ')

function stepOf(before: readonly Value[], after: readonly Value[]): Pick<ValueStep, 'step' | 'why'> {
  if (before.length === 0) return { step: 'new', why: null }
  if (after.length === 0) return { step: 'dropped', why: null }
  if (before.length > 1 || after.length > 1) return { step: 'unlike', why: 'several' }
  if (before[0]!.by === null) return { step: 'unlike', why: 'horizon' }
  return compareValues(before[0]!, after[0]!)
}

/**
 * Compares two values of one horizon.
 *
 * @example compareValues(trên55, ít_nhất55) // { step: 'same', why: null }
 */
export function compareValues(before: Value, after: Value): Pick<ValueStep, 'step' | 'why'> {
  if (before.comparator === 'none' || after.comparator === 'none')
    return sameWords(before, after) ? { step: 'same', why: null } : { step: 'unlike', why: 'words' }
  const why = basisOf(before, after) ?? (isCeiling(before) === isCeiling(after) ? null : 'bound')
  if (why !== null) return { step: 'unlike', why }
  const sign = signOf(before, after)
  if (sign === null) return { step: 'unlike', why: 'bound' }
  if (sign === 0) return { step: 'same', why: null }
  const smallerIsMore = isCeiling(before) || before.measure === 'rank'
  return { step: sign > 0 === smallerIsMore ? 'lowered' : 'raised', why: null }
}

function basisOf(a: Value, b: Value): Unlikeness | null {
  if (a.measure !== b.measure) return 'measure'
  if (a.unit !== b.unit) return 'unit'
  return a.baseline === b.baseline ? null : 'baseline'
}

const isCeiling = ({ comparator }: Value): boolean => comparator === 'lte' || comparator === 'lt'

/** 1 where the numbers grew, -1 where they shrank, 0 where they stayed; null where one end grew and the other shrank. */
function signOf(a: Value, b: Value): number | null {
  const signs = [changeOf(a.min, b.min), changeOf(a.max, b.max)].filter((sign) => sign !== 0)
  if (signs.length === 0) return 0
  return signs.every((sign) => sign === signs[0]) ? signs[0]! : null
}

/** An end that one of the two leaves open is not compared. */
function changeOf(a: number | null, b: number | null): number {
  return a === null || b === null ? 0 : Math.sign(b - a)
}
