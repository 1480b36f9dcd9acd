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

const unitOn = /^\s*(?:-|÷|đến|tới)\s*(?:dưới\s+)?(\d[\d.,]*)/u

/**
 * What a range reaches to that says its unit twice: `từ 80,4 triệu đồng đến 81 triệu đồng`. Its number, its unit and where this ends.
 * What rises from the one to the other is at the second.
 *
 * @param at where the number that it begins with stands
 * @param unit the unit of that number, and `first` the amount
 */
export function sameUnitOn(
  folded: string,
  at: number,
  unit: UnitFound,
  first: number,
): { second: number; unit: UnitFound } | null {
  if (rises.test(folded.slice(Math.max(0, at - 16), at))) return null
  const on = unitOn.exec(folded.slice(unit.end, unit.end + 24))
  if (!on) return null
  const digits = on[1]!.replace(/[.,]+$/, '')
  const value = readNumber(digits)
  const again = unitAt(folded, unit.end + on[0].length - (on[1]!.length - digits.length))
  if (value === null || again?.unit !== unit.unit) return null
  const second = value * (again.times ?? 1)
  return second > first ? { second, unit: again } : null
}

const rises = latin(/(?<!\p{L})(?:tăng|giảm|nâng|lên)\s+từ\s+$/u)
