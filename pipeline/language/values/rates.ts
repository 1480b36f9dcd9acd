import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import type { Quantity } from './quantity.js'
import type { StatedValue } from './statement.js'

const rateUnit = latin(/^(\p{L}+(?:\s\p{L}+){0,3})\/((?:vạn|\d[\d.]*)\s\p{L}+)$/u)

/** Whether a unit says how many of one thing there are for so many others: `bác sĩ/vạn dân`. */
export const isRate = (unit: string | null): boolean => unit !== null && rateUnit.test(unit)

/** What a rate measures where no other words tell: `Đạt 8,5 bác sĩ/vạn dân` is of `Số bác sĩ trên vạn dân`. */
export function rateName(unit: string | null): string | null {
  const [, thing, others] = rateUnit.exec(unit ?? '') ?? []
  return thing && others ? `Số ${thing} trên ${others}` : null
}

/** The name that `rateName` gives, or one written like it. */
const named = latin(
  /^(?:tổng )?số (\p{L}+(?:\s\p{L}+){0,3}?)(?:\s+trên\s+|\s?\/\s?)(?:(?:01|1|một)\s)?((?:vạn|\d[\d.]*)\s(?:người dân|dân số|dân))(?!\p{L})/u,
)

/** Whether a name says how many of one thing there are for so many others. */
export const isNamedRate = (name: string): boolean => named.test(fold(name))

/** Amounts without a unit have the one that their name tells: `Số bác sĩ trên 01 vạn dân đạt 8,5`. */
export function withRateUnit(name: string, values: readonly StatedValue[]): StatedValue[] {
  const [, thing, others] = values.some(({ unit }) => unit === null) ? (named.exec(fold(name)) ?? []) : []
  if (!thing || !others) return [...values]
  const printed = `${thing}/${others.replace(/^10\.000(?!\d)/, 'vạn')}`
  const unit = valueWords().unitOf.get(printed) ?? printed
  return values.map((value) =>
    value.unit === null && value.measure === 'level' ? { ...value, unit } : value,
  )
}

const ofMany = /\/((?:vạn|\d[\d.]*)\s(?:người dân|dân số|dân))$/u
const listed = /^\s*(?:,|và|,\s*và)\s*$/u

/** `40 bác sĩ, 10 dược sĩ, 80 điều dưỡng trên 10.000 dân`: all that are listed are for so many others. */
export function shareRate(amounts: readonly Quantity[], folded: string): readonly Quantity[] {
  const last = amounts.at(-1)
  const others = last?.noun ? ofMany.exec(last.unit ?? '')?.[1] : undefined
  if (!others) return amounts
  const shared = [...amounts]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [one, next] = [shared[at]!, amounts[at + 1]!]
    if (!one.noun || !one.unit || one.unit.includes('/') || !listed.test(folded.slice(one.end, next.start)))
      break
    shared[at] = { ...one, unit: valueWords().unitOf.get(`${one.unit}/${others}`) ?? `${one.unit}/${others}` }
  }
  return shared
}

/** `100% các bệnh viện kết nối …`: all of what is named behind it. */
export const isShareOfAll = ({ unit, comparator, min }: Quantity): boolean =>
  unit === '%' && comparator === 'eq' && min === 100
