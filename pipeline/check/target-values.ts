import type { Contradiction } from '../../schemas/contradiction.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Target } from '../../schemas/target.js'
import type { Value } from '../../schemas/value.js'
import { contradictionId } from './contradiction-id.js'
import { groupBy } from './group-by.js'
import { type NamedTarget, namesakes, pairsOf } from './namesakes.js'
import { placeOf } from './own-place.js'
import { amountWords, horizonWords, shortened } from './wording.js'
import { comesTo, yearlySeries } from './yearly-series.js'

/** A target stated with two values for one time, and the two parts of the plan that state it. */
interface Conflict {
  readonly a: NamedTarget
  readonly b: NamedTarget
  readonly x: Value
  readonly y: Value
}

/** Targets that one plan states in two places with two values for one time. */
export function targetValues({ targets }: Pick<DocumentFile, 'targets'>): Contradiction[] {
  const conflicts = namesakes(targets).flatMap((group) => pairsOf(group).flatMap(conflictsOf))
  if (conflicts.length === 0) return []
  const agreements = agreementsOf(targets)
  const byPlaces = groupBy(conflicts, ({ a, b }) => placesKey(a.place, b.place))
  return [...byPlaces]
    .filter(([places, list]) => list.length === 1 || list.length <= (agreements.get(places) ?? 0))
    .flatMap(([, list]) => list.map(contradictionOf))
}

const placesKey = (a: string, b: string): string => [a, b].sort().join('\u0001')

/**
 * How many targets each two parts of a plan state alike. Two parts that differ in more than they agree in speak of
 * two things (Khu vực đô thị, Khu vực nông thôn), whatever the names say.
 */
function agreementsOf(targets: readonly Target[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sources } of targets) {
    const places = [...new Set(sources.map(placeOf))]
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(at + 1)) {
        const key = placesKey(a, b)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  return counts
}

function conflictsOf([a, b]: [NamedTarget, NamedTarget]): Conflict[] {
  return a.target.values.flatMap((x) =>
    b.target.values
      .filter(
        (y) =>
          a.name.isAverage === b.name.isAverage &&
          isComparable(x, y, a.target, b.target) &&
          excludeEachOther(x, y),
      )
      .map((y) => ({ a, b, x, y })),
  )
}

function contradictionOf({ a: { target: a }, b: { target: b }, x, y }: Conflict): Contradiction {
  const [first, second] = [amountWords(x), amountWords(y)]
  return {
    id: contradictionId('target-values', [...[a.id, b.id].sort(), `${x.by}`]),
    kind: 'target-values',
    message: `Chỉ tiêu “${shortened(a.name)}” (${horizonWords(x)}) được ghi hai giá trị khác nhau: “${first}” và “${second}”.`,
    sides: [
      { documentId: a.documentId, recordId: a.id, text: first, sources: a.sources },
      { documentId: b.documentId, recordId: b.id, text: second, sources: b.sources },
    ],
  }
}

/** Amounts of one measure and unit for one horizon; a year that has two amounts in one target says nothing. */
function isComparable(x: Value, y: Value, a: Target, b: Target): boolean {
  return (
    x.measure === y.measure &&
    x.unit === y.unit &&
    x.baseline === y.baseline &&
    isSameTime(x, y) &&
    isOfOneYear(x) === isOfOneYear(y) &&
    isOnlyAt(x, a) &&
    isOnlyAt(y, b) &&
    !isTotalOf(x, b) &&
    !isTotalOf(y, a)
  )
}

/** `giai đoạn 2021-2025` and `đến năm 2025` are one time for what is reached, not for what grows each year. */
function isSameTime(x: Value, y: Value): boolean {
  if (x.by !== y.by) return false
  return x.from === y.from || (x.measure === 'level' && (x.from === null || y.from === null))
}

/** Each year's own amount, which is not what is reached by that year. */
const isOfOneYear = ({ from, by }: Value): boolean => from !== null && from === by

/** The years of a target add up to an amount that is stated for the last of them. */
function isTotalOf(value: Value, target: Target): boolean {
  const years = yearlySeries(target)
  return years !== null && years.last === value.by && comesTo(years, value)
}

const isOnlyAt = (value: Value, target: Target): boolean =>
  target.values.filter(({ by }) => by === value.by).length === 1

/**
 * Whether no amount fits both, or both are bounds, or ranges, that are not the same: `tối thiểu 30` and `35` fit,
 * `tối thiểu 30` and `tối thiểu 40` do not.
 */
function excludeEachOther(x: Value, y: Value): boolean {
  if (shapeOf(x) === 'none' || shapeOf(y) === 'none') return false
  if (shapeOf(x) === shapeOf(y)) return x.min !== y.min || x.max !== y.max
  const low = Math.max(x.min ?? Number.NEGATIVE_INFINITY, y.min ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(x.max ?? Number.POSITIVE_INFINITY, y.max ?? Number.POSITIVE_INFINITY)
  return low > high
}

function shapeOf({ min, max }: Value): 'none' | 'floor' | 'ceiling' | 'amount' | 'range' {
  if (min === null) return max === null ? 'none' : 'ceiling'
  if (max === null) return 'floor'
  return min === max ? 'amount' : 'range'
}
