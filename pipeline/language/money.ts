/** Vietnamese numbers and amounts of money: `1.250,5 triệu đồng`, `4,9` in a column of `tỷ đồng`. */

import { latin } from './latin.js'

/** An amount in full units of its currency; `amount` is null where the text states no single amount (`30-50 tỷ`). */
export interface Money {
  readonly amount: number | null
  /** ISO 4217. */
  readonly currency: string
  /** The unit it is stated in, `tỷ đồng`. */
  readonly unit: string
  readonly text: string
}

const plain = /^[+\-−]?\d{1,15}$/
const vietnamese = /^[+\-−]?(?:\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,4}|[1-9]\d{0,2}(?: \d{3}){1,4}),\d{1,9}$/
const grouped = /^[+\-−]?[1-9]\d{0,2}(?:(?:\.\d{3}){1,4}|(?: \d{3}){1,4})$/
const english = /^[+\-−]?[1-9]\d{0,2}(?:(?:,\d{3}){2,4}|(?:,\d{3}){1,4}\.\d{1,9})$/
const pointed = /^[+\-−]?\d{1,15}\.\d{1,9}$/

/**
 * The number that a text consists of, or null. Groups of three after a dot are thousands, the comma is the
 * decimal sign; a dot that cannot part thousands (`1.5`) is read as one too.
 *
 * @example readNumber('1.250,75') // 1250.75
 */
export function readNumber(text: string): number | null {
  if (text.length > 64) return null
  const digits = text
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^−/, '-')
  if (plain.test(digits)) return Number(digits)
  if (vietnamese.test(digits)) return Number(digits.replace(/[. ]/g, '').replace(',', '.'))
  if (grouped.test(digits)) return Number(digits.replace(/[. ]/g, ''))
  if (english.test(digits)) return Number(digits.replace(/,/g, ''))
  return pointed.test(digits) ? Number(digits) : null
}

interface Unit {
  readonly scale: number
  readonly currency: string
  readonly unit: string
}

const scales: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:tỷ|tỉ)$/i, 1e9],
  [/^(?:triệu|tr)$/i, 1e6],
  [/^(?:nghìn|ngàn|1[.,]?000)$/i, 1e3],
]

const currencies: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:đồng|vnđ|vnd|đ)$/iu, 'VND'],
  [/^(?:usd|đô la(?: mỹ)?|đô-la(?: mỹ)?|\$)$/iu, 'USD'],
  [/^(?:eur|euro|€)$/iu, 'EUR'],
  [/^(?:jpy|yên|yên nhật)$/iu, 'JPY'],
]

const scaleWord = '(?:nghìn|ngàn|triệu|tỷ|tỉ|tr(?=\\s?(?:đ|vn)))'
const currencyWord = '(?:đồng|vnđ|vnd|đô[ -]la(?: mỹ)?|usd|euro?|jpy|yên(?: nhật)?|đ|\\$|€)'
const wordEnd = '(?![\\p{L}\\p{N}])'
const unitOf = latin(
  new RegExp(
    `(?<![\\p{L}])((?:1[.,]?000|(?:nghìn|ngàn|triệu)\\s(?=tỷ|tỉ)|${scaleWord})?)\\s?(${scaleWord}?)\\s?(${currencyWord})${wordEnd}|(?<![\\p{L}])(${scaleWord})${wordEnd}`,
    'iu',
  ),
)
const number = '(?:[1-9]\\d{0,2}(?: \\d{3}){1,4}(?!\\d)|\\d[\\d.]{0,20})(?:,\\d{1,9})?'
const stated = latin(
  new RegExp(
    `(?<![\\p{L}\\d.,])(${number})(?:\\s?[-–]\\s?(${number}))?\\s?((?:(?:nghìn|ngàn|triệu)\\s)?${scaleWord}?\\s?${currencyWord}${wordEnd}|(?:(?:nghìn|ngàn)\\s)?${scaleWord}${wordEnd})`,
    'giu',
  ),
)
const onlyNumber = new RegExp(`^(?:khoảng|dự kiến|tối đa|tạm tính|~)?\\s?(${number})$`, 'iu')
const onlyRange = new RegExp(`^(?:từ\\s)?${number}\\s?(?:[-–]|đến)\\s?${number}$`, 'iu')

/**
 * The amount that a cell or a phrase states, or null where it states none (`-`, an empty cell, plain words).
 * A unit of its own goes before the column's. A number without any unit is no money.
 *
 * @param columnUnit the unit in the column's heading, as `tỷ đồng`
 * @example readMoney('4,9', 'tỷ đồng') // { amount: 4900000000, currency: 'VND', unit: 'tỷ đồng', text: '4,9' }
 */
export function readMoney(text: string, columnUnit?: string): Money | null {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (words.length > 2000 || !/\d/.test(words)) return null
  const own = [...words.matchAll(stated)]
  if (own.length > 0) return ownAmount(words, own)
  const unit = columnUnit === undefined ? null : readUnit(columnUnit)
  if (!unit) return null
  const bare = words.replace(/\s?\([^()]{0,200}\)$/, '')
  const single = onlyNumber.exec(bare)
  if (single) return money(readNumber(single[1]!), unit, words)
  return onlyRange.test(bare) ? money(null, unit, words) : null
}

/** One amount, an amount in two parts (`2 tỷ 500 triệu đồng`), or a total followed by what is in it. */
function ownAmount(words: string, found: RegExpExecArray[]): Money | null {
  const first = found[0]!
  const unit = readUnit(first[3]!)
  if (!unit) return null
  const value = first[2] === undefined ? readNumber(first[1]!) : null
  const second = found[1]
  if (!second || value === null) return money(value, unit, words)
  const gap = words.slice(first.index + first[0].length, second.index)
  const rest = readUnit(second[3]!)
  const restValue = readNumber(second[1]!)
  if (/^\s?$/.test(gap) && rest && restValue !== null && rest.scale < unit.scale) {
    return money(value + (restValue * rest.scale) / unit.scale, unit, words)
  }
  const isTotal = /trong đó|gồm|\(|tương đương/iu.test(gap)
  return money(isTotal ? value : null, unit, words)
}

function money(value: number | null, unit: Unit, text: string): Money {
  const digits = unit.currency === 'VND' ? 1 : 100
  const amount = value === null ? null : Math.round(value * unit.scale * digits) / digits
  return { amount, currency: unit.currency, unit: unit.unit, text }
}

/** The scale and currency of a unit's words; a scale alone (`tỷ`) is in đồng. */
function readUnit(words: string): Unit | null {
  const match = unitOf.exec(words.normalize('NFC').replace(/\s+/g, ' '))
  if (!match) return null
  const parts = [match[1], match[2], match[4]].filter((part) => part !== undefined && part !== '')
  const scale = parts.reduce((product, part) => product * scaleOf(part!.trim()), 1)
  const currencyName = match[3] ?? 'đồng'
  const currency = currencies.find(([pattern]) => pattern.test(currencyName))?.[1] ?? 'VND'
  const shown = currency === 'VND' ? 'đồng' : currency
  const unit = [...parts.map((part) => part!.trim().toLowerCase().replace('tỉ', 'tỷ')), shown].join(' ')
  return { scale, currency, unit }
}

function scaleOf(word: string): number {
  return scales.find(([pattern]) => pattern.test(word))?.[1] ?? 1
}
