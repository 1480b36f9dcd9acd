import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import type { Measure, Quantity } from './quantity.js'
import type { UnitFound } from './units.js'

const baselinePattern =
  /(?<!\p{L})so(?:\s+với)?\s+(?:(?:đầu|cuối|cùng kỳ|mức|kế hoạch|ước|thực hiện|kết quả|giai đoạn)\s+)*(?:năm\s+)?((?:19|20)\d\d)(?!\s?(?:-|đến)\s?(?:năm\s)?(?:19|20)\d\d)/u
/** The thing that falls or rises may stand between: `giảm 5% số vụ tai nạn, số người chết và số người bị thương so với năm 2024`. */
const thingBetween = /^(?:[^\d;:.()]|\d{1,3}\stuổi|0?\d\s(?:tiêu chí|mặt)|\([^()]{1,80}\)){10,180}$/u

/** `tăng 10%/năm, gấp 1,6 lần so với năm 2025`: it is the multiple that is compared. */
const ofMultiple = latin(/[,;]\s*(?:tăng\s+)?gấp\s(?:[\d.,]{1,6}\s)?[^,;\d]{0,20}(?:lần|đôi|rưỡi)/u)

/** What an amount is compared with, behind it: group 1 is the year. */
export function baselineBehind(folded: string, end: number): RegExpExecArray | null {
  const near = baselinePattern.exec(folded.slice(end, end + 60))
  if (near) return ofMultiple.test(folded.slice(end, end + near.index)) ? null : near
  const far = baselinePattern.exec(folded.slice(end, end + 220))
  return far && thingBetween.test(folded.slice(end, end + far.index)) ? far : null
}

/** `bằng 110% dự toán năm 2025`, `bằng 105% so với năm 2024`: the year of what an amount is a share of. */
const ratioTo =
  /^\s+(?:(?:so với|của)\s+)?(?:(?:cuối|cùng kỳ|mức|kế hoạch|ước|thực hiện|kết quả|dự toán|số)\s+){0,3}năm\s+((?:19|20)\d\d)/u
const ratioBefore = latin(/(?<!\p{L})bằng\s+(?:(?:khoảng|trên|ít nhất|tối thiểu|từ)\s+)?$/u)

/** `gấp 1,5 lần năm 2025`: the year right behind a multiple is what it is a multiple of. */
const multipleOf = /^\s+(?:mức\s+|của\s+)?năm\s+((?:19|20)\d\d)/u
/** `cao hơn năm 2025 ít nhất 5 điểm phần trăm`: how much more than in a year. */
const moreThanYear = latin(/(?<!\p{L})(cao|thấp|nhiều) hơn\s+(?:so với\s+)?năm\s+((?:19|20)\d\d)\s*$/u)
const wordMultiple = lazily(() => {
  const numbers = Object.keys(targetWords().multiples).join('|')
  return new RegExp(
    `(?<!\\p{L})(?:tăng gấp|gấp|tăng)\\s+(?:(${numbers})\\s+lần|(đôi|ba|rưỡi)(?!\\p{L}))`,
    'gu',
  )
})

/** What an amount is that nothing makes a change. */
export const levelOnly = { measure: 'level', baseline: null, yearly: false, falls: false } as const

/** `tăng thêm 200 giường`: by so many more. `Tăng 5 mô hình` may only say that there are to be more, and how many. */
const byMore = latin(/(?<!\p{L})tăng\s+thêm\s*$/u)
/** `Bình quân mỗi năm giảm 1%`. */
const eachYear = /(?:mỗi|hằng|hàng)\s+năm,?\s+(?:phấn đấu\s+)?$/u
/** `giảm 5% số vụ tai nạn giao thông mỗi năm`. */
const eachYearBehind = /^\s[^,;:.()\d]{0,60}(?:mỗi|hằng|hàng)\s+năm(?!\p{L})/u
/** `giảm 200 hộ nghèo`: what falls right before an amount falls by it. */
const fallenBy = latin(/(?<!\p{L})giảm(?:\s+(?:thêm|bình quân|trung bình|(?:mỗi|hằng|hàng) năm)){0,2}\s*$/u)
const ofPlan = latin(/^%(?:\s+trở lên)?\s+(?:so với\s+)?(?:dự toán|kế hoạch|chỉ tiêu)(?!\p{L})/u)
/** Whether an amount is a share of what was planned: `vượt 20% dự toán` is by so much more than that. */
export function isOfPlan(folded: string, end: number): boolean {
  const sign = folded.lastIndexOf('%', end - 1)
  return /^%(?:\s+trở lên)?$/u.test(folded.slice(sign, end)) && ofPlan.test(folded.slice(sign, sign + 36))
}

