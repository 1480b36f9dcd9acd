import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { beginsMeasure, isMeasureAlone } from './borders.js'
import { cumulativeIn } from './cumulative.js'
import type { Horizon } from './horizons.js'
import { bounds, type Quantity } from './quantity.js'
import type { StatedValue, Statement } from './statement.js'
import { isDeed, longestVerb, trimName } from './trim-name.js'

/**
 * Tells of amounts whether they stand in a bracket that only says what is measured: `tỷ lệ trẻ nhẹ cân (dưới 2.500 gram) dưới 5%`.
 * The amount that is stated follows the bracket, and none stands before it. Nor does a share say more in the bracket behind the
 * count that it is of.
 */
export function explains(
  folded: string,
  clause: { from: number; to: number },
  amounts: readonly Quantity[],
  horizons: readonly Horizon[],
): (quantity: Quantity) => boolean {
  const asides = [...folded.slice(clause.from, clause.to).matchAll(/\([^()]*\)/gu)]
    .map(({ 0: words, index }) => ({ start: clause.from + index, end: clause.from + index + words.length }))
    .filter(
      (aside) =>
        isOfName(folded, aside, amounts, horizons) ||
        saysItself(folded, aside, amounts) ||
        defines.test(folded.slice(aside.start, aside.end)) ||
        tellsWhole(folded, aside, amounts),
    )
  return ({ start }) => asides.some((aside) => start > aside.start && start < aside.end)
}

/** `(BMI ≥ 25)`: by what another measure the things are known. */
const defines = latin(/^\(\s*\p{L}[\p{L}\d.]{0,12}\s?[≥≤<>=]\s?\d[\d.,]*[^\d(),;]{0,12}\)$/u)

