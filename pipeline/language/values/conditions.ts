import { valueWords } from '../../../knowledge/value-words.js'
import type { Quantity } from './quantity.js'
import { isDeed, trimName } from './trim-name.js'

/** What is itself measured in such units: `Tuổi thọ trung bình 75,1 tuổi`, `Diện tích nhà ở bình quân 15 m2`. */
const ofMeasure =
  /(?<!\p{L})(?:tuổi thọ|diện tích|chiều dài|số năm|thời gian(?=[^,;:]{1,40}\s(?:bình quân|trung bình)))(?!\p{L})[^,;:]*$/u
/** `Không để xảy ra ùn tắc trên 30 phút`, `không còn xã dưới 15 tiêu chí`: what there is not to be. */
const ofNothing = /(?:^[\s\-+•]*|[,;]\s+|\svà\s+)(?:không (?:để|còn|có|xảy ra)|chấm dứt)(?!\p{L})[^,;%]*$/u
/** `trên cả 3 tiêu chí`: in what else it is to be reached, not how much. */
const inAll = /(?<!\p{L})cả\s*$/u

/**
 * Whether an amount says of whom, of what or how often, and not how much: `từ 15 tuổi trở lên`, `từ 3 sao`,
 * `01 sản phẩm đạt 3 sao`; `Bê tông hóa 4 km` does say how much.
 *
 * @param all the amounts of the clause
 * @param before the folded words of the clause before the amount
 */
export const isCondition = (quantity: Quantity, all: readonly Quantity[], before: string): boolean =>
  inAll.test(before) ||
  (isBound(quantity) && ofNothing.test(before)) ||
  isHowOften(quantity, all, before) ||
  (quantity.unit !== null &&
    valueWords().conditionUnits.has(quantity.unit) &&
    !isDeed(trimName(before.slice(before.lastIndexOf(',') + 1))) &&
    !ofMeasure.test(before) &&
    (!quantity.reached || (quantity.unit === 'sao' && all.length > 1)))

const isBound = ({ comparator }: Quantity): boolean => /^[gl]te?$/.test(comparator)

/** `85% học sinh được học 2 buổi/ngày`: how often is said of the share before it. */
function isHowOften(quantity: Quantity, [first]: readonly Quantity[], before: string): boolean {
  if (!first || first === quantity || first.unit !== '%' || quantity.explicit) return false
  const between = before.slice(first.end - quantity.start)
  return (
    /\/(?:ngày|tuần|tháng)$/.test(quantity.unit ?? '') &&
    /(?<!\p{L})(?:học|ăn|khám|tập|phát)\s*$/u.test(between) &&
    !/[,;]/.test(between)
  )
}
