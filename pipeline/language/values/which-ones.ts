import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import type { Quantity } from './quantity.js'
import { isDeed, trimName } from './trim-name.js'

/**
 * Whether an amount says which things another is of: those that a share is of, how far they have come, from which size on they are
 * counted, or the name of the programme that they belong to.
 *
 * @param all the amounts of the clause
 * @param clause the folded words of the clause
 * @example // in `100% thôn tổ chức ít nhất 01 buổi họp` the second amount does
 */
export const saysWhichOnes = (quantity: Quantity, all: readonly Quantity[], clause: string): boolean =>
  isOfShare(quantity, all, clause) ||
  isGrade(quantity, all, clause) ||
  isFromSize(quantity, all, clause) ||
  isInNameOfWork(quantity, clause)

/** From where an amount begins with its comparator to its digits. */
export const toDigits = ({ start, end }: Quantity, clause: string): number =>
  Math.max(0, clause.slice(start, end).search(/\d/))

/**
 * `100% thôn tổ chức ít nhất 01 buổi họp`, `70% phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh`: what those are that the share
 * before it is of; behind a mark or another deed stands another thing.
 */
function isOfShare(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = all[all.indexOf(quantity) - 1]
  if (before?.unit !== '%' || before.measure !== 'level' || quantity.measure !== 'level') return false
  if (quantity.unit?.startsWith('%') || !/^gte?$/.test(quantity.comparator)) return false
  const between = clause.slice(before.end, quantity.start)
  const had = hasOfMany().exec(between)?.[1]
  if (had !== undefined && had.search(valueWords().predicate) < 0) return true
  return doesTo.test(between) && !isDeed(trimName(between.slice(between.lastIndexOf(' và ') + 4)))
}

/** `95% hộ gia đình, nhà trọ, cơ sở kinh doanh trang bị ít nhất 01 bình`: of all that are listed. */
const hasOfMany = lazily(
  () =>
    new RegExp(
      `^(\\s\\p{L}(?!.*,\\s(?:mỗi|từng)\\s)[^;:()]{1,160}?[^,;\\s])\\s(?:${targetWords().traitVerbs})\\s+$`,
      'u',
    ),
)
/** `phụ nữ mang thai được tầm soát`: the words of one thing, up to what it does or what is done to it. */
const doesTo = latin(
  /^\s(?:số\s)?\p{L}+\s\p{L}[^,;:()]{2,100}[^\s,;:()](?<!\s(?:và|hoặc|với|trong đó|còn))\s+$/u,
)

/** `10 xã đạt 19 tiêu chí`, `70% số xã đạt đủ 19 tiêu chí`: how far those have come that are counted right before it. */
function isGrade(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = all[all.indexOf(quantity) - 1]
  if (before?.measure !== 'level' || (before.noun === null && before.unit !== '%')) return false
  return (
    gradeUnit().test(quantity.unit ?? '') &&
    comeTo().test(clause.slice(before.noun?.end ?? before.end, quantity.start + toDigits(quantity, clause)))
  )
}

const gradeUnit = lazily(() => new RegExp(`^(?:${targetWords().gradeUnits})$`, 'u'))
const comeTo = lazily(
  () =>
    new RegExp(
      `^(?:\\s(?!(?:và|mỗi|bình quân)\\s)\\p{L}+){0,8}?\\s(?:${targetWords().gradeVerbs})(?:\\s\\p{L}+){0,2}\\s*$`,
      'u',
    ),
)

/** `giảm 30% số vụ ngộ độc từ 30 người mắc trở lên`: from which size on they are counted. */
function isFromSize(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const { start, end, reached, comparator } = quantity
  const share = all[all.indexOf(quantity) - 1]
  if (comparator !== 'gte' || reached || share?.unit !== '%' || quantity.unit === '%') return false
  return (
    /^từ\s/u.test(clause.slice(start, end)) &&
    /^\s+\p{L}[^,;:()]*$/u.test(clause.slice(share.end, start)) &&
    /^[^,;:()]{0,40}\strở\s+lên/u.test(clause.slice(end))
  )
}

/** `Đề án 1 triệu ha lúa`, `Chương trình trồng 1 tỷ cây xanh`: the amount is part of the name of what is carried out. */
function isInNameOfWork({ unit, reached, start, end }: Quantity, clause: string): boolean {
  if (reached || /%|đồng|USD/u.test(unit ?? '%')) return false
  const deed = nameOfWork().exec(clause.slice(0, start))?.[1]
  // `chương trình có 12 mô hình`: how many it has
  const counts = [deed?.trim() ?? '', clause.slice(start, end).split(' ', 1)[0]!]
  return deed !== undefined && !counts.some((word) => valueWords().countVerb.test(word))
}

const nameOfWork = lazily(
  () =>
    new RegExp(
      `(?<!\\p{L}|\\d\\s)(?:${targetWords().namedWorks})\\s(?:["“]\\s?)?((?:(?:${valueWords().actions})\\s(?:mới\\s)?){0,2})$`,
      'u',
    ),
)