/** What opens a bracket that tells of how much a part or a share is taken: `(tổng diện tích 165.000 ha)`. */
const ofWhole = /^\(\s*(?:trên |trong )?(?:tổng|toàn bộ)\s/u
/** Behind a share its whole is described: `100% giải phóng mặt bằng khu A (diện tích 20.000 ha, 18 xã)`. */
const described = lazily(() => new RegExp(`^\\(\\s*(?:${targetWords().wholes})\\s`, 'u'))

/** Or how much it comes to: `100% chất thải y tế (khoảng 1,2 tấn/ngày)`. */
const comesTo = /^\(\s*(?:ước\s+)?khoảng\s\d/u

function tellsWhole(
  folded: string,
  aside: { start: number; end: number },
  amounts: readonly Quantity[],
): boolean {
  const before = amounts.findLast(({ end }) => end <= aside.start)
  const inside = amounts.filter(({ start, end }) => start > aside.start && end < aside.end)
  const [whole] = inside
  if (!before || !whole) return false
  const words = folded.slice(aside.start, aside.end)
  if (before.unit === '%')
    return (
      (described().test(words) || comesTo.test(words)) && !inside.some(({ unit }) => unit?.startsWith('%'))
    )
  const isMore = (whole.max ?? whole.min ?? 0) > (before.max ?? before.min ?? 0)
  return inside.length === 1 && ofWhole.test(words) && whole.unit === before.unit && isMore
}

/** Whether a bracket says the amount before it again, as a share or as a count. */
function saysItself(
  folded: string,
  aside: { start: number; end: number },
  amounts: readonly Quantity[],
): boolean {
  const before = amounts.findLast(({ end }) => end <= aside.start)
  if (!before) return false
  const words = folded.slice(aside.start, aside.end)
  // `60/77 xã đạt chuẩn nông thôn mới (77,9%)`: the share that the count before it is
  if (onlyShare.test(words) && /\d\s?\/\s?\d/.test(folded.slice(before.start, before.end))) return true
  // `50% doanh nghiệp nhỏ và vừa (1.200 doanh nghiệp) sử dụng nền tảng số`: how many those are, before what is said of them
  return (
    before.unit === '%' &&
    onlyCount.test(words) &&
    !/[,;]/.test(folded.slice(before.end, aside.start)) &&
    /^\s\p{L}/u.test(folded.slice(aside.end, aside.end + 2))
  )
}

const onlyShare = /^\(\s*(?:đạt\s+|tỷ lệ\s+|chiếm\s+){0,2}[\d.,]+\s?%\s*\)$/u
const onlyCount = /^\(\s*\d[\d.]*\s\p{L}[\p{L}\s]{1,30}\)$/u

function isOfName(
  folded: string,
  aside: { start: number; end: number },
  amounts: readonly Quantity[],
  horizons: readonly Horizon[],
): boolean {
  const before = amounts.findLast(({ end }) => end <= aside.start)
  const next = amounts.find(({ start }) => start >= aside.end)
  if (!next || horizons.some(({ start }) => start > aside.start && start < aside.end)) return false
  const isFirst = !before || /[,;]/u.test(folded.slice(before.end, aside.start))
  return isFirst && isVerb(folded.slice(aside.end, next.start))
}

/** Whether nothing but verbs stands between a bracket and an amount. */
function isVerb(words: string): boolean {
  const between = words.trim()
  return (
    between === '' ||
    (between.length <= longestVerb && valueWords().trailing.exec(` ${between}`)?.[0].trim() === between)
  )
}

/** `(khu vực nội thành)` right behind an amount, before the next: which part of the thing the amount is of. */
const qualifier = /^\s*\(([^()\d]{2,80})\)/u

function qualifierAt(text: string, at: number): string | null {
  const words = qualifier.exec(text.slice(at, at + 90))?.[1]?.trim() ?? ''
  return words === '' || isAbbreviation(words) ? null : words
}

/** `bằng` opens a comparison, but not in `bằng cấp`. */
const namesNoPart = lazily(
  () => new RegExp(`^(?:${targetWords().notParts}|bằng(?!\\s+(?:cấp|nghề|đại học)))(?!\\p{L})`, 'u'),
)

/** `(GLP)` writes what stands before it shorter. */
const isAbbreviation = (words: string): boolean => !/\s/.test(words) && words === words.toUpperCase()

/** Nothing but the bracket of the amount before: what follows it is of another part. */
const onlyQualifier = /^\s*\([^()\d]{2,80}\)(?:\s*,)?(?:\s*và)?\s*$/u
/** A bracket that a part of the thing is named in, with its own amount. */
const openQualifier = /^\s*\(([^()\d]{2,80})$/u

/**
 * The statements of a thing and of the part of it that an amount behind is of: `A dưới 10% (nội thành), 5% (ngoại thành)` states
 * `A (nội thành)` and `A (ngoại thành)`, `A đạt 95% (đô thị 99%)` states `A` and `A (đô thị)`. Null where the words between
 * name something else.
 *
 * @param from where the words behind the amounts of the thing begin
 */
export function partsBeside(
  text: string,
  from: number,
  thing: Statement,
  values: readonly StatedValue[],
): Statement[] | null {
  const between = text.slice(from, values[0]!.start)
  if (onlyQualifier.test(between) && qualifierAt(text, from) !== null) return inParts(text, thing, values)
  const sum = /[,(]/.test(between) ? cumulativeIn(fold(between)) : null
  if (sum) return withSum(text, thing, values, sum)
  const told = partTold(text.slice(thing.start, from), between, thing.name)
  if (told !== null) {
    const name = `${told.whole} (${told.part})`
    return [thing, { ...thing, name, values: [...values], partOf: true }]
  }
  const part = trimName(openQualifier.exec(between)?.[1] ?? '')
  if (
    part === '' ||
    (beginsMeasure(fold(part)) && !isMeasureAlone(fold(part))) ||
    namesNoPart().test(fold(part))
  )
    return null
  const last = thing.values.at(-1)!
  return [
    thing,
    {
      ...thing,
      name: `${thing.name} (${part})`,
      values: values.map((value) => comparedAs(value, last)),
      partOf: true,
    },
  ]
}

/** `thêm 2 xã, lũy kế có 15 xã đạt chuẩn`: what both are may be said of the sum alone. */
function withSum(text: string, thing: Statement, values: readonly StatedValue[], sum: string): Statement[] {
  const noun = thing.values.at(-1)!.noun
  const isBare = noun !== null && fold(thing.name) === `số ${fold(text.slice(noun.start, noun.end))}`
  const behind = isBare ? /^\s+\p{L}[^,;.()\d]*/u.exec(text.slice(values.at(-1)!.end)) : null
  const name = behind ? `${thing.name} ${behind[0].trim()}` : thing.name
  return [
    { ...thing, name },
    { ...thing, name: `${name} (${sum})`, values: [...values], partOf: true },
  ]
}

/** `1.200 camera (giai đoạn 1: 400 camera; giai đoạn 2: 800 camera)`, `1.245 hộ (xây mới 980 căn, sửa chữa 265 căn)`. */
const firstOfBracket = latin(/^[^()\d]*\((\p{L}[^();:]{1,60}?)(?<!\s)\s*(:?)\s*$/u)
const nextOfBracket = latin(/^\s*[;,]\s*(\p{L}[^();:]{1,60}?)(?<!\s)\s*(:?)\s*$/u)

/** The part that the words behind an amount tell aside, before an amount of its own, and what it is a part of; else null. */
function partTold(before: string, between: string, name: string): { whole: string; part: string } | null {
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')')
  const [, words, colon] = (isOpen ? nextOfBracket : firstOfBracket).exec(between) ?? []
  if (!words || namesNoPart().test(fold(words)) || !(colon || isDeed(words))) return null
  const whole = isOpen && name.endsWith(')') ? name.slice(0, name.lastIndexOf(' (')) : name
  return beginsMeasure(fold(words)) ? null : { whole, part: words }
}

function inParts(text: string, first: Statement, values: readonly StatedValue[]): Statement[] {
  const last = first.values.at(-1)!
  const own = qualifierAt(text, last.end)
  const suffix = own === null ? '' : ` (${own})`
  const thing = first.name.endsWith(suffix)
    ? first.name.slice(0, first.name.length - suffix.length)
    : first.name
  const next = qualifierAt(text, values.at(-1)!.end)
  return [
    { ...first, name: `${thing}${suffix}` },
    {
      ...first,
      name: next === null ? thing : `${thing} (${next})`,
      values: values.map((value) => comparedAs(value, last)),
    },
  ]
}

/** What is said of how to compare holds for both parts. */
function comparedAs(value: StatedValue, other: StatedValue): StatedValue {
  const bare = value.comparator === 'eq' && !value.explicit && value.unit === other.unit
  return bare && value.min !== null && other.comparator !== 'between' && other.comparator !== 'none'
    ? { ...value, ...bounds(other.comparator, value.min, null) }
    : value
}
