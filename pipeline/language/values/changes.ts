import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import type { Clause } from './clauses.js'
import { cumulativeIn } from './cumulative.js'
import { eachYearInside } from './each-year.js'
import { baselineBehind } from './growth.js'
import { fallen, type Quantity } from './quantity.js'
import type { StatedValue } from './statement.js'
import { trimName } from './trim-name.js'

/**
 * What begins a change by so much, the year's words before it among them, and what says that it ends there: `Giảm tỷ lệ hộ nghèo
 * 1%`, not `xuống 1%`.
 */
const changing = latin(
  /^[\s\-+•,:]*(?:(?:phấn đấu|kiềm chế(?:\s{1,3}và|,)?|tiếp tục|từng bước|bình quân|trung bình)\s{1,3})*((?:(?:mỗi|hằng|hàng)\s{1,3}năm)?)(?:,?\s{1,3})?(?:(?:phấn đấu|bình quân|trung bình)\s{1,3})*(?:(?:kéo|cắt)\s{1,3})?(giảm|tăng)\s{1,3}\p{L}/u,
)
const changedTo = latin(/(?<!\p{L}|trở\s)(?:lên|xuống|còn|đến|đạt|ở mức|dưới)\s*(?:\p{L}+\s+){0,2}$/u)

/** `giá trị sản xuất đạt tốc độ tăng trưởng bình quân (4%/năm)`: that it grows by so much is said by the measure. */
export const reachesRate =
  /(?<!\s)\s+(?:đạt|có|với)\s+(?:tốc độ|mức)\s+tăng(?:\s+trưởng)?(?:\s+(?:bình quân|trung bình))?$/iu

/** `Số khách được thu hút bình quân`: what is done to them, and how it is reckoned. */
export const meanDone = /(?<=\sđược\s[^,;]*)\s(?:bình quân|trung bình)$/iu

/** Words of the mean at the end of a name, which are of the rate: `tỷ lệ hộ nghèo bình quân`. */
export const byTheYear = /(?<!\s)\s+(?:bình quân|trung bình)$/iu

/** `giảm phát thải 15,8% so với kịch bản thường`: what the share is of. `cả 3 tiêu chí` are the three things that are counted of accidents. */
const against =
  /^(?:\s+(?:trên\s+)?cả\s+(?:0?\d|ba)\s+(?:tiêu chí|mặt)(?:\s+\([^()]{1,80}\))?)?\s+so(?:\s+với)?\s+(?:(?:cuối\s+)?năm\s+((?:19|20)\d\d)(?!\d))?/u

/** `giảm số vụ tai nạn mỗi năm 5 - 10%`: by so much each year, said right before the amount. */
const byEachYear = latin(/^(?:mỗi|hằng|hàng) năm(?!\p{L})/u)

/** `giảm tỷ lệ hộ nghèo bình quân hằng năm (1,5%)`. */
const eachYearBehind = /(?:mỗi|hằng|hàng)\s+năm\s*$/u

const comparedAlone = latin(/(?<!\p{L})so(?: với)?\s[^,;:\d]{0,30}\d{4}(?=\s{1,3}và\s{1,3}(?:có\s{1,3})?$)/u)

/**
 * Where the words begin that are of a first amount: in `giảm tỷ lệ vi phạm so với năm 2020 và 100% vi phạm được xử lý` what falls by no
 * known amount stands before them.
 */
export function beginsAfter(folded: string, from: number, amount: number): number {
  const compared = comparedAlone.exec(folded.slice(from, amount))
  return compared ? from + compared.index + compared[0].length : from
}

/** `giảm phát thải ở mức 15 - 35%`: what is no share itself falls by one. */
const atRate = /^(?:ở |lên )?mức\s/u

/** What is itself a share: `tăng tỷ lệ che phủ rừng 42%` may be said of the level that it is raised to. */
const shares = '(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|mức độ|độ che phủ|hệ số|chỉ số)(?!\\p{L})'
const ofShare = latin(new RegExp(shares, 'u'))
/** The folded name of what is itself a share. */
export const namesShare = latin(new RegExp(`^${shares}`, 'u'))

/**
 * Rates behind a verb that changes something as growth, below nothing where the verb is to cut. A share that rises by so much is
 * one only by the year or against a time.
 *
 * @param before the folded words of the thing, up to its first amount
 * @returns null where they are no such changes
 * @example // 'giảm tỷ lệ hộ nghèo ' before 1 %/năm: growth, -1 %/năm
 */
