import { valueWords } from '../../../knowledge/value-words.js'
import { lately } from '../lately.js'
import { latin } from '../latin.js'
import { readNumber } from '../money.js'
import { chainAt } from './chains.js'
import { baselineBehind, isOfPlan, levelOnly, measureOf, multiplesInWords } from './growth.js'
import { isLabelOrDate, shareOf } from './labels-and-dates.js'
import { bounds, type Comparator, fallen, type Quantity } from './quantity.js'
import { quotedNames } from './quoted.js'
import { bracketed, sameUnitOn } from './ranges.js'
import { readRanks } from './ranks.js'
import { multipliedUnitAt, sizeAt, type UnitFound, unitAt } from './units.js'

const numberPattern = latin(/(?<![\p{L}\d.,/])\d[\d.,]*/gu)
const rangeJoint = /^\s*(?:(%|‰)\s*)?(?:-|÷|đến|tới)\s*(?:dưới\s+)?(?=\d)/u
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
export const readQuantities: (text: string) => readonly Quantity[] = lately(readQuantitiesAnew, 400)

function readQuantitiesAnew(folded: string): Quantity[] {
  if (!mayStateAmount(folded)) return []
  const phrases = [...readRanks(folded), ...multiplesInWords(folded)].sort((a, b) => a.start - b.start)
  const found = [...phrases]
  const isNamed = quotedNames(folded)
  let after = 0
  let passed = 0
  for (const match of folded.matchAll(numberPattern)) {
    while (passed < phrases.length && phrases[passed]!.end <= match.index) passed++
    const phrase = phrases[passed]
    if (match.index < after || (phrase && match.index >= phrase.start)) continue
    if (isNamed(match.index) && !isShare.test(folded.slice(match.index + match[0].length))) continue
    const chain = chainAt(folded, match.index)
    if (chain > 0) {
      after = chain
      continue
    }
    const digits = match[0].replace(/(?<![.,])[.,]+$/, '')
    const quantity =
      quantityBefore(folded, match.index, digits, phrase) ?? ofSameMany(folded, match.index, digits, found)
    if (!quantity) {
      after = endOfLabels(folded, match.index, match[0])
      continue
    }
    found.push(quantity)
    after = quantity.end
  }
  const inOrder = withoutStarts(
    found.sort((a, b) => a.start - b.start),
    folded,
  )
  const grown = inOrder.map((quantity, index) => grownBeside(quantity, inOrder[index - 1], folded))
  return grown.map((quantity, index) => comparedBeside(quantity, grown[index + 1], folded))
}

/** Behind a number, with no word of whom it is of. */
const perMany = /^\s?\/\s?(\d{1,3}(?:\.\d{3})+)(?!\d|\.\d)/

/** `còn 42/100.000 trẻ đẻ sống vào năm 2028 và dưới 40/100.000`: of whom the second is so many of need not be said again. */
function ofSameMany(folded: string, at: number, digits: string, found: readonly Quantity[]): Quantity | null {
  const end = at + digits.length
  const many = perMany.exec(folded.slice(end, end + 12))
  const unit = many && found.findLast((one) => one.unit?.startsWith(`/${many[1]} `))?.unit
  const amount = readNumber(digits)
  if (!unit || amount === null) return null
  const to = end + many[0].length
  return compose(folded, at, to, amount, null, { unit, start: to, end: to, counted: false, nounEnd: to })
}

/** Behind a number: in quotation marks too it is an amount (`phong trào "100% trẻ em đến trường"`). */
const isShare = /^\s?[%‰]/

/** `trong độ tuổi 15 - 60 đạt 99%`, `giai đoạn 2026 - 2030 xã …`: where a number names something, the one that it reaches to does so too, and the next: `mức độ 3, 4`. */
function endOfLabels(folded: string, at: number, printed: string): number {
  const digits = printed.replace(/[.,]+$/, '')
  const from = at + digits.length
  const year = likeYear.test(digits) ? yearBehind.exec(folded.slice(from, from + 12)) : null
  if (year) return from + year[0].length
  const second = /^\s*(?:-|đến|tới|,|và)\s*(\d{1,2})(?![\d.,/])/u.exec(folded.slice(from, from + 12))
  if (!/^\d{1,2}$/.test(digits) || !second || Number(second[1]) <= Number(digits)) return 0
  const end = from + second[0].length
  return unitAt(folded, end) ? 0 : end
}

/** What the first share is of, up to the next one. */
const isListed = latin(/^\s+\p{L}[^;:.\d]{1,60}(?:,|,?\s+và)\s+$/u)

