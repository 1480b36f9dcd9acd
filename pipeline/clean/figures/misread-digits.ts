import { latin } from '../../language/latin.js'

/** A number in which letters stand for digits. */
export interface MisreadNumber {
  readonly from: number
  readonly to: number
  /** With the digits that the letters look like. */
  readonly number: string
  /** Whether nothing else can be meant: a year of this century, a day that the calendar has. */
  readonly sure: boolean
}

const digits: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  O: '0',
  o: '0',
  Q: '0',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
  b: '6',
  g: '9',
  q: '9',
}

/** The letters of a text as the digits that they look like; other characters stay. @example asDigits('2O2S') // '2025' */
export const asDigits = (text: string): string =>
  text.replace(/[lIiOoQZzSsBbgq]/g, (letter) => digits[letter]!)

const candidate = latin(
  /[\dlIiOoQZzSsBbgq](?<![\p{L}\p{N}.,/].)[\dlIiOoQZzSsBbgq]*(?:[.,/][\dlIiOoQZzSsBbgq]+)*(?![\p{L}\p{N}])/gu,
)

/** A part of a number: letters alone are an ordinal or a unit, but for an `l` or a `Z` among other parts; `202S` is a year. */
const wholePart = /^(?:\d+|[lIiOoQZzSs]*\d[\dlIiOoQZzSsBbgq]*\d|[lIOoZ]\d+|\d+[lIOoZ]|[lOoZz]|20\d[SsBbgq])$/
/** Behind a comma one letter is a digit, too: `62,S`, `1,B`. */
const decimal = /^[SsBbgq]$/

/**
 * The numbers of a line in which a scan has letters: `2O25`, `l5/6/2025`, `3O%`. Short forms and labels (`B2`, `5b`, `I.1`,
 * `10 g`) are none.
 *
 * @example misreadNumbers('đến năm 2O30')[0] // { from: 8, to: 12, number: '2030', sure: true }
 */
export function misreadNumbers(value: string): MisreadNumber[] {
  const found: MisreadNumber[] = []
  for (const { index, 0: written } of value.matchAll(candidate)) {
    if (!/\d/.test(written) || !/\D/.test(written.replace(/[.,/]/g, ''))) continue
    const parts = written.split(/[.,/]/)
    const isDecimal = parts.length === 2 && written.includes(',') && /^\d+$/.test(parts[0]!)
    if (!parts.every((part, at) => wholePart.test(part) || (at === 1 && isDecimal && decimal.test(part))))
      continue
    const number = asDigits(written)
    found.push({ from: index, to: index + written.length, number, sure: isSure(number) })
  }
  return found
}

const year = /^20[0-5]\d$/
const monthOfYear = /^(?:0?[1-9]|1[0-2])\/20[0-5]\d$/
const dayOfYear = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/20[0-5]\d$/

const isSure = (number: string): boolean =>
  year.test(number) || monthOfYear.test(number) || dayOfYear.test(number)
