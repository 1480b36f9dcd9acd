import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { dangling } from './compose-name.js'
import { readHorizons, withoutHorizons } from './horizons.js'
import { isPartOfPlan } from './parts-of-plans.js'
import { isBound, type Quantity } from './quantity.js'
import { areDeeds, trimName } from './trim-name.js'
import { isOfFallen, isOfShared } from './which-are-counted.js'
import { saysWhichOnes, toDigits } from './which-ones.js'

/** What is itself measured in such units: `Tuổi thọ trung bình 75,1 tuổi`, `Diện tích nhà ở bình quân 15 m2`. */
const ofMeasure = lazily(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${targetWords().extents}|thời gian(?=[^,;:]{1,40}\\s(?:bình quân|trung bình)))(?!\\p{L})[^,;:]*(?::\\s*)?$`,
      'u',
    ),
)
/** `Không để xảy ra ùn tắc trên 30 phút`, `không còn xã dưới 15 tiêu chí`: what there is not to be. */
const ofNothing = lazily(
  () =>
    new RegExp(
      `(?:^[\\s\\-+•]*|[,;]\\s+|\\svà\\s+|\\d{4}\\s+)(?:(?:${targetWords().goneAhead})\\s+){0,3}(?:${targetWords().absences})(?!\\p{L})[^,;%]*$`,
      'u',
    ),
)
/** `không có xã có tỷ lệ hộ nghèo trên 2%`: what those have that there are not to be. */
const ofNoneSuch = latin(/không (?:có|còn)\s\p{L}[^,;%]{1,40}?\scó\s[^,;%]*$/u)
/** `trên cả 3 tiêu chí`: in what else it is to be reached, not how much. */
const inAll = latin(/(?<!\p{L})cả\s*$/u)

/** `hoạt động theo 12 mô hình của Đề án`: by which of them. */
const byWhich = latin(/(?<!\p{L})theo\s*$/u)

/** `tăng lần lượt 10% và 12%`: of several things named before, of which it is not sure which. */
const ofSeveral = latin(/(?<!\p{L})lần lượt(?!\p{L})[^,;]*$/u)

/**
 * Whether an amount says of whom, of what or how often, and not how much: `từ 15 tuổi trở lên`, `từ 3 sao`,
 * `01 sản phẩm đạt 3 sao`; `Bê tông hóa 4 km` does say how much.
 *
 * @param all the amounts of the clause
 * @param clause the folded words of the clause
 */
export function isCondition(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = clause.slice(0, quantity.start)
  return (
    inAll.test(before) ||
    (quantity.noun !== null && !quantity.explicit && byWhich.test(before)) ||
    ofSeveral.test(before) ||
    ofNorm().test(clause.slice(0, quantity.start + toDigits(quantity, clause))) ||
    (isBound(quantity) && (quantity.unit !== '%' || ofNoneSuch.test(before)) && ofNothing().test(before)) ||
    isFully(quantity, before) ||
    isHowOften(quantity, all, clause) ||
    isOfSuch(quantity, all, clause) ||
    saysWhichOnes(quantity, all, clause) ||
    isDescribed(quantity, all, clause) ||
    isOfThose(quantity, all, clause) ||
    isOfFallen(quantity, all, clause) ||
    isOfShared(quantity, all, clause) ||
    isKindOfCount(quantity, all, before) ||
    isOfThem(quantity, clause) ||
    isNoteCall(quantity, all, clause) ||
    isOfSeasons(quantity, before, clause) ||
    isNameOfKind(quantity, clause) ||
    isWhere(quantity, clause) ||
    isPartOfPlan(quantity, clause) ||
    isAtPlaces(quantity, all, clause) ||
    isMeanOfOne(quantity, all, before) ||
    (quantity.unit !== null &&
      quantity.measure === 'level' &&
      valueWords().conditionUnits.has(quantity.unit) &&
      !areDeeds(trimName(timeless(before.slice(before.lastIndexOf(',') + 1)))) &&
      !ofMeasure().test(before) &&
      !(isBound(quantity) && ofDuration.test(before)) &&
      !isOneMore(quantity, all, clause) &&
      !isLength(quantity, before) &&
      (!quantity.reached || (quantity.unit === 'sao' && all.length > 1)))
  )
}

/** `Thời gian cấp phép không quá 15 ngày`: how long something is to take. */
const ofDuration = /(?:^[\s\-+•]*|,\s)(?:(?:phấn đấu|rút ngắn|giảm)\s)*thời gian\s[^,;]{8,}$/u

/** `đô thị không quá 15 phút, nông thôn không quá 30 phút`. */
const listedBeside = /^,\s+\p{L}[^,;:()\d]{2,60}\s$/u

const elsewhereToo = /^\s(?:đối với|tại|ở)\s[^,;:()\d]{2,60}(?:,|,?\svà)\s$/u

/** `làm mới 25 km đường, 12,5 km kênh mương`: listed beside what is itself an amount. */
function isOneMore(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = all[all.indexOf(quantity) - 1]
  if (!before || before.unit !== quantity.unit) return false
  const between = clause.slice(before.end, quantity.start)
  if (isBound(quantity) && before.comparator === quantity.comparator && listedBeside.test(between))
    return !isCondition(before, all, clause)
  // `không quá 15 phút đối với nội thị, 30 phút đối với các xã`
  if (isBound(before) && !quantity.explicit && elsewhereToo.test(between))
    return !isCondition(before, all, clause)
  if (!/^(?:km|m2)$/.test(quantity.unit ?? '')) return false
  return /(?:,|\svà)\s*$/.test(clause.slice(before.end, quantity.start)) && !isCondition(before, all, clause)
}

/**
 * `Đến năm 2030 có ít nhất 120 km đường cao tốc`, `Nhà ở xã hội: 94.600 m2`: where no thing stands before it, or only its title, how
 * much there is to be.
 */
const isLength = ({ unit }: Quantity, before: string): boolean =>
  /^(?:km|m2)$/.test(unit ?? '') && (/:\s*$/.test(before) || trimName(timeless(before)) === '')

const timeless = (words: string): string => withoutHorizons(words, 0, words.length, readHorizons(words))

/** `theo định mức 60 triệu đồng/nhà`: what is paid for each, not what is to be reached. */
const ofNorm = lazily(
  () => new RegExp(`(?:${targetWords().norms})(?:\\s(?:${targetWords().normVerbs})){0,2}\\s*$`, 'u'),
)

/** `được học 2 buổi/ngày`, `được khám ít nhất 4 lần trong 3 thai kỳ`, `tiêm đủ 8 loại vắc xin`. */
const often = lazily(() => new RegExp(`(?<!\\p{L})(?:${targetWords().habits})\\s*$`, 'u'))
const times = lazily(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:được\\s(?:${targetWords().repeated})(?!\\p{L})[^,;]*|(?:${targetWords().repeated})\\s*)$`,
      'u',
    ),
)
const fully = latin(/(?<!\p{L})(?:đủ|trong)\s*$/u)

