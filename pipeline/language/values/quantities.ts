import { type BoundComparator, valueWords } from '../../../knowledge/value-words.js'
import { readNumber } from '../money.js'

export type Comparator = BoundComparator | 'eq' | 'between' | 'none'
export type Measure = 'level' | 'growth' | 'multiple' | 'rank' | 'milestone'

/** An amount with its comparator and unit: `trên 50%`, `từ 7,0% - 7,5%`, `12 người trên một vạn dân`. */
export interface Quantity {
  /** The whole phrase, from its comparator to its unit. */
  start: number
  end: number
  comparator: Comparator
  min: number | null
  max: number | null
  unit: string | null
  measure: Measure
  baseline: number | null
  /** Where the unit's words are a noun that names the thing counted (`100 doanh nghiệp`): their place. */
  noun: { start: number; end: number } | null
  /** The comparator or a verb of reaching stands before it: it is meant as a level to reach. */
  explicit: boolean
  /** A verb of reaching stands before it (`đạt 75 tuổi`), unlike a condition (`từ 15 tuổi`). */
  reached: boolean
}

const numberPattern = /(?<![\p{L}\d.,/])\d[\d.,]*/gu
const documentNumber = /^\s?[-/]\s?[\p{L}\d]/u
const rangeJoint = /^\s*(%|‰)?\s*(?:-|đến|tới)\s*(?:dưới\s+)?(?=\d)/u
const baselinePattern =
  /so với\s+(?:(?:cuối|cùng kỳ|mức|kế hoạch|thực hiện|giai đoạn)\s+)*(?:năm\s+)?((?:19|20)\d\d)/u
const wordMultiple =
  /(?<!\p{L})(?:tăng gấp|gấp|tăng)\s+(?:(hai|ba|bốn|năm|mười)\s+lần|(đôi|ba|rưỡi)(?!\p{L}))/gu
const wordNumbers: Readonly<Record<string, number>> = {
  rưỡi: 1.5,
  hai: 2,
  đôi: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  mười: 10,
}

/** What no amount is without: a digit, or the words of multiples and ranks. It spares most texts the closer look. */
const amountWords = /\d|gấp|tăng\s|nhóm|tốp|top|dẫn đầu|đứng đầu/u

/** Whether folded text may state an amount at all. */
export const mayStateAmount = (folded: string): boolean => amountWords.test(folded)

/**
 * The amounts that a text states, in order. Years, dates, numbers of documents, articles and levels are none.
 *
 * @param folded folded text; offsets count its units
 * @example readQuantities('đạt trên 50% vào năm 2025')[0]?.comparator // 'gt'
 */
export function readQuantities(folded: string): Quantity[] {
  if (!mayStateAmount(folded)) return []
  const phrases = [...rankQuantities(folded), ...multiplesInWords(folded)].sort((a, b) => a.start - b.start)
  const found = [...phrases]
  let after = 0
  let passed = 0
  for (const match of folded.matchAll(numberPattern)) {
    while (passed < phrases.length && phrases[passed]!.end <= match.index) passed++
    const phrase = phrases[passed]
    if (match.index < after || (phrase && match.index >= phrase.start)) continue
    const quantity = quantityBefore(folded, match.index, match[0].replace(/[.,]+$/, ''), phrase)
    if (!quantity) continue
    found.push(quantity)
    after = quantity.end
  }
  return withoutStarts(
    found.sort((a, b) => a.start - b.start),
    folded,
  )
}

/** The amount of a number; in `đạt 30 xếp thứ 3` it ends before the words of the rank, which are no unit of it. */
function quantityBefore(
  folded: string,
  at: number,
  digits: string,
  phrase: Quantity | undefined,
): Quantity | null {
  const quantity = quantityAt(folded, at, digits)
  if (!quantity || !phrase || quantity.end <= phrase.start) return quantity
  return quantityAt(folded.slice(0, phrase.start), at, digits)
}

/** In `tăng từ 03 trường lên 05 trường` the first amount is where it starts from, not what is to be reached. */
function withoutStarts(quantities: Quantity[], folded: string): Quantity[] {
  return quantities.filter((quantity, index) => {
    const next = quantities[index + 1]
    if (!next || quantity.comparator !== 'eq') return true
    return !(
      /^(?:đạt\s+)?từ\s/u.test(folded.slice(quantity.start, quantity.end)) &&
      /(?:lên|xuống|xuống còn|lên đến|lên thành)\s*$/u.test(folded.slice(quantity.end, next.start))
    )
  })
}