/** Whether the words behind a share say what is to become of its thing, or none are there: it is no share that falls. */
const saysMore = (behind: string): boolean =>
  !/^\s+\p{L}/u.test(behind) || /^[^,;.]*/u.exec(behind)![0].search(valueWords().predicate) >= 0

/** `giảm 30% số vụ, 20% số người chết`: the verb holds for both. */
function grownBeside(quantity: Quantity, before: Quantity | undefined, folded: string): Quantity {
  if (before?.measure !== 'growth' || before.unit !== quantity.unit || quantity.measure !== 'level')
    return quantity
  const between = folded.slice(before.end, quantity.start)
  const behind = folded.slice(quantity.end, quantity.end + 60)
  if (quantity.explicit || !isListed.test(between) || saysMore(behind)) return quantity
  const falls = (before.max ?? before.min ?? 0) < 0
  const baseline = baselineBehind(behind, 0)
  return {
    ...quantity,
    ...(falls ? fallen(quantity) : {}),
    measure: 'growth',
    baseline: baseline ? Number(baseline[1]) : before.baseline,
    explicit: true,
  }
}

/** `giảm 50% thời gian, 30% chi phí so với năm 2024`: what the second is compared with holds for the first. */
function comparedBeside(quantity: Quantity, next: Quantity | undefined, folded: string): Quantity {
  if (quantity.measure !== 'growth' || quantity.baseline !== null || next?.measure !== 'growth')
    return quantity
  if (next.baseline === null || next.unit !== quantity.unit) return quantity
  return isListed.test(folded.slice(quantity.end, next.start))
    ? { ...quantity, baseline: next.baseline }
    : quantity
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

/**
 * In `tăng từ 03 trường lên 05 trường` the first amount is where it starts from, not what is to be reached; so is what a bracket
 * tells of it (`từ 412 hộ (chiếm 5,6%) xuống còn 298 hộ`).
 */
function withoutStarts(quantities: Quantity[], folded: string): Quantity[] {
  const starts = new Set<Quantity>()
  for (const [index, quantity] of quantities.entries()) {
    if (!/^(?:đạt\s+)?từ\s/u.test(folded.slice(quantity.start, quantity.end))) continue
    const others = quantities.slice(index + 1, index + 3)
    const behind = aside.exec(folded.slice(quantity.end, quantity.end + 60))
    const asideEnd = behind ? quantity.end + behind[0].length : quantity.end
    const next = others.find(({ start }) => start >= asideEnd)
    if (!next || !/(?:lên|xuống|xuống còn|lên đến|lên thành)\s*$/u.test(folded.slice(asideEnd, next.start)))
      continue
    for (const one of [quantity, ...others]) if (one.start < asideEnd) starts.add(one)
  }
  return starts.size === 0 ? quantities : quantities.filter((quantity) => !starts.has(quantity))
}

/** A bracket right behind an amount. */
const aside = /^\s*\([^()]{1,50}\)/u

function quantityAt(folded: string, at: number, digits: string): Quantity | null {
  const first = readNumber(digits)
  if (first === null || isLabelOrDate(folded, at, digits)) return null
  let end = at + digits.length
  const joint = rangeJoint.exec(folded.slice(end))
  let second: number | null = null
  if (joint) {
    const rest = /^\d[\d.,]*/.exec(folded.slice(end + joint[0].length))![0].replace(/(?<![.,])[.,]+$/, '')
    const value = readNumber(rest)
    const to = end + joint[0].length + rest.length
    const isYears = likeYear.test(digits) && likeYear.test(rest) && !unitAt(folded, to)
    if (value !== null && value > first && !isYears) {
      second = value
      end = to
    }
  }
  if (second === null && likeYear.test(digits) && !unitAt(folded, end)) return null
  const bracket = second === null ? null : bracketed(folded, at, end)
  end = bracket ?? end
  end += shareOf.exec(folded.slice(end, end + 10))?.[0].length ?? 0
  const unit = unitAt(folded, end) ?? multipliedUnitAt(folded, end)
  const size = unit ? null : sizeAt(folded, end)
  end = unit?.end ?? size?.end ?? end
  const times = unit?.times ?? size?.times ?? 1
  const from = bracket === null ? at : at - 1
  const on = unit && second === null ? sameUnitOn(folded, at, unit, first * times) : null
  if (on) return compose(folded, from, on.unit.end, first * times, on.second, on.unit)
  return compose(folded, from, end, first * times, second === null ? null : second * times, unit)
}

/** The year that a period reaches to. */
const yearBehind = /^\s*(?:-|đến|tới)\s*(?:19|20)\d\d(?![\d.,/])/u

const likeYear = /^(?:19\d\d|20\d\d|2100)$/

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
  let remains = false
  const before = (): string => folded.slice(Math.max(0, start - 40), start)
  for (let peeled = 0; peeled < 3; peeled++) {
    const bound = words.comparatorBefore.exec(before())
    if (bound?.[1] === 'vượt' && isOfPlan(folded, end)) break
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
    if (
      second === null &&
      isLeast(around[0], before(), /^[^;.]{0,60}/u.exec(folded.slice(end, end + 60))![0])
    )
      comparator = 'gte'
    remains ||= /^còn/u.test(around[0])
    start -= before().length - around.index
  }
  reached ||= /(?:đạt|là|bằng|còn|ở mức)\s*$/u.test(before())
  if (unit?.unit === '%' && keptFrom.test(folded.slice(Math.max(0, start - 100), start)))
    comparator = opposite[comparator] ?? comparator
  const suffix = boundBehind(folded, start, end)
  if (suffix && second === null) {
    comparator = suffix[1] === 'trở lên' ? 'gte' : 'lte'
    explicit = true
    if (/^\s*trở/u.test(suffix[0])) end += suffix[0].length
  }
  // `đạt 50 - 60% trở lên`: the lower is what is to be reached at least
  const isLeastOfBoth = second !== null && suffix !== null && /^\s*trở lên/u.test(suffix[0])
  if (isLeastOfBoth) {
    comparator = 'gte'
    explicit = true
    end += suffix[0].length
  }
  // What falls to an amount (`giảm còn 3%`) is at that level; by how much it falls is not said.
  const kind = remains ? levelOnly : measureOf(folded, start, end, unit)
  return {
    start,
    end,
    ...(kind.falls
      ? fallen(bounds(comparator, first, isLeastOfBoth ? null : second))
      : bounds(comparator, first, isLeastOfBoth ? null : second)),
    unit: kind.measure === 'growth' && unit?.unit === '%' && kind.yearly ? '%/năm' : (unit?.unit ?? null),
    measure: kind.measure,
    baseline: kind.baseline,
    noun: unit?.counted ? { start: unit.start, end: unit.nounEnd } : null,
    explicit: explicit || kind.measure !== 'level',
    reached,
  }
}