/** `tiêm đầy đủ 8 loại vắc xin`: all of a known number. */
const isFully = ({ unit, explicit }: Quantity, before: string): boolean =>
  unit === null && !explicit && /(?<!\p{L})đầy đủ\s*$/u.test(before)

/** What things have by which they are told from others: `có`, `trang bị`, `có doanh thu`. */
const having = lazily(
  () =>
    new RegExp(
      `^\\s?\\p{L}[^,;:()]{1,80}?\\s(?:${targetWords().traitVerbs})\\s+(?:(?:${targetWords().traitMeasures})\\s[^,;:()]{0,60})?$`,
      'u',
    ),
)

/** `100% xã có 01 trạm y tế`: what each of them has is few. */
const mostOfEach = 3

/** `5 doanh nghiệp có doanh thu trên 100 tỷ đồng`, `70% số huyện có ≥ 80% số trạm đạt chuẩn`: which of them are counted. */
function isOfSuch(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = all[all.indexOf(quantity) - 1]
  const isFew =
    before?.unit === '%' && quantity.noun !== null && (quantity.max ?? mostOfEach + 1) <= mostOfEach
  if (!before) return false
  // `trang bị ít nhất 01 bình và 01 dụng cụ`: the second is had with the first
  if (andAlso.test(clause.slice(before.end, quantity.start)) && quantity.unit === null && !quantity.explicit)
    return isOfSuch(before, all, clause)
  if (!(isBound(quantity) || isFew) || (quantity.unit === null && before.unit !== '%')) return false
  if (before.noun === null && before.unit !== '%') return false
  // a name may itself hold a comma: `30 xã, phường có`
  const nounEnd = before.noun?.end ?? before.end
  const noun = clause.slice(before.noun?.start ?? before.end, nounEnd).replaceAll(',', '')
  const to = isFew ? quantity.start + toDigits(quantity, clause) : quantity.start
  return having().test(noun + clause.slice(nounEnd, to))
}

