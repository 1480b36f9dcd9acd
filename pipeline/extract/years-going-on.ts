import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { readHorizons } from '../language/values/horizons.js'
import { readStatements, type Statement } from '../language/values/statements.js'
import type { Point } from './points.js'

/** A point that is nothing but a year and an amount is no longer. */
const longest = 60
const opensYears = latin(
  /^[\s\-+•]*(?:trong\s|vào\s|(?:hướng\s)?đến\s|giai đoạn\s)?(?:hết\s|cuối\s)?(?:năm\s)?(?=\d{4})/u,
)

/**
 * `- Năm 2027: 92%` behind `- Năm 2026: 90% trẻ em được tiêm đủ liều`: an amount of another year, of which nothing tells what it
 * measures, is of the thing of the point before it. Sets it in the point's horizon.
 *
 * @param points those of one text, in their order
 */
export function goOnByYears(points: readonly Point[]): void {
  for (const [at, point] of points.entries()) {
    const before = points[at - 1]
    if (before && isSibling(before, point) && saysOnlyWhen(point)) {
      const thing = goneOn(before, point)
      if (thing !== undefined) point.horizon = { ...point.horizon, of: thing }
    }
  }
}

const isSibling = (before: Point, point: Point): boolean =>
  point.role === 'goals' &&
  before.role === 'goals' &&
  before.parent === point.parent &&
  (before.ordinal === null) === (point.ordinal === null) &&
  above(before) === above(point)

/** The labels that a point stands under. */
const above = ({ section, ordinal }: Point): string =>
  section.slice(0, ordinal === null ? undefined : -1).join('\n')

const saysOnlyWhen = ({ text: { value }, horizon }: Point): boolean =>
  value.length <= longest && horizon.of === undefined && opensYears.test(fold(value))

/** The one thing that the point before states by years in the same unit, if this point names none, or its first words (`20 xã`). */
function goneOn(before: Point, point: Point): string | undefined {
  if (readHorizons(fold(before.text.value)).length === 0) return undefined
  const [one, ...others] = readStatements(before.text.value, before.horizon)
  if (!one || others.length > 0) return undefined
  const named = readStatements(point.text.value, point.horizon)
  if (!named.every(({ name }) => fold(one.name).startsWith(`${fold(name)} `))) return undefined
  const own = readStatements(point.text.value, { ...point.horizon, of: one.name })
  return own.length === 1 && unitOf(own[0]!) === unitOf(one) ? one.name : undefined
}

const unitOf = ({ values }: Statement): string =>
  values.map(({ unit, measure }) => `${unit} ${measure}`).at(-1)!
