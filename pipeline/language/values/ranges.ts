import { latin } from '../latin.js'
import { readNumber } from '../money.js'
import { type UnitFound, unitAt } from './units.js'

/** `(35-50)%`: where the bracket around a range closes, before its unit. */
export function bracketed(folded: string, at: number, end: number): number | null {
  const close = folded[at - 1] === '(' ? /^\s?\)(?=\s?[%‰])/.exec(folded.slice(end, end + 4)) : null
  return close ? end + close[0].length : null
}

const rangeOn = /^\s*(?:-|đến)\s*\d[\d.,]*/u
const atLevel = latin(/(?<!\p{L})mức\s*$/u)

/** `sơ cấp 15 - 20%`, `ở mức 70 - 80 triệu đồng`: what a range of shares or a level begins with names nothing. */
export function isRangeAtLevel(folded: string, end: number, before: string): boolean {
  const range = rangeOn.exec(folded.slice(end, end + 20))?.[0].length
  if (range === undefined) return false
  return (
    /^\s?[%‰]/.test(folded.slice(end + range)) ||
    (atLevel.test(before) && unitAt(folded, end + range) !== null)
  )
}

/** `từ 20.000 đồng/hộ đến 30.000 đồng/hộ`: both bounds with their unit. What rises from the one to the other is at the second. */
export function upperBound(
  folded: string,
  at: number,
  first: number,
  unit: UnitFound,
): { value: number; unit: UnitFound } | null {
  if (!betweenBounds.test(folded.slice(Math.max(0, at - 16), at))) return null
  const [joint, digits] = /^\s*(?:đến|tới)\s+(\d[\d.,]*)/u.exec(folded.slice(unit.end, unit.end + 24)) ?? []
  const value = digits === undefined ? null : readNumber(digits)
  const again = joint === undefined ? null : unitAt(folded, unit.end + joint.length)
  return value !== null && again?.unit === unit.unit && value > first ? { value, unit: again } : null
}

const betweenBounds = latin(/(?<!\p{L}|(?:tăng|giảm|nâng|lên)\s)từ\s+$/u)
