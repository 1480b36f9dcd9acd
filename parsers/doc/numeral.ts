import { formatNumber } from '../blocks/number-format.js'

/** How a level counts: Word's numbers of the kinds, and what the same kinds are called in Office Open XML. */
const formats: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'none',
  255: 'none',
}

/**
 * A number as Word draws it; a bullet bears none.
 *
 * @example numeral(4, 1) // 'IV'
 */
export function numeral(value: number, kind: number): string {
  return formatNumber(value, formats[kind] ?? 'decimal')
}
