/** How often a duty returns: `hằng năm`, `định kỳ 6 tháng`, `2 lần/năm`, `thường xuyên`. */

import { latin } from '../latin.js'
import { lowered } from '../lowered.js'
import { roundTheClock } from './moments.js'

export interface Recurrence {
  readonly from: number
  readonly to: number
  /** `continuous`, or an ISO 8601 duration. */
  readonly every: string
  /** Whether its words themselves say that it is periodic (`định kỳ …`, `2 lần/năm`), which `hằng năm` alone does not. */
  readonly explicit: boolean
  /** `định kỳ` alone: only days of the year beside it say how often. */
  readonly bare: boolean
  /** Whether its words name a report (`báo cáo 6 tháng`), which returns but for one that is due in a stated year. */
  readonly isReport: boolean
}

const unit = '(?:ngày|tuần|tháng|quý|quí|năm)(?![\\p{L}])'
const alternatives = [
  `(?<ep>định\\s{1,4}kỳ\\s{1,4})?(?<ew>hằng|hàng|mỗi|từng)\\s{1,4}(?<eu>${unit})(?:(?<=năm)\\s{1,4}học(?![\\p{L}]|\\s{1,4}(?:sinh|viên|phí|tập|nghề|kỳ)(?![\\p{L}])))?`,
  `(?:định\\s{1,4}kỳ\\s{1,4})?(?<nn>\\d{1,2})\\s{1,4}(?<nu>${unit})\\s{0,4}(?:\\/|một|1|mỗi)\\s{0,4}(?:1\\s)?lần`,
  `(?<vn>\\d{1,2})\\s{1,4}(?<vu>${unit})\\s{1,4}(?:báo\\s{1,4}cáo|họp|giao\\s{1,4}ban|kiểm\\s{1,4}tra|đánh\\s{1,4}giá|rà\\s{1,4}soát|cập\\s{1,4}nhật|sơ\\s{1,4}kết)(?:\\s{1,4}\\p{L}{1,7}){0,4}\\s{1,4}(?:01|1|một)\\s{1,4}lần`,
  // so many people come each day, but few times a week is something sent
  `(?<ln>0?[1-9])\\s{1,4}lượt\\s{0,4}(?:\\/|mỗi|một|trong)\\s{0,4}(?:1\\s|một\\s)?(?<lu>ngày|tuần)(?![\\p{L}])`,
  `(?<tn>\\d{1,2}|một|hai|ba|bốn)\\s{1,4}(?:lần|đợt|buổi|phiên|kỳ)\\s{0,4}(?:\\/|mỗi|một|trong|trên)\\s{0,4}(?:1\\s|một\\s)?(?<tu>${unit})`,
  `định\\s{1,4}kỳ(?:\\s?:)?\\s{1,4}\\(?(?:mỗi\\s)?(?:(?<pn>\\d{1,2})\\s{1,4})?(?<pu>${unit})(?!\\s{0,4}(?:\\d|i{1,3}(?!\\p{L})|iv(?!\\p{L})))`,
  '(?<cont>thường\\s{1,4}xuyên|liên\\s{1,4}tục)(?![\\p{L}])',
  '(?:của\\s)?(?<lq>tháng\\s{1,4}(?:cuối(?:\\s{1,4}cùng)?|đầu(?:\\s{1,4}tiên)?)\\s{1,4}(?:(?:của|mỗi|hằng|hàng|từng)\\s{1,4}){0,2}qu[ýí])(?![\\p{L}])',
  // `trước ngày 05 (của tháng sau)`: of each month
  '(?<=ngày\\s{1,4}\\d{1,2}\\s{1,4})(?:của\\s{1,4})?(?<nm>tháng\\s{1,4}(?:sau|tiếp\\s{1,4}theo|kế\\s{1,4}tiếp|liền\\s{1,4}kề))(?![\\p{L}])',
  '(?<yearly>thường\\s{1,4}niên)(?![\\p{L}])',
  `báo\\s{1,4}cáo\\s{1,4}(?:(?:kết\\s{1,4}quả|tình\\s{1,4}hình)(?::|\\s)\\s{0,4})?(?:thực\\s{1,4}hiện(?::|\\s)\\s{0,4})?(?:định\\s{1,4}kỳ\\s{1,4})?(?:(?<rn>\\d{1,2})\\s{1,4})?(?<ru>tuần(?=\\s?\\()|tháng|quý|quí|năm)(?=\\s?[(,]?(?:gửi\\s)?(?:trước|chậm\\snhất|vào)(?![\\p{L}])|\\)|\\s{0,3}(?:,|và|\\/)\\s{0,3}(?:cả\\s)?năm(?![\\p{L}]|\\s{0,3}\\d))`,
  `(?<always>${roundTheClock})`,
  '(?<bare>định\\s{1,4}kỳ)(?![\\p{L}])',
]
/** Words of which every recurrence holds one. */
const maybe =
  /24\s?\/|hằng|hàng|mỗi|từng|lần|lượt|đợt|buổi|phiên|kỳ|báo\s+cáo|thường|liên|cuối|tháng\s+(?:đầu|sau|tiếp|kế)/iu
