import { valueWords } from '../../knowledge/value-words.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { withoutComparison } from '../language/values/changes.js'
import { howMany, knownUnit } from '../language/values/known-unit.js'
import { readQuantities } from '../language/values/quantities.js'
import { fallen, type Quantity } from '../language/values/quantity.js'
import { datedAmounts } from './dated-cell.js'
import type { DraftValue } from './drafts.js'

/** What the columns and the row say of a value besides its own cell. */
export interface ValueContext {
  /** The row's unit cell, or the column's unit. */
  unit: string
  from: number | null
  by: number | null
  /** The name of the measured thing: `Tốc độ tăng …` makes a rate a growth. */
  name: string
}

const qualitativeRank = /(?:nhóm|dẫn đầu|đứng đầu|thứ hạng|thứ bậc|xếp hạng|top|tốp)/u

/** What is measured is itself a place in an order. */
const rankName = latin(/^(?:xếp hạng|thứ hạng|thứ bậc|vị trí xếp hạng)(?!\p{L})/u)

/**
 * The values that a cell states, in order: none for an empty cell, a dash or `>` (goes on from the year before),
 * several for `6.000 thông tin/1000 nhà cung cấp` and for `80% (2027), 90% (2030)`, whose years go before those of the column.
 *
 * @example readValueCell('trên 50%', { unit: '', from: null, by: 2025, name: '' })[0]?.comparator // 'gt'
 */
export function readValueCell(text: string, context: ValueContext): DraftValue[] {
  const folded = pointed(fold(text).trim())
  if (folded === '' || /^[-–>.…/]+$/u.test(folded)) return []
  const unit = canonicalUnit(context.unit)
  const negative = below.exec(folded)
  if (negative) return readValueCell(text.slice(negative[0].length), context).map(negated(text))
  // `Không` in a row that counts something is none of it
  if (folded === 'không' && unit && valueWords().counted.has(unit))
    return readValueCell('0', context).map((value) => ({ ...value, text }))
  if (/^(?:x|✓|v)$/u.test(folded)) return [qualitative(text, unit, 'milestone', context)]
  const read = spaced(withUnit(placeAlone(counted(folded, unit), unit, context.name), unit))
  const quantities = readQuantities(read)
  if (quantities.length === 0)
    return [
      qualitative(
        text,
        unit,
        qualitativeRank.test(folded) || unit === 'thứ bậc' ? 'rank' : 'milestone',
        context,
      ),
    ]
  const dated = datedAmounts(read, quantities, context)
  if (dated)
    return dated.map(({ quantity, from, by }) =>
      valueFrom(quantity, { text, read }, unit, { ...context, from, by }),
    )
  const used = quantities.filter(
    (quantity, index) =>
      index === 0 ||
      (quantity.measure === 'rank' && quantities.findIndex(({ measure }) => measure === 'rank') === index) ||
      (quantity.noun !== null && quantities[0]!.noun !== null && quantity.unit !== quantities[0]!.unit),
  )
  return used.map((quantity) => valueFrom(quantity, { text, read }, unit, context))
}

/**
 * Whether words stand behind the number of a cell whose unit its row or column says, or it counts another thing: they are likely
 * another cell's, and the row another's as well. Behind a place in an order they say among whom it is.
 *
 * @example hasForeignWords('336,5 - Tốc độ tăng trưởng', 'tỷ đồng') // true
 */
export function hasForeignWords(text: string, printedUnit: string): boolean {
  const unit = canonicalUnit(printedUnit)
  if (unit === null || unit === 'thứ bậc') return false
  const folded = pointed(fold(text).trim())
  const last = readQuantities(folded).at(-1)
  if (last === undefined) return false
  return last.unit === null ? twoWords.test(folded.slice(last.end)) : countsOther(last.unit, unit)
}

const twoWords = latin(/\p{L}\s{1,9}\p{L}/u)

/**
 * Whether a cell states more amounts of one thing than were read of it: the second of `90 → 95`, of `60 ± 5`, of two cells that ran
 * into one. Those in brackets and those with a unit of their own only explain it.
 *
 * @param read how many values were read
 * @example hasOtherAmounts('90 → 95', 1) // true
 */
export function hasOtherAmounts(text: string, read: number): boolean {
  if (read === 0 || !twoNumbers.test(text)) return false
  const bare = pointed(fold(text).trim()).replace(/\([^()]*\)/g, ' ')
  const [first, ...others] = readQuantities(bare)
  const alike = others.filter(
    ({ unit, noun, measure }) =>
      noun === null && measure !== 'rank' && (unit === null || unit === first!.unit),
  )
  return alike.length >= read
}

