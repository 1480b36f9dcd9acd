/** How a number is shown: built-in formats have no code of their own, so their kind is told by their number. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | {
      readonly kind: 'fixed'
      readonly decimals: number
      readonly grouped: boolean
      readonly percent: boolean
      /** How often the number is divided by a thousand before it is shown. */
      readonly thousands: number
      /** Words that are shown around it. */
      readonly before: string
      readonly behind: string
    }
  | { readonly kind: 'date'; readonly parts: string }

const general: NumberFormat = { kind: 'general' }

const fixed = (
  decimals: number,
  grouped: boolean,
  percent = false,
): Extract<NumberFormat, { kind: 'fixed' }> => ({
  kind: 'fixed',
  decimals,
  grouped,
  percent,
  thousands: 0,
  before: '',
  behind: '',
})

/** Excel's own formats by number; those that are left out show the number as it is. */
const builtIn: ReadonlyMap<number, NumberFormat> = new Map<number, NumberFormat>([
  [1, fixed(0, false)],
  [2, fixed(2, false)],
  [3, fixed(0, true)],
  [4, fixed(2, true)],
  [9, fixed(0, false, true)],
  [10, fixed(2, false, true)],
  ...[14, 15].map((id) => [id, { kind: 'date', parts: 'dmy' }] as const),
  [16, { kind: 'date', parts: 'dm' }],
  [17, { kind: 'date', parts: 'my' }],
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, { kind: 'date', parts: 'h' }] as const),
  [22, { kind: 'date', parts: 'dmyh' }],
  ...[37, 38].map((id) => [id, fixed(0, true)] as const),
  ...[39, 40].map((id) => [id, fixed(2, true)] as const),
])

/**
 * The format that a cell's number or code names.
 *
 * @example numberFormat(164, '#,##0.0') // { kind: 'fixed', decimals: 1, grouped: true, percent: false, … }
 */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn.get(id) ?? general
  const positive = /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code)![0]
  const plain = positive.replace(literal, '').replace(/_.|\*.|\[[^[\]]*\]/g, '')
  if (/[dyhs]/i.test(plain) || /^[^0#?]*m[^0#?]*$/i.test(plain)) return dateFormat(plain)
  const digits = /([0#?][0#?,]*)(?:\.([0#?]+)(,*))?/.exec(plain)
  if (!digits) return general
  const [, whole = '', decimals = '', last = ''] = digits
  const scaling = /(?<!,),*$/.exec(whole)![0] + last
  const { before, behind } = wordsAround(positive.replace(/\[[^[\]]*\]/g, ''))
  return {
    ...fixed(decimals.length, /,[0#?]/.test(whole), plain.includes('%')),
    thousands: scaling.length,
    before,
    behind,
  }
}

/** Words in a format: quoted, or a character behind a backslash. */
const literal = /"([^"]*)"|\\(.)/g

/** The words before and behind the digits of a format: `"trên "0" tỷ đồng"`. */
function wordsAround(code: string): { before: string; behind: string } {
  const said = { before: '', behind: '' }
  for (const match of code.matchAll(literal)) {
    const isBefore = !/[0#?]/.test(code.slice(0, match.index).replace(literal, ''))
    said[isBefore ? 'before' : 'behind'] += match[1] ?? match[2] ?? ''
  }
  return said
}

function dateFormat(code: string): NumberFormat {
  const parts = ['d', 'y', 'h'].filter((part) => new RegExp(part, 'i').test(code))
  const hasMonth = /m/i.test(code) && (parts.includes('d') || parts.includes('y') || !parts.includes('h'))
  return { kind: 'date', parts: parts.join('') + (hasMonth ? 'm' : '') }
}

/** Where a point parts thousands; a number of more than 21 digits is written with an exponent. */
const thousandsAt = /(?<=\d)(?=(?:\d{3}){1,7}$)/g

/**
 * A number as it is shown in Vietnam: a decimal comma, points between thousands where the format groups them, dates as
 * `31/12/2025`. Which marks a program shows is not in the file.
 *
 * @example numberText(0.075, numberFormat(10, undefined), false) // '7,50%'
 */
export function numberText(value: number, format: NumberFormat, from1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  if (format.kind === 'date') return dateText(value, format.parts, from1904)
  if (format.kind === 'general') return String(Number(value.toPrecision(11))).replace('.', ',')
  const scaled = value / 1000 ** format.thousands
  const shown = (format.percent ? scaled * 100 : scaled).toFixed(Math.min(format.decimals, 20))
  const [whole, decimals] = shown.split('.')
  const grouped = format.grouped ? whole!.replace(thousandsAt, '.') : whole
  const number = `${grouped}${decimals === undefined ? '' : `,${decimals}`}${format.percent ? '%' : ''}`
  return `${format.before}${number}${format.behind}`
}

const day = 86_400_000

/** Days since the last day of 1899; Excel believes that there was a 29 February 1900. */
function dateText(value: number, parts: string, from1904: boolean): string {
  const days = from1904 ? value + 1462 : value
  if (days < 0 || days > 2_958_465) return String(value)
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((days < 60 ? days + 1 : days) * day))
  const two = (number: number): string => String(number).padStart(2, '0')
  const calendar = [
    ...(parts.includes('d') ? [two(date.getUTCDate())] : []),
    ...(parts.includes('m') ? [two(date.getUTCMonth() + 1)] : []),
    ...(parts.includes('y') ? [String(date.getUTCFullYear())] : []),
  ].join('/')
  const clock = parts.includes('h') ? `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : ''
  return [calendar, clock].filter((part) => part !== '').join(' ')
}