/** `đóng góp của TFP vào tăng trưởng đạt 50%`: the growth is what something is a share of. */
const topicBefore = latin(/(?<!\p{L})(?:vào|cho|trong|của)\s+$/u)

/** `tăng tối thiểu 1,5 cm`, of what is measured and not counted. */
const risen = latin(/(?<!\p{L})(?:tăng|giảm|rút ngắn)\s*$/u)

/** Growth is a rate after `tăng`, a multiple is in `lần` after `tăng` or `gấp`; everything else is a level. */
export function measureOf(
  folded: string,
  start: number,
  end: number,
  unit: UnitFound | null,
): { measure: Measure; baseline: number | null; yearly: boolean; falls: boolean } {
  const before = folded.slice(Math.max(0, start - 40), start)
  const baseline = baselineBehind(folded, end)
  const multiplied = /(?:tăng|gấp|tăng gấp)\s*$/u.test(before)
  const compared =
    baseline ?? (multiplied && unit?.unit === 'lần' ? multipleOf.exec(folded.slice(end, end + 24)) : null)
  const year = compared ? Number(compared[1]) : null
  if (unit?.unit === 'lần' && (multiplied || year !== null || /^\s+(?:số|mức|so)/u.test(folded.slice(end)))) {
    return { measure: 'multiple', baseline: year, yearly: false, falls: false }
  }
  const verb = valueWords().growthBefore.exec(before)
  const isNamed = verb !== null && valueWords().addedValue.test(before.slice(0, verb.index + verb[0].length))
  const growth = verb && !isNamed && !topicBefore.test(before.slice(0, verb.index)) ? verb : null
  const rate = /^(?:%|điểm %|bậc)/.test(unit?.unit ?? '')
  const isMore = byMore.test(before) || (unit !== null && (!unit.counted ? risen : fallenBy).test(before))
  if (growth && unit && (rate || baseline || isMore))
    return {
      measure: 'growth',
      baseline: year,
      yearly:
        /năm|bình quân|trung bình/u.test(growth[0]) ||
        eachYear.test(before.slice(0, growth.index)) ||
        (rate && eachYearBehind.test(folded.slice(end, end + 100))) ||
        /^(?:mỗi|hằng|hàng)\s+năm\s/u.test(folded.slice(start, end)),
      falls: /giảm|rút ngắn/u.test(growth[0]),
    }
  if (rate && /(?<!\p{L})vượt\s*$/u.test(before) && isOfPlan(folded, end))
    return { measure: 'growth', baseline: year, yearly: false, falls: false }
  const beyond = rate ? moreThanYear.exec(before) : null
  if (beyond)
    return { measure: 'growth', baseline: Number(beyond[2]), yearly: false, falls: beyond[1] === 'thấp' }
  const ratio = rate && ratioBefore.test(before) ? ratioTo.exec(folded.slice(end, end + 60)) : null
  return { measure: 'level', baseline: ratio ? Number(ratio[1]) : null, yearly: false, falls: false }
}

/** `tăng gấp đôi`, `gấp hai lần`: multiples that no figure tells. */
export function multiplesInWords(folded: string): Quantity[] {
  if (!/gấp|tăng/.test(folded)) return []
  return [...folded.matchAll(wordMultiple())].map((match) => {
    const times = targetWords().multiples[match[1] ?? match[2]!]!
    const end = match.index + match[0].length
    const baseline = baselineBehind(folded, end)
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