export function changesBy(
  before: string,
  values: readonly StatedValue[],
  folded: string,
): StatedValue[] | null {
  const [, opening, verb] = changing.exec(before.slice(topicEnd(before))) ?? []
  const isLevel = values.some(
    ({ measure, reached, unit, start, end }) =>
      measure !== 'level' ||
      (reached &&
        !isYearlyRate(unit) &&
        !byEachYear.test(folded.slice(start, end)) &&
        !(verb === 'giảm' && unit === '%' && !ofShare.test(before) && atRate.test(folded.slice(start, end)))),
  )
  const each =
    opening !== '' ||
    eachYearBehind.test(before) ||
    values.some(({ start, end }) => byEachYear.test(folded.slice(start, end)))
  if (verb === undefined || changedTo.test(before) || isLevel) return null
  const isYearly = each || values.every(({ unit }) => isYearlyRate(unit))
  const compared = against.exec(folded.slice(values.at(-1)!.end, values.at(-1)!.end + 60))
  const isBelow = values.some(({ comparator }) => comparator === 'lt' || comparator === 'lte')
  // so many points are never a level
  const isPoints = values.every(({ unit }) => unit?.startsWith('điểm %'))
  const says =
    isYearly || isPoints || compared !== null || (verb === 'giảm' ? !isBelow : !ofShare.test(before))
  // `giảm tỷ suất sinh 0,1‰`: no such rate is so low itself
  const isRate = values.every(
    ({ unit, min, max }) =>
      isPoints || isShare(unit) || isYearlyRate(unit) || (unit === '‰' && (max ?? min ?? 2) <= 1),
  )
  // `Giảm số hộ nghèo 200 hộ`; `Tăng số trường đạt chuẩn 5 trường` may also say how many there are to be
  const isFall = verb === 'giảm' && !isBelow && values.every(({ noun }) => noun !== null)
  if (!says || !(isRate || isFall)) return null
  return values.map((value) => ({
    ...value,
    ...(verb === 'giảm' && fallen(value)),
    unit: each && value.unit === '%' ? '%/năm' : value.unit,
    measure: 'growth',
    baseline:
      Number((compared?.[1] ? compared : baselineBehind(folded, value.end))?.[1] ?? 0) || value.baseline,
  }))
}

const isShare = (unit: string | null): boolean => unit === '%' || unit === 'điểm %'
/** Whether a unit is a rate by the year. */
export const isYearlyRate = (unit: string | null): boolean => unit === '%/năm' || unit === 'điểm %/năm'

/** `Tăng huyết áp: phát hiện 50% người mắc`: the topic before a colon is no change. */
function topicEnd(before: string): number {
  const colon = before.lastIndexOf(':')
  if (colon >= 0 && trimName(before.slice(colon)) !== '') return colon + 1
  return forWhom.exec(before)?.[0].length ?? 0
}

/**
 * `giảm 30% số xã nghèo; 50% số thôn nghèo so với năm 2020`: a share that a clause begins with, and that is compared with a year,
 * changes as the one that ends the clause before it.
 *
 * @param before the last amount stated before it in its sentence, if any
 */
export function changingOn(
  quantity: Quantity,
  before: Quantity | undefined,
  folded: string,
  clause: Clause,
): Quantity {
  if (before?.measure !== 'growth' || before.unit !== quantity.unit || quantity.measure !== 'level')
    return quantity
  if (quantity.unit !== '%' || quantity.explicit || folded.slice(clause.from, quantity.start).trim() !== '')
    return quantity
  const compared = baselineBehind(folded.slice(0, clause.to), quantity.end)
  if (!compared) return quantity
  const falls = (before.max ?? before.min ?? 0) < 0
  return {
    ...quantity,
    ...(falls ? fallen(quantity) : {}),
    measure: 'growth',
    baseline: Number(compared[1]),
    explicit: true,
  }
}

/** `Hằng năm số vụ được phát hiện tăng 3%; …`: how a sentence begins in which all grows by the year. */
const eachYearAhead = latin(
  /^[\s\-+•(\d).]*(?:(?:phấn đấu|bình quân)\s+){0,2}(?:hằng|hàng|mỗi) năm(?!\p{L})/u,
)

/** Whether the folded words of a clause begin with what makes the rates of its sentence yearly ones. */
export const opensYearly = (clause: string): boolean => eachYearAhead.test(clause)

/** Rates of growth by the year, where neither a time of their own nor another year that they are compared with is said. */
export const byTheYearOf = (values: readonly StatedValue[]): StatedValue[] =>
  values.map((value) =>
    value.measure === 'growth' &&
    value.unit === '%' &&
    value.baseline === null &&
    value.textStart === value.start &&
    value.textEnd === value.end
      ? { ...value, unit: '%/năm' }
      : value,
  )

/** `Đối với các huyện nghèo giảm tỷ lệ hộ nghèo 5%/năm`: of whom it is said before what changes. */
const forWhom = latin(
  /^[\s\-+•]*(?:đối với|riêng)\s[^,;:\d]{3,80}?,?\s+(?:phấn đấu\s+)?(?=(?:giảm|tăng)\s+(?:tỷ|tỉ|số)\s)/u,
)