const andAlso = latin(/^\s\p{L}[^,;:()\d]{0,40}\svà\s$/u)

/** `02 nhà máy nước công suất 10.000 m3/ngày đêm`: how large are those that are counted. */
function isDescribed(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = all[all.indexOf(quantity) - 1]
  return (
    before !== undefined &&
    before.noun !== null &&
    quantity.unit !== '%' &&
    described().test(clause.slice(before.noun.end, quantity.start))
  )
}

const described = lazily(() => {
  const { descriptions, descriptionFillers } = targetWords()
  return new RegExp(`^[^,;:()]{0,60}\\s(?:${descriptions})(?:\\s(?:${descriptionFillers}))?\\s*$`, 'u')
})

/** `lắp biển báo trên 12 tuyến phố`: behind a deed and its object, where it is done, and not more than how many there are to be. */
function isWhere({ start, end, noun, comparator }: Quantity, clause: string): boolean {
  if (comparator !== 'gt' || noun === null || !/^trên\s/u.test(clause.slice(start, end))) return false
  if (!sites().test(clause.slice(noun.start, noun.end))) return false
  const words = trimName(clause.slice(0, start))
  const last = words.slice(words.lastIndexOf(',') + 1).trimStart()
  return !dangling.test(words) && (isDoneTo(words) || isDoneTo(last))
}

/** `tổ chức 04 đợt tuyên truyền tại 40 xã trọng điểm`: behind what is counted, in how many places it is done. */
function isAtPlaces(
  { start, noun, explicit }: Quantity,
  [first]: readonly Quantity[],
  clause: string,
): boolean {
  if (noun === null || explicit || !first?.noun || first.start >= start) return false
  return (
    /(?<!\p{L})tại\s*$/u.test(clause.slice(Math.max(0, start - 6), start)) &&
    !/[,;]/.test(clause.slice(first.end, start)) &&
    sites().test(clause.slice(noun.start, noun.end))
  )
}

/** `lắp biển báo`: a deed and what it is done to. */
function isDoneTo(words: string): boolean {
  const deed = valueWords().action.exec(words)?.[0] ?? ''
  return deed !== '' && /^[\s,]+\p{L}+\s\p{L}/u.test(words.slice(deed.length))
}

const sites = lazily(() => new RegExp(`^(?:${targetWords().sites})(?!\\p{L})`, 'u'))

/** `85% học sinh được học 2 buổi/ngày`: how often or how fully is said of the share before it. */
function isHowOften(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = clause.slice(0, quantity.start)
  const first = all.findLast(({ end, unit }) => end <= quantity.start && unit === '%')
  // `tỷ lệ trẻ được học 2 buổi/ngày đạt 100%`: the share stands behind it
  const next = all[all.indexOf(quantity) + 1]
  const isBefore =
    next?.unit === '%' && (next.reached || clause.slice(quantity.end, next.start).trim() === ':')
  if (!first && isBefore && !quantity.explicit)
    return /\/(?:ngày|tuần|tháng)$/.test(quantity.unit ?? '') && often().test(before)
  if (!first) return false
  const between = before.slice(first.end - quantity.start)
  const own = between.slice(between.lastIndexOf(',') + 1)
  const isOfShare = own === between || /^(?:\s\p{L}+){0,3}\sđược\s/u.test(own)
  if (/^lần/.test(quantity.unit ?? '') && isOfShare && times().test(own)) return true
  if (/[,;]/.test(between)) return false
  if (quantity.unit === null && fully.test(between)) return true
  return !quantity.explicit && /\/(?:ngày|tuần|tháng)$/.test(quantity.unit ?? '') && often().test(between)
}

