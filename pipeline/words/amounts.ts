import type { Comparator, Value } from '../../schemas/value.js'
import { fallen } from '../language/values/quantity.js'
import type { RecordWords } from './words.js'

const formats = new Map<string, Intl.NumberFormat>()

/** @example numberIn('vi-VN', 30000.5) // '30.000,5' */
export function numberIn(locale: string, amount: number): string {
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
    formats.set(locale, format)
  }
  return format.format(amount)
}

/**
 * A value in words, without its years; what has no amount stands in the words of the document.
 *
 * @example amountInWords(value, recordWords.vi) // 'trên 50%'
 */
export function amountInWords(value: Value, words: RecordWords): string {
  if (isFall(value)) return words.fall(amountInWords({ ...value, ...fallen(value), measure: 'level' }, words))
  const { comparator, measure, unit, baseline } = value
  const bounds = boundsOf(value)
  if (bounds.length === 0) return value.text
  const range = bounds.map((bound) => numberIn(words.locale, bound)).join('–')
  const amount = words.comparators[comparator] + range
  if (measure === 'rank') return words.rank(amount)
  if (measure === 'multiple') return words.multiple(amount, baseline)
  const measured = unit === null ? amount : `${amount}${unit.startsWith('%') ? '' : ' '}${unit}`
  return measure === 'growth' ? words.growth(measured) : measured
}

/** A growth below nothing: `giảm 1%/năm`. */
const isFall = ({ measure, min, max }: Value): boolean =>
  measure === 'growth' && (min ?? max ?? 0) < 0 && (max ?? min ?? 0) < 0

const signs: Readonly<Record<Comparator, string>> = {
  eq: '',
  gte: '≥ ',
  gt: '> ',
  lte: '≤ ',
  lt: '< ',
  approx: '≈ ',
  between: '',
  none: '',
}

/** A value in signs, as it stands beside a point of a chart. @example amountInSigns(value, 'vi-VN') // '≥ 40' */
export function amountInSigns(value: Value, locale: string): string {
  const range = boundsOf(value).map((bound) => numberIn(locale, bound))
  return `${signs[value.comparator]}${value.measure === 'multiple' ? '×' : ''}${range.join('–')}`
}

/** A value in words, with its years. @example 'trên 50% (đến 2025)' */
export function valueInWords(value: Value, words: RecordWords): string {
  const years = words.years(value.from, value.by)
  const amount = amountInWords(value, words)
  return years === '' ? amount : `${amount} (${years})`
}

function boundsOf({ min, max }: Value): number[] {
  return [...new Set([min, max].filter((bound) => bound !== null))]
}
