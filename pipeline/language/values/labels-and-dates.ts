import { valueWords } from '../../../knowledge/value-words.js'
import { latin } from '../latin.js'
import { isRangeAtLevel } from './ranges.js'
import { multipliedUnitAt, sizeAt, startsRate, unitAt } from './units.js'

const documentNumber = latin(/^\s?[-/]\s?[\p{L}\d]/u)

/**
 * Whether a number names something and is no amount: dates, documents, articles, versions, levels.
 *
 * @param at where in the folded text its digits stand
 * @example isLabelOrDate('theo quyết định số 12/qđ-ubnd', 19, '12') // true
 */
export function isLabelOrDate(folded: string, at: number, digits: string): boolean {
  const before = folded.slice(Math.max(0, at - 24), at)
  const after = folded.slice(at + digits.length, at + digits.length + 24)
  if (/trên\s*$/u.test(before) && isPerUnit(digits, after)) return true
  if (/[“"‘]\s*$/.test(before)) return true
  if (/\p{L}{2}-$/u.test(before) && !/^\s?[%‰]/.test(after)) return true
  if (/\($/.test(before) && /^\)/.test(after)) return true
  if (/\d-$/.test(before) || isTimeOfDay(before, digits, after)) return true
  if (isRangeAtLevel(folded, at + digits.length, before)) return false
  if (Number(digits) <= 12 && monthOf.test(after)) return true
  if (shareOf.test(after) && valueWords().unitAfter.test(after.replace(shareOf, ''))) return false
  if (startsRate(folded, at + digits.length)) return false
  if (/^\s?\/\s?\d/.test(after) && !/^\/\d[\d.]*\s+(?:dân|người|chức)/u.test(after)) return true
  if (
    documentNumber.test(after) &&
    /^\s?[-/]\s?(?:nq|qđ|kh|ct|tt|nđ|kl|tb|tw|ctr|btt|ubnd|hđnd|cp|qh|bc|hd)/u.test(after)
  )
    return true
  if (/^[\p{L}]/u.test(after) && !/^(?:ha|km|m2|m²|tấn|mw|gw|gb|kw|kg|%)/u.test(after)) return true
  if (/^\d{1,2}$/.test(digits) && valueWords().labelBefore.test(before))
    return !unitAt(folded, at + digits.length) && !multipliedUnitAt(folded, at + digits.length)
  // `có bằng cấp 35%`, `trung cấp 5.000 học sinh`: what is a share or so many of what is counted is no label
  const end = at + digits.length
  // `cấp 150 giấy chứng nhận`, `xếp hạng 02 di tích` is done to so many; levels have one digit
  if (digits.length > 1 && /(?<!\p{L})(?:cấp|xếp hạng)\s+$/u.test(before) && unitAt(folded, end)) return false
  if (
    /^\s?[%‰]/.test(after) ||
    sizeAt(folded, end) ||
    (/^\d{1,3}(?:\.\d{3}|,\d)/.test(digits) && (unitAt(folded, end) || countsFew.test(before)))
  )
    return false
  return (
    valueWords().notBefore.test(before) &&
    !measuredNumber.test(before) &&
    !/(?:mỗi|hằng|hàng|một)\s+(?:năm|lớp|đợt|khóa|tuyến|vòng|kỳ)\s*$/u.test(before)
  )
}

/** `Mật độ dân số 450 người/km²`, `tổng số 120 học viên`: a `số` that is measured, and no label. */
const measuredNumber = latin(/(?<!\p{L})(?:dân|tỷ|tỉ|hệ|thiểu|tổng) số\s*$/u)

/** `đặt vòng 21.000`: there are no thousands of rounds or classes to be told apart. */
const countsFew = latin(/(?<!\p{L})(?:vòng|lớp|đợt|khóa|kỳ|loại|hạng)\s*$/u)

/** `08:31`, `08:31:00`: when something was published. */
const isTimeOfDay = (before: string, digits: string, after: string): boolean =>
  (/^\d{2}$/.test(digits) && /(?:^|\s)\d{1,2}:(?:\d{2}:)?$/.test(before)) ||
  (/^\d{1,2}$/.test(digits) && /^:[0-5]\d(?![\d.,]|\s?%)/.test(after))

/** `tháng 9/2026 giải ngân`: a month of its year is no share of so many. */
const monthOf = /^\s?\/\s?(?:19|20)\d\d(?!\d)/

/** `trên 01 ha`, `trên 10.000 dân` say per what, not how much. */
const isPerUnit = (digits: string, after: string): boolean =>
  /^0?1$/.test(digits)
    ? /^\s+(?:ha|km|m2|người|vạn|hộ|đơn vị)(?!\p{L})/u.test(after)
    : /^\s+(?:dân|người dân|hộ dân)(?!\p{L})/u.test(after)

/** `9/12 chức năng`: so many of all. */
export const shareOf = /^\s?\/\s?(?!10{0,2}\.?000)(?:\d{1,3}(?:\.\d{3})?|\d{4})(?=\s)/u