/** `Tỷ lệ xã đạt dưới 10 tiêu chí còn 25%`: which of them are meant, before the amount that they come to. */
function isOfThose(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const next = all.slice(all.indexOf(quantity) + 1).find((other) => !isOfThem(other, clause))
  const isOften = /^lần/.test(quantity.unit ?? '')
  // `Chỉ số X đạt từ 85% trở lên và nằm trong nhóm 10 tỉnh`: a place besides
  if (!next || next.measure === 'rank' || quantity.unit === next.unit) return false
  if (!(isBound(quantity) || isOften)) return false
  if (quantity.unit === null && next.unit !== '%') return false
  const ofShare = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|số|tổng)\s[^,;]*$/u.test(clause.slice(0, quantity.start))
  const comesTo = next.reached
    ? /^(?:\s+trong\s\d\s[^,;\d]{1,20})?(?:\s\p{L}[^,;:.()\d]{0,60})?\s+(?:(?:giảm|xuống|còn|đạt|là|chiếm|ở mức)\s+){0,2}$/u
    : /^\s+(?:giảm\s+)?xuống\s+$/u
  const between = clause.slice(quantity.end, next.start)
  return (
    ofShare &&
    (comesTo.test(between) || /^(?:\s\p{L}[^,;:.()\d]{0,60}|\s*\([^()]{1,30}\))?\s*:\s*$/u.test(between))
  )
}

const timesOf = latin(/(?<!\p{L})lần\s+trong\s*$/u)
/** `4 lần trong 3 thai kỳ`: in how many of them. */
const isOfThem = ({ unit, explicit, start }: Quantity, clause: string): boolean =>
  unit === null && !explicit && timesOf.test(clause.slice(0, start))

const nothingBetween = /^(?:\s+so với[^,;.()\d]{0,30}\d{4})?\s+$/u

/** `đạt 10,8 tỷ USD 22`: the call of a footnote that lost its place above the line. */
function isNoteCall(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const { unit, explicit, reached, start, end } = quantity
  if (unit !== null || explicit || reached || !/^\d{1,3}$/.test(clause.slice(start, end))) return false
  const before = all[all.indexOf(quantity) - 1]
  const isBehind = before !== undefined && before.unit !== null
  return (
    isBehind &&
    nothingBetween.test(clause.slice(before.end, start)) &&
    /^\s*(?:[.,;)]|$)/.test(clause.slice(end))
  )
}

const seasonal = lazily(() => new RegExp(`\\s(?:${targetWords().seasonal})\\s*$`, 'u'))

/** `đất trồng lúa 2 vụ`, `lúa nước 2 vụ 40 ha`: how often a year it is used. */
const isOfSeasons = ({ unit, explicit, max, end }: Quantity, before: string, clause: string): boolean =>
  unit === 'vụ' &&
  !explicit &&
  (max ?? 0) <= 3 &&
  (seasonal().test(before) || /^\s\d/.test(clause.slice(end, end + 2)))

/** `250 huy chương (60 vàng, 80 bạc)`: of which kinds they are, in a bracket behind what is counted. */
function isKindOfCount(quantity: Quantity, [first]: readonly Quantity[], before: string): boolean {
  if (!first?.noun || first === quantity || quantity.unit !== null || quantity.explicit) return false
  return /^\s*\((?:[^()]*,)?\s*$/.test(before.slice(first.end))
}

/** `Doanh thu bình quân 01 HTX đạt 3,6 tỷ đồng`: of how many the mean is. */
const meanOf = latin(/(?<!\p{L})(?:bình quân|trung bình|trên|của|mỗi)\s*$/u)

const isMeanOfOne = (quantity: Quantity, all: readonly Quantity[], before: string): boolean =>
  quantity.min === 1 &&
  quantity.max === 1 &&
  !quantity.explicit &&
  quantity !== all.at(-1) &&
  meanOf.test(before)

/** `chính quyền địa phương 2 cấp`: the number is part of the name of a kind. */
const isNameOfKind = ({ unit, explicit, reached, end }: Quantity, clause: string): boolean =>
  unit === null && !explicit && !reached && valueWords().kindBehind.test(clause.slice(end))