const twoNumbers = /\d[^\d]+\d/

/** `5 200` is 5.200: spaces part thousands where each group behind one has three digits. */
const pointed = (folded: string): string =>
  spacedThousands.test(folded) ? folded.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '.') : folded

/** A number alone, but for a comparison before it and a unit behind it. */
const spacedThousands = /^[^\d,;]{0,20}[1-9]\d{0,2}(?:\s\d{3}){1,4}(?:,\d{1,9})?(?!\s?[\d./])\D{0,40}$/u

/** `2000`, `≥ 2000`, `1950 - 2000` under a unit are so many, not years: they are written as other thousands are. */
const counted = (folded: string, unit: string | null): string =>
  unit !== null && unit !== 'năm' && likeYears.test(folded)
    ? folded.replace(/(?<!\d)\d{4}(?!\d)/g, (digits) => `${digits[0]}.${digits.slice(1)}`)
    : folded

/** A number alone, or from one to another, that may be a year but for the words before it; no `năm` stands there. */
const likeYears = /^(?!năm)[^\d/]{0,20}(?:19\d\d|20\d\d|2100)(?:\s?[-–]\s?\d{4})?(?:\s?\/\s?năm)?$/u

/** `-0,5`, `(-) 0,5 %`: a sign, where the cell is nothing but a number; a dash before words opens a point. */
const below = /^\s*(?:-|−|\(\s?-\s?\))(?=\d[\d.,]*\s?%?\s*$|\s\d[\d.,]*\s?%?\s*$)/u

/** Less than nothing is by how much something falls. */
const negated =
  (text: string) =>
  (value: DraftValue): DraftValue => ({ ...value, ...fallen(value), measure: 'growth', text })

/** `18/18` in a row of `xã` is 18 of 18 communes, which only its unit tells from a date or a ratio. */
const withUnit = (folded: string, unit: string | null): string =>
  unit && /^\p{L}/u.test(unit) && /^\d{1,5}\s?\/\s?\d{1,5}$/.test(folded) ? `${folded} ${fold(unit)}` : folded

/** `≤ 20/34` in a row or column of places is the place, of so many; `hạng 10 trở lên` is one as `xếp hạng 10 trở lên` is. */
function placeAlone(folded: string, unit: string | null, name: string): string {
  if (unit !== 'thứ bậc' && !(unit === null && rankName.test(fold(name)))) return folded
  const place = folded.replace(/(?<=^\D{0,20}\d{1,3})\s?\/\s?\d{1,3}$/u, '')
  return namedPlace.test(place) ? `xếp ${place}` : place
}

const namedPlace = latin(
  /^(?:từ\s+)?(?:(?:(?:vị trí|thứ hạng|hạng|thứ)\s+){1,2}\d{1,3}(?!\d)|\d{1,3}\s+trở lên(?!\p{L}))/u,
)

/** `6.000 thông tin/1000 nhà cung cấp`: a stroke between two counts is no part of either. */
const spaced = (folded: string): string => folded.replace(/(?<=\p{L}{3})\/(?=\d)/gu, ' ')

function qualitative(
  text: string,
  unit: string | null,
  measure: 'rank' | 'milestone',
  context: ValueContext,
): DraftValue {
  return {
    from: context.from,
    by: context.by,
    comparator: 'none',
    min: null,
    max: null,
    unit,
    measure,
    baseline: null,
    text,
  }
}

