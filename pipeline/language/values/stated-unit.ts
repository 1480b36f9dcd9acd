import { valueWords } from '../../../knowledge/value-words.js'
import type { Clause } from './clauses.js'
import { fallen, type Quantity } from './quantity.js'
import type { StatedValue } from './statement.js'

/** A name with a stroke (`số bác sĩ/vạn dân`) says of how many each is. */
const unitAhead = /^[^/]*(?<!\s)\s*\(([^()\d]{1,30})\)\s*:\s*(?:(tăng|giảm)\s+)?$/u

/** What stands between a name and an amount without a unit: the unit in a bracket, and how it changes by so much. */
export interface StatedUnit {
  unit: string
  change: 'tăng' | 'giảm' | null
}

/** `Tuổi thọ trung bình (tuổi): 75,5`: the unit in the bracket before the colon, where the amount has none; else null. */
export function unitStatedBefore(quantity: Quantity, folded: string, clause: Clause): StatedUnit | null {
  if (quantity.unit !== null) return null
  const words = folded.slice(Math.max(clause.from, quantity.start - 60), quantity.start)
  const [, printed, change = null] = unitAhead.exec(words) ?? []
  const unit = printed && valueWords().unitOf.get(printed.trim())
  return unit ? { unit, change: change as StatedUnit['change'] } : null
}

/** Amounts that say no unit, with the one of their name: `Tỷ lệ hộ nghèo (%/năm): giảm 1` is a growth. */
export const withUnit = (
  values: readonly StatedValue[],
  stated: StatedUnit | null,
): readonly StatedValue[] =>
  stated === null ? values : values.map((value) => (value.unit === null ? inUnit(value, stated) : value))

function inUnit(value: StatedValue, { unit, change }: StatedUnit): StatedValue {
  if (change === null || value.reached) return { ...value, unit }
  return { ...value, ...(change === 'giảm' ? fallen(value) : {}), unit, measure: 'growth' }
}

/** A name without the bracket that tells its unit: `Tuổi thọ trung bình (tuổi)`. */
export const withoutUnit = (name: string): string => name.replace(/(?<!\s)\s*\([^()]{1,30}\)$/u, '')