function quantityAt(folded: string, at: number, digits: string): Quantity | null {
  const first = readNumber(digits)
  if (first === null || isLabelOrDate(folded, at, digits)) return null
  let end = at + digits.length
  const joint = rangeJoint.exec(folded.slice(end))
  let second: number | null = null
  if (joint) {
    const rest = /^\d[\d.,]*/.exec(folded.slice(end + joint[0].length))![0].replace(/[.,]+$/, '')
    const value = readNumber(rest)
    if (value !== null && value > first && !(first >= 1900 && value <= 2100)) {
      second = value
      end += joint[0].length + rest.length
    }
  }
  if (second === null && first >= 1900 && first <= 2100 && /^\d{4}$/.test(digits) && !unitAt(folded, end))
    return null
  end += shareOf.exec(folded.slice(end, end + 6))?.[0].length ?? 0
  const unit = unitAt(folded, end) ?? multipliedUnitAt(folded, end)
  if (unit) end = unit.end
  const times = unit?.times ?? 1
  return compose(folded, at, end, first * times, second === null ? null : second * times, unit)
}

/** Numbers that name things: dates, documents, articles, versions, levels. */
function isLabelOrDate(folded: string, at: number, digits: string): boolean {
  const before = folded.slice(Math.max(0, at - 24), at)
  const after = folded.slice(at + digits.length, at + digits.length + 12)
  if (/trên\s*$/u.test(before) && isPerUnit(digits, after)) return true
  if (/[“"‘]\s*$/.test(before)) return true
  if (/\p{L}{2}-$/u.test(before) && !/^\s?[%‰]/.test(after)) return true
  if (/\($/.test(before) && /^\)/.test(after)) return true
  if (shareOf.test(after) && valueWords().unitAfter.test(after.replace(shareOf, ''))) return false
  if (/^\s?\/\s?\d/.test(after) && !/^\/\d[\d.]*\s+(?:dân|người|chức)/u.test(after)) return true
  if (
    documentNumber.test(after) &&
    /^\s?[-/]\s?(?:nq|qđ|kh|ct|tt|nđ|kl|tb|tw|ctr|btt|ubnd|hđnd|cp|qh|bc|hd)/u.test(after)
  )
    return true
  if (/^[\p{L}]/u.test(after) && !/^(?:ha|km|m2|m²|tấn|mw|gb|kw|kg|%)/u.test(after)) return true
  return valueWords().notBefore.test(before) && !/(?:mỗi|hằng|hàng|một)\s+năm\s*$/u.test(before)
}

/** `trên 01 ha`, `trên 10.000 dân` say per what, not how much. */
const isPerUnit = (digits: string, after: string): boolean =>
  /^0?1$/.test(digits)
    ? /^\s+(?:ha|km|m2|người|vạn|hộ|đơn vị)(?!\p{L})/u.test(after)
    : /^\s+(?:dân|người dân|hộ dân)(?!\p{L})/u.test(after)

/** `9/12 chức năng`: so many of all. */
const shareOf = /^\s?\/\s?\d{1,3}(?=\s)/u

interface UnitFound {
  unit: string
  start: number
  end: number
  counted: boolean
  /** What the number is multiplied by: a million in `1 triệu cây`. */
  times?: number
}

const multiplier = /^\s+(triệu|nghìn|ngàn|vạn)\s+(?=\p{L})/u
const multipliers: Readonly<Record<string, number>> = {
  triệu: 1_000_000,
  nghìn: 1000,
  ngàn: 1000,
  vạn: 10_000,
}

/** `1 triệu cây`, `30 nghìn ha`: what is counted stands behind the word for the number's size. */
function multipliedUnitAt(folded: string, from: number): UnitFound | null {
  const size = multiplier.exec(folded.slice(from, from + 20))
  const unit = size && unitAt(folded, from + size[0].length)
  return unit && { ...unit, times: multipliers[size[1]!]! }
}

/** Units made of two that no list holds: `triệu tấn/năm`, `µg/m³`, `m³/ngày đêm`. */
const ratioUnit =
  /^\s*((?:(?:triệu|nghìn|ngàn|tỷ)\s)?[\p{L}µ]{1,6}[²³23]?\/(?:ngày đêm|vạn dân|[\p{L}]{1,6}[²³23]?)(?:\/năm)?)(?![\p{L}\d/])/u

function unitAt(folded: string, from: number): UnitFound | null {
  const match = valueWords().unitAfter.exec(folded.slice(from, from + 60))
  const ratio = ratioUnit.exec(folded.slice(from, from + 40))
  if (ratio && (!match || match[0].trimEnd().length < ratio[0].length - 4)) {
    const lead = ratio[0].length - ratio[1]!.length
    return { unit: ratio[1]!, start: from + lead, end: from + ratio[0].length, counted: false }
  }
  if (!match) return null
  const spelled = match[1]!
  const unit = valueWords().unitOf.get(spelled)!
  const start = from + match[0].length - spelled.length
  const end = from + match[0].length
  const yearly = /^\s?(?:\/\s?năm|mỗi năm|một năm)(?!\p{L})/u.exec(folded.slice(end, end + 12))
  const noun = spelled.replace(/^(?:triệu|nghìn|ngàn)\s+/u, '')
  const counted = valueWords().counted.has(noun)
  const found = { unit, start: counted ? start + spelled.length - noun.length : start, end, counted }
  if (!yearly || unit.endsWith('/năm')) return found
  return { ...found, unit: `${unit}/năm`, end: end + yearly[0].length }
}

function compose(
  folded: string,
  at: number,
  end: number,
  first: number,
  second: number | null,
  unit: UnitFound | null,
): Quantity {
  const words = valueWords()
  let start = at
  let comparator: Comparator = second === null ? 'eq' : 'between'
  let explicit = false
  let reached = false
  const before = (): string => folded.slice(Math.max(0, start - 40), start)
  for (let peeled = 0; peeled < 3; peeled++) {
    const bound = words.comparatorBefore.exec(before())
    if (bound) {
      start -=
        before().length - bound.index - (bound[0].startsWith(bound[1]!) ? 0 : bound[0].indexOf(bound[1]!))
      if (second === null) comparator = words.comparatorOf.get(bound[1]!)!
      explicit = true
      break
    }
    const around = words.aroundBefore.exec(before())
    if (!around) break
    explicit = true
    reached ||= !/^(?:từ|có)/u.test(around[0])
    start -= before().length - around.index
  }
  reached ||= /(?:đạt|là|bằng|còn|ở mức)\s*$/u.test(before())
  const suffix = /^\s*(?:số\s+\p{L}+\s+)?(trở lên|trở xuống)(?!\p{L})/u.exec(folded.slice(end, end + 30))
  if (suffix && second === null) {
    comparator = suffix[1] === 'trở lên' ? 'gte' : 'lte'
    explicit = true
    if (/^\s*trở/u.test(suffix[0])) end += suffix[0].length
  }
  const kind = measureOf(folded, start, end, unit)
  return {
    start,
    end,
    ...(kind.falls ? fallen(bounds(comparator, first, second)) : bounds(comparator, first, second)),
    unit: kind.measure === 'growth' && unit?.unit === '%' && kind.yearly ? '%/năm' : (unit?.unit ?? null),
    measure: kind.measure,
    baseline: kind.baseline,
    noun: unit?.counted ? { start: unit.start, end: unit.end } : null,
    explicit: explicit || kind.measure !== 'level',
    reached,
  }
}

function bounds(
  comparator: Comparator,
  first: number,
  second: number | null,
): { comparator: Comparator; min: number | null; max: number | null } {
  if (second !== null) return { comparator: 'between', min: first, max: second }
  if (comparator === 'gte' || comparator === 'gt') return { comparator, min: first, max: null }
  if (comparator === 'lte' || comparator === 'lt') return { comparator, min: null, max: first }
  return { comparator, min: first, max: first }
}

/** `giảm tối thiểu 15%` is a growth of at most -15. */
function fallen({ comparator, min, max }: ReturnType<typeof bounds>): ReturnType<typeof bounds> {
  const turned: Partial<Record<Comparator, Comparator>> = { gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt' }
  return {
    comparator: turned[comparator] ?? comparator,
    min: max === null ? null : -max,
    max: min === null ? null : -min,
  }
}

/** Growth is a rate after `tăng`, a multiple is in `lần` after `tăng` or `gấp`; everything else is a level. */
function measureOf(
  folded: string,
  start: number,
  end: number,
  unit: UnitFound | null,
): { measure: Measure; baseline: number | null; yearly: boolean; falls: boolean } {
  const before = folded.slice(Math.max(0, start - 40), start)
  const baseline = baselinePattern.exec(folded.slice(end, end + 60))
  const year = baseline ? Number(baseline[1]) : null
  if (
    unit?.unit === 'lần' &&
    (/(?:tăng|gấp|tăng gấp)\s*$/u.test(before) ||
      year !== null ||
      /^\s+(?:số|mức|so)/u.test(folded.slice(end)))
  ) {
    return { measure: 'multiple', baseline: year, yearly: false, falls: false }
  }
  const growth = valueWords().growthBefore.exec(before)
  const rate = unit?.unit.startsWith('%') ?? false
  if (growth && rate)
    return {
      measure: 'growth',
      baseline: year,
      yearly: /năm|bình quân|trung bình/u.test(growth[0]),
      falls: growth[0].startsWith('giảm'),
    }
  return { measure: 'level', baseline: null, yearly: false, falls: false }
}

function multiplesInWords(folded: string): Quantity[] {
  if (!/gấp|tăng/.test(folded)) return []
  return [...folded.matchAll(wordMultiple)].map((match) => {
    const times = wordNumbers[match[1] ?? match[2]!]!
    const end = match.index + match[0].length
    const baseline = baselinePattern.exec(folded.slice(end, end + 60))
    return {
      start: match.index,
      end,
      comparator: 'eq',
      min: times,
      max: times,
      unit: 'lần',
      measure: 'multiple',
      baseline: baseline ? Number(baseline[1]) : null,
      noun: null,
      explicit: true,
      reached: true,
    }
  })
}

const rankGroup =
  /(?:≤\s*\d+\s+)?(?:thuộc|trong|nằm trong|vào|đứng trong|lọt vào)\s+(?:nhóm|top|tốp)\s+(\d{1,3})(?!\d)(?:[^;.()]{0,60}?(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất)(?:\s+(?:cả nước|toàn quốc|của cả nước|khu vực|tỉnh))?)?/gu
const rankUnnumbered =
  /(?:thuộc|nằm trong|trong|vào)\s+(?:nhóm|tốp|top)\s+[^\d,;.()]{0,40}?(?:dẫn đầu|đứng đầu|hàng đầu)(?:\s+(?:của\s+)?(?:cả nước|toàn quốc|khu vực|tỉnh|vùng))?|(?:dẫn đầu|đứng đầu)\s+(?:cả nước|toàn quốc|khu vực|toàn tỉnh|toàn vùng)/gu
const rankPlace = /(?:xếp|đứng|xếp hạng|vị trí|thứ hạng)\s+(?:thứ|hạng|thứ hạng)?\s*(\d{1,3})(?!\d)/gu

/** Places in an order: `thuộc nhóm 5 tỉnh dẫn đầu`, `xếp thứ 3`; without a number the comparator is `none`. */
function rankQuantities(folded: string): Quantity[] {
  if (!/nhóm|top|tốp|đứng|dẫn đầu|xếp|hạng|vị trí/.test(folded)) return []
  const groups = [...folded.matchAll(rankGroup)].map((match) => rank(match, 'lte'))
  const places = [...folded.matchAll(rankPlace)].map((match) => rank(match, 'eq'))
  const open = [...folded.matchAll(rankUnnumbered)].map(
    (match): Quantity => ({
      ...rank(match, 'eq'),
      comparator: 'none',
      min: null,
      max: null,
      explicit: false,
    }),
  )
  const numbered = [...groups, ...places]
  return [
    ...numbered,
    ...open.filter((one) => !numbered.some((other) => one.start < other.end && other.start < one.end)),
  ]
}

function rank(match: RegExpExecArray | RegExpMatchArray, comparator: 'lte' | 'eq'): Quantity {
  const place = Number(match[1] ?? 0)
  return {
    start: match.index!,
    end: match.index! + match[0].length,
    ...bounds(comparator, place, null),
    unit: 'thứ bậc',
    measure: 'rank',
    baseline: null,
    noun: null,
    explicit: true,
    reached: true,
  }
}
