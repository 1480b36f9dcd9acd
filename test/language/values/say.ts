import type { Comparator, Measure } from '../../../pipeline/language/values/quantity.js'

/** What both a stated value and a quantity say; years are missing in a quantity. */
interface Sayable {
  from?: number | null
  by?: number | null
  comparator: Comparator
  min: number | null
  max: number | null
  unit: string | null
  measure: Measure
  baseline: number | null
}

const signs: Readonly<Record<Comparator, string>> = {
  eq: '',
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  approx: '~',
  between: '',
  none: '?',
}

/**
 * A value in short, so that a table of expectations reads well.
 *
 * @example say(value) // 'by 2025: >50 %', '2026-2030: 10 %/năm growth', '2 lần multiple of 2020', '? thứ bậc rank'
 */
export function say(value: Sayable): string {
  const { comparator, unit, measure } = value
  const parts = [`${signs[comparator]}${amount(value)}`, unit ?? '', measure === 'level' ? '' : measure]
  if (value.baseline !== null) parts.push(`of ${value.baseline}`)
  return `${years(value)}${parts.filter((part) => part !== '').join(' ')}`
}

function amount({ comparator, min, max }: Sayable): string {
  if (comparator === 'between') return `${min}..${max}`
  const bounds = [...new Set([min, max])].filter((bound) => bound !== null)
  return bounds.join(' to ')
}

function years({ from = null, by = null }: Sayable): string {
  if (from !== null) return `${from}-${by ?? ''}: `
  return by === null ? '' : `by ${by}: `
}

/** Two names of one thing: `Số` before what is counted, and a capital letter, make no difference. */
export const thing = (name: string): string => name.toLowerCase().replace(/^số (?:lượng )?/u, '')
