import { valueWords } from '../../../knowledge/value-words.js'
import type { Clause } from './clauses.js'
import type { Quantity } from './quantity.js'
import type { StatedValue } from './statement.js'

/** A name with a stroke (`số bác sĩ/vạn dân`) says of how many each is. */
const unitAhead = /^[^/]*(?<!\s)\s*\(([^()\d]{1,30})\)\s*:\s*$/u

/** `Tuổi thọ trung bình (tuổi): 75,5`: the unit in the bracket before the colon, where the amount has none; else null. */
export function unitStatedBefore(quantity: Quantity, folded: string, clause: Clause): string | null {
  if (quantity.unit !== null) return null
  const words = folded.slice(Math.max(clause.from, quantity.start - 60), quantity.start)
  const unit = unitAhead.exec(words)?.[1]
  return (unit && valueWords().unitOf.get(unit.trim())) ?? null
}

/** Amounts that say no unit, with the one of their name. */
export const withUnit = (values: readonly StatedValue[], unit: string | null): readonly StatedValue[] =>
  unit === null ? values : values.map((value) => (value.unit === null ? { ...value, unit } : value))

/** A name without the bracket that tells its unit: `Tuổi thọ trung bình (tuổi)`. */
export const withoutUnit = (name: string): string => name.replace(/(?<!\s)\s*\([^()]{1,30}\)$/u, '')