/** `duy trì trên 95% hằng năm`: a share that is the same each year is no rate of change. */
export const sameEachYear = (values: readonly StatedValue[], folded: string): StatedValue[] =>
  values.map((value) =>
    value.unit === '%/năm' &&
    value.measure === 'level' &&
    /\s(?:hằng|hàng|mỗi) năm$/u.test(folded.slice(value.start, value.end))
      ? { ...value, unit: '%' }
      : value,
  )

/** `Đến năm 2028 giảm 10%, đến năm 2030 giảm 20% X so với năm 2025`: what the last is compared with holds for all of one thing. */
export function comparedAlike(values: readonly StatedValue[]): StatedValue[] {
  const { baseline, unit } = values.at(-1)!
  const alike =
    baseline !== null && values.every((value) => value.measure === 'growth' && value.unit === unit)
  return values.map((value) => (alike && value.baseline === null ? { ...value, baseline } : value))
}

/** Units of what is made, planted or spent, besides the things that are counted. */
const yearlyUnits: ReadonlySet<string> = new Set([
  'ha',
  'km',
  'tấn',
  'tỷ đồng',
  'triệu đồng',
  'triệu lượt',
  'lượt người',
  'lần',
])

/** `Mỗi năm thêm 10 hợp tác xã, đến năm 2025 có (684 hợp tác xã)`. */
const comesTo = /,\s+(?:đến|tới)\s(?:hết\s|cuối\s)?(?:năm\s)?20\d\d[^,;\d]*$/u

/** `mỗi năm 1 ngành`, `Hằng năm tổ chức 2 lớp`, `20 sự kiện được tổ chức hàng năm`: counted by the year. */
export function yearly(quantity: Quantity, folded: string, clause: Clause): Quantity {
  if (!quantity.unit || quantity.unit.includes('/năm')) return quantity
  if (!quantity.noun && !yearlyUnits.has(quantity.unit)) return quantity
  const before = folded.slice(clause.from, quantity.start)
  const behind = folded.slice(quantity.end, clause.to)
  // `diện tích cây hằng năm`: of which kind they are
  if ([before, /^[^,;.]*/u.exec(behind)![0]].some((words) => valueWords().wholeEnd.test(words)))
    return quantity
  // `mỗi năm thêm 2 xã, lũy kế đến năm 2030 có 25 xã`: the sum of all years
  if (cumulativeIn(before) !== null || comesTo.test(before)) return quantity
  const each =
    /(?:mỗi|hằng|hàng)\s+năm\s*$/u.test(before) ||
    /(?:mỗi|hằng|hàng)\s+năm/u.test(folded.slice(quantity.start, quantity.end)) ||
    /^[\s+-]*(?:(?:phấn đấu|bình quân|trung bình)\s+){0,2}(?:hằng|hàng|mỗi) năm/u.test(before) ||
    /,\s+(?:(?:phấn đấu|bình quân|trung bình)\s+){0,2}(?:hằng|hàng|mỗi) năm\s+[^,;:\d]{0,40}$/u.test(
      before,
    ) ||
    /(?<!\p{L})mỗi\s[^;:\d]{2,40}\s(?:hằng|hàng|mỗi) năm\s+[^,;:\d]{0,30}$/u.test(before) ||
    /^[^,;\d]{0,40}(?<!\s)\/năm(?!\p{L})/u.test(behind) ||
    /^[^,;]*(?:mỗi|hằng|hàng) năm\s*(?:$|[,;.(])/u.test(behind) ||
    eachYearInside.test(/^[^,;.\d]*/u.exec(behind)![0]) ||
    /^[^;]*(?:mỗi|hằng|hàng) năm[\s.]*$/u.test(behind)
  return each ? { ...quantity, unit: `${quantity.unit}/năm`, explicit: true } : quantity
}

/** A rate of something that is itself a rate of change (`Tốc độ tăng …`) is growth. */
export function asGrowth(name: string, values: readonly StatedValue[]): StatedValue[] {
  if (!valueWords().growthName.test(fold(name))) return [...values]
  return values.map((value) =>
    value.measure === 'level' && value.unit?.startsWith('%') ? { ...value, measure: 'growth' } : value,
  )
}

/**
 * A folded name without what the thing is compared with, and the year of that: `số vụ cháy giảm so với năm 2025`.
 *
 * @example withoutComparison('số vụ cháy giảm so với năm 2025') // { thing: 'số vụ cháy giảm', year: 2025 }
 */
export function withoutComparison(name: string): { thing: string; year: number | null } {
  const compared =
    /(?<!\s)\s{1,3}so với\s{1,3}(?:(?:cùng kỳ|cuối)\s{1,3})?năm\s{1,3}(?:((?:19|20)\d\d)|trước)$/u.exec(name)
  if (!compared) return { thing: name, year: null }
  return { thing: name.slice(0, compared.index).trimEnd(), year: compared[1] ? Number(compared[1]) : null }
}