/** `không để hồ sơ quá hạn vượt quá 1%`: the bound is what is not to be passed. */
const keptFrom = latin(/(?<!\p{L})không để(?!\s(?:xảy ra|phát sinh))\s[^,;.:\d]{1,80}$/u)
const opposite: Partial<Record<Comparator, Comparator>> = { gt: 'lte', gte: 'lt', lt: 'gte', lte: 'gt' }

const rightBehind = latin(
  /^\s*(?:số\s+\p{L}+\s+|(?:chỉ tiêu|kế hoạch|dự toán)(?:\s(?:năm|giao|được giao|đề ra))*\s+)?(trở lên|trở xuống)(?!\p{L})/u,
)
const behindThing = latin(/^(?:(?!\stừ\s)[^\d,;:.()]){1,60}?\s(trở lên|trở xuống)(?!\p{L})/u)

/** The word that makes an amount a bound, behind it or, after `từ`, behind what it is of: `từ 85 giải học sinh giỏi trở lên`. */
const boundBehind = (folded: string, start: number, end: number): RegExpExecArray | null =>
  rightBehind.exec(folded.slice(end, end + 30)) ??
  (/(?:^|\s)từ\s+\d/u.test(folded.slice(start, end)) ? behindThing.exec(folded.slice(end, end + 70)) : null)

/** `chiếm từ 15% GRDP` is 15 or more; `từ 10% lên 15%`, `từ 10% năm 2020` tell where it starts from. */
function isLeast(around: string, before: string, after: string): boolean {
  if (!/^từ/u.test(around) || /^\s*(?:lên|xuống|đến|tới|năm|-)/u.test(after)) return false
  return reachedFrom.test(before) || (changedFrom.test(before) && !comesTo.test(after))
}

const reachedFrom = latin(/(?<!\p{L})(?:đạt|chiếm|có|vượt)\s+từ\s*$/u)
/** `giảm từ 5% số vụ so với năm 2025` is by so much or more; `giảm từ 5% hiện nay xuống 3%` is from a level to another. */
const changedFrom = latin(/(?<!\p{L})(?:tăng|giảm)\s+từ\s*$/u)
const comesTo = latin(/(?<!\p{L})(?:lên|xuống|còn|đến|tới|thành|sang)(?!\p{L})/u)