/** Reads lower case, as `more` does. */
const recurrence = latin(new RegExp(`(?=[\\dbcđhlmt])(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'gu'))
const more = latin(
  new RegExp(
    `^\\s{0,4}(?:,|và|hoặc|/|;)\\s{0,4}(?:báo\\s+cáo\\s+)?(?:định\\s{1,4}kỳ\\s{1,4})?(?:(?:hằng|hàng)\\s{1,4})?(?:(\\d{1,2})\\s{1,4})?(${unit})(?!\\s{0,4}\\d)`,
    'u',
  ),
)

/** The recurrences of a text, in order; a list (`tháng, quý, năm`) is one, with the shortest interval. */
export function readRecurrences(text: string): Recurrence[] {
  const found: Recurrence[] = []
  if (!maybe.test(text)) return found
  const lower = lowered(text)
  recurrence.lastIndex = 0
  for (let match = recurrence.exec(lower); match; match = recurrence.exec(lower)) {
    const every = everyOf(match.groups!)
    if (every === null) continue
    let whole: Recurrence = {
      from: match.index,
      to: match.index + match[0].length,
      every,
      explicit:
        match.groups!.cont === undefined &&
        match.groups!.always === undefined &&
        match.groups!.yearly === undefined &&
        (match.groups!.ew === undefined || match.groups!.ep !== undefined),
      bare: match.groups!.bare !== undefined,
      isReport: match.groups!.ru !== undefined,
    }
    if (every !== 'continuous' && !whole.bare) whole = withMore(lower, whole)
    recurrence.lastIndex = whole.to
    found.push(whole)
  }
  return found
}

function withMore(text: string, first: Recurrence): Recurrence {
  let whole = first
  for (let next = more.exec(text.slice(whole.to, whole.to + 60)); next; ) {
    const every = duration(Number(next[1] ?? 1), next[2]!)
    if (every === null) break
    whole = { ...whole, to: whole.to + next[0].length, every: shorter(whole.every, every) }
    next = more.exec(text.slice(whole.to, whole.to + 60))
  }
  return whole
}

const wordNumbers: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4 }

function everyOf(g: Readonly<Record<string, string | undefined>>): string | null {
  if (g.cont || g.always) return 'continuous'
  if (g.lq) return 'P3M'
  if (g.nm) return 'P1M'
  if (g.yearly || g.bare) return 'P1Y'
  if (g.ru) return duration(Number(g.rn ?? 1), g.ru)
  if (g.eu) return duration(1, g.eu)
  if (g.nu) return duration(Number(g.nn), g.nu)
  if (g.vu) return duration(Number(g.vn), g.vu)
  if (g.lu) return duration(1, g.lu)
  if (g.pu) return duration(Number(g.pn ?? 1), g.pu)
  return timesIn(wordNumbers[g.tn!] ?? Number(g.tn), g.tu!)
}

/** The ISO duration of so many units; a quarter is three months. */
export function duration(count: number, name: string): string | null {
  if (count < 1) return null
  switch (name.toLowerCase()) {
    case 'ngày':
      return `P${count}D`
    case 'tuần':
      return `P${count}W`
    case 'tháng':
      return count % 12 === 0 ? `P${count / 12}Y` : `P${count}M`
    case 'năm':
      return `P${count}Y`
    default:
      return duration(count * 3, 'tháng')
  }
}

/** `2 lần/năm` is every six months; a number that does not part the months evenly is taken as the unit itself. */
function timesIn(times: number, name: string): string | null {
  const months = { năm: 12, quý: 3, quí: 3 }[name.toLowerCase()]
  if (months !== undefined && times > 0 && months % times === 0) return duration(months / times, 'tháng')
  return duration(1, name)
}

/** The shorter of two recurrences. */
export function shorter(a: string, b: string): string {
  return daysOf(b) < daysOf(a) ? b : a
}

function daysOf(every: string): number {
  const match = /^P(\d+)([DWMY])$/.exec(every)
  if (!match) return 0
  return Number(match[1]) * { D: 1, W: 7, M: 30, Y: 365 }[match[2] as 'D' | 'W' | 'M' | 'Y']
}