function valueFrom(
  quantity: Quantity,
  { text, read }: { text: string; read: string },
  unit: string | null,
  { from, by, name }: ValueContext,
): DraftValue {
  const before = read.slice(0, quantity.start)
  const inGroup = quantity.comparator === 'eq' && /(?:nhóm|tốp|top)\s*$/u.test(before)
  const ofPlaces = quantity.unit === null || quantity.noun !== null
  const isRank =
    unit === null && ofPlaces && (inGroup || (quantity.unit === null && rankName.test(fold(name))))
  const climbs = quantity.unit === 'bậc' && quantity.measure === 'growth'
  const named = isRank ? 'thứ bậc' : climbs ? 'bậc' : unitOf(quantity, unit, read)
  const within = named === 'thứ bậc' && inGroup
  const words = valueWords()
  const { thing, year } = withoutComparison(fold(name).replace(/(?<![\s.,;:])[\s.,;:]+$/, ''))
  // `Giảm 0,3` under a unit of its own column: by so much
  const ownVerb =
    quantity.reached || /^l/.test(quantity.comparator) ? undefined : words.growthBefore.exec(before)?.[0]
  const verb = quantity.measure === 'level' ? (ownVerb ?? words.growthBefore.exec(thing)?.[0]) : undefined
  const grows =
    verb !== undefined ||
    (quantity.measure === 'level' && (named?.startsWith('%') ?? false) && words.growthName.test(thing))
  const own = verb && /giảm|rút ngắn/u.test(verb) ? { ...quantity, ...fallen(quantity) } : quantity
  return {
    from,
    by,
    comparator: within ? 'lte' : own.comparator,
    min: within ? null : own.min,
    max: own.max,
    unit: quantity.measure === 'multiple' ? 'lần' : named,
    measure: named === 'thứ bậc' ? 'rank' : grows ? 'growth' : quantity.measure,
    baseline: quantity.baseline ?? (grows ? year : null),
    text,
  }
}

/** `Tỷ lệ (%)`, `(%)`. */
const share = /^(?:tỷ lệ|tỉ lệ)?\s?(?:\(\s?%\s?\)|%)$/u
/** What the column of units says of a row that is reached or not. */
const doneOrNot = /^đạt\s?(?:\/|hoặc)\s?(?:không|chưa)(?:\s(?:đạt|hoàn thành))?$/u

/**
 * The unit of an amount under a column or row that has one: the row's, unless the cell says more (`150 ha/năm` in a row of `ha`),
 * counts by another size (`4,5 tỷ đồng` in `triệu đồng`) or gives a share of what is counted, or another thing.
 */
function unitOf(quantity: Quantity, unit: string | null, folded: string): string | null {
  const own = quantity.unit
  if (unit === null) return own
  if (own === null)
    return /^\s?\/\s?năm(?!\p{L})/u.test(folded.slice(quantity.end)) && !unit.includes('/')
      ? `${unit}/năm`
      : unit
  const isOther =
    countsOther(own, unit) ||
    bareUnit(own).startsWith(`${bareUnit(unit)}/`) ||
    own.startsWith(`${unit} `) ||
    (own !== unit && bareUnit(own) === bareUnit(unit)) ||
    (unit !== 'thứ bậc' && own.startsWith('%') !== unit.startsWith('%') && !unit.startsWith('‰'))
  return isOther ? own : unit
}

/** Sizes, and what every amount may be said by. */
const noThing = new Set(['nghìn', 'triệu', 'tỷ', 'năm', 'tháng', 'ngày', 'lần', 'bậc', 'điểm', 'thứ', ''])
const things = (unit: string): string[] =>
  fold(unit)
    .split(/[\s,/]+/)
    .filter((word) => !noThing.has(word))

/** Whether a cell counts another thing than its row: `03 mô hình` in a row of `xã`. People have many names, and `người` is any of them. */
function countsOther(own: string, unit: string): boolean {
  if (unit === 'thứ bậc' || own.startsWith('%') || /^[%‰]/u.test(unit)) return false
  if (unit === 'người' && !/(?:đồng|usd)/iu.test(own)) return false
  const [owns, units] = [things(own), things(unit)]
  return owns.length > 0 && units.length > 0 && !owns.some((word) => units.includes(word))
}

const bareUnit = (unit: string): string => unit.replace(/^(?:(?:nghìn|triệu|tỷ)\s)+(?=\p{L})/u, '')

/**
 * The unit of a cell in its canonical form: `Doanh nghiệp` and `Số doanh nghiệp` are `doanh nghiệp`, `Người/vạn dân` is
 * `người/vạn dân`. A unit that no one has listed stands as written, but for the capital of the cell; null where there is none.
 *
 * @example canonicalUnit('Số doanh nghiệp/1000 dân') // 'doanh nghiệp/1000 dân'
 */
export function canonicalUnit(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '' || /^[-–.]+$/.test(trimmed)) return null
  const folded = fold(trimmed)
  if (share.test(folded)) return '%'
  if (doneOrNot.test(folded)) return null
  const known =
    knownUnit(folded) ?? (howMany.test(folded) ? knownUnit(folded.replace(howMany, '')) : undefined)
  if (known) return known
  const thousands = /^1\.?000\s+(?=\p{L})/u.exec(folded)
  if (thousands) return `nghìn ${canonicalUnit(trimmed.slice(thousands[0].length))}`
  return /^\p{Lu}\p{Ll}/u.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed
}
