import type { Value } from '../../../schemas/value.js'

/** Values of two targets that are about one horizon, and those that stand alone. */
export interface PairedHorizons {
  readonly pairs: readonly (readonly [before: Value, after: Value])[]
  readonly onlyBefore: readonly Value[]
  readonly onlyAfter: readonly Value[]
}

/** How alike two values must be to be paired, the surest first. */
const steps: readonly ((a: Value, b: Value) => boolean)[] = [
  (a, b) => a.by === b.by && a.from === b.from && isOneForm(a, b) && isOneAmount(a, b),
  (a, b) => a.by === b.by && a.from === b.from && isOneForm(a, b),
  (a, b) => a.by === b.by && a.by !== null && isOfYear(a) === isOfYear(b) && isOneForm(a, b),
  (a, b) => a.by === b.by && a.by !== null && isOfYear(a) === isOfYear(b),
  (a, b) => a.by === b.by && a.from === b.from,
  (a, b) => (a.by === null) !== (b.by === null) && isOneForm(a, b) && isOneAmount(a, b),
  (a, b) =>
    a.by !== null && b.by !== null && isOneForm(a, b) && isOneAmount(a, b) && a.measure !== 'milestone',
]

/**
 * Pairs the values of two targets: those of one horizon first, then those where one side names no year, then equal
 * amounts whose year moved. Where nothing is paired so, the last of both are.
 */
export function pairHorizons(before: readonly Value[], after: readonly Value[]): PairedHorizons {
  const left = new Set(before)
  const right = new Set(after)
  const pairs: [Value, Value][] = []
  const pair = (a: Value, b: Value) => {
    left.delete(a)
    right.delete(b)
    pairs.push([a, b])
  }
  for (const areOne of steps) {
    for (const a of left) {
      const b = firstOf(right, (one) => areOne(a, one))
      if (b) pair(a, b)
    }
  }
  const unnamed = pairOfUnnamed(left, right) ?? (pairs.length === 0 ? pairOfLast(left, right) : undefined)
  if (unnamed) pair(...unnamed)
  return { pairs, onlyBefore: [...left], onlyAfter: [...right] }
}

/** A value without a year speaks of the end of its plan: of the last year that the other one names. */
function pairOfUnnamed(left: ReadonlySet<Value>, right: ReadonlySet<Value>): [Value, Value] | undefined {
  const [a, b] = [only(left, isUnnamed), only(right, isUnnamed)]
  if (a && !b && right.size > 0) return [a, lastOf(right)]
  if (b && !a && left.size > 0) return [lastOf(left), b]
  return undefined
}

function pairOfLast(left: ReadonlySet<Value>, right: ReadonlySet<Value>): [Value, Value] | undefined {
  return left.size > 0 && right.size > 0 ? [lastOf(left), lastOf(right)] : undefined
}

/** Whether two values have the form that lets their amounts be compared as they stand. */
function isOneForm(a: Value, b: Value): boolean {
  return a.measure === b.measure && a.unit === b.unit
}

function isOneAmount(a: Value, b: Value): boolean {
  return a.min === b.min && a.max === b.max && (a.min !== null || a.max !== null || a.text === b.text)
}

/** An amount of that year alone stands beside one that is reached by then. */
const isOfYear = ({ from, by }: Value): boolean => from !== null && from === by

const isUnnamed = ({ from, by }: Value): boolean => from === null && by === null

function only(values: ReadonlySet<Value>, is: (value: Value) => boolean): Value | undefined {
  const [first] = values
  return values.size === 1 && first && is(first) ? first : undefined
}

function lastOf(values: ReadonlySet<Value>): Value {
  return [...values].reduce((last, value) => ((value.by ?? 0) >= (last.by ?? 0) ? value : last))
}

function firstOf(values: ReadonlySet<Value>, is: (value: Value) => boolean): Value | undefined {
  for (const value of values) if (is(value)) return value
  return undefined
}
