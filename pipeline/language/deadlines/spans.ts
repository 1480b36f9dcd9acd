/** Moments joined to spans (`từ tháng 3 đến tháng 6/2025`) with the words that say how they bind: trước, đến, từ… */

import { latin } from '../latin.js'
import { type Moment, readMoments } from './moments.js'
import { follows } from './periods.js'

/** How a span binds: `before` excludes it, `until` includes it, `none` where no word says so. */
export type Cue = 'before' | 'until' | 'within' | 'since' | 'after' | 'none'

export interface Span {
  /** From the first word of the cue to the last of the suffix. */
  readonly from: number
  readonly to: number
  readonly first: Moment
  readonly last: Moment
  readonly cue: Cue
  /** The words of the cue, lower case; empty for `none`. */
  readonly cueWords: string
  /** Whether `và các năm tiếp theo`, `trở đi` stands after it. */
  readonly open: boolean
  /** Whether its year is told by another one: `31/12 của năm trước năm kế hoạch`. */
  readonly isRelative: boolean
}

/** `từ 8 giờ ngày 15/4 đến 17 giờ 30 ngày 16/4`: an hour may stand before the second day. */
const rangeGap =
  /^\s{0,4}(?:[-–—]|(?:cho\s)?đến(?:\s(?:hết|cuối|trước))?|tới)(?:\s?\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{1,2})?(?:\s?phút)?,?)?\s{0,4}$/iu
const listGap = /^\s{0,4}(?:,|và|;|&|\+)?\s{0,4}$/iu
const cueBefore = latin(
  /(?<![\p{L}\p{N}])((?:(?:hoàn thành|xong)\s+)?(?:trước|(?:chậm|muộn)\s+nhất|không\s+(?:muộn|chậm|trễ)\s+hơn|không\s+quá|hạn\s+(?:cuối|chót)|thời\s+hạn)|đến|tới|hết|(?:bắt\s+đầu\s+|kể\s+)?từ|sau|(?:trong\s+(?:cả\s+|suốt\s+|toàn\s+)?)?(?:giai\s+đoạn|gđ\.?|nhiệm\s+kỳ|thời\s+kỳ)(?!\s+(?:\d|i{1,3}|iv)\s)|(?:ngay\s+)?trong|vào|lúc|dịp)(?:\s+(?:là|vào|trong|trước|sau|đến|tới|từ|nay|hết|khoảng|thời\s+điểm|thời\s+gian|mốc|các|những|cả|cuối|giữa|đầu|nửa|(?:thượng|trung|hạ)\s+tuần|tuần(?:\s+(?:thứ\s+)?(?:đầu\s+tiên|cuối\s+cùng|đầu|cuối|nhất|[1-5]|lễ))?(?:\s+và\s+tuần\s+[1-5])?|của|lúc|sáng|chiều|tối|thứ\s+(?:hai|ba|tư|năm|sáu|bảy),?|chủ\s+nhật,?|tháng|ngày|0?[1-9]|\d{1,2}\s{0,2}(?:giờ|h|g)(?:\s{0,2}\d{1,2})?(?:\s{0,2}phút)?,?)){0,12}[\s:]{0,12}$/iu,
)
/** Before an hour of a day is on that day: `trước 17 giờ 00 ngày 20/3/2026`. */
const hour = /\d\s{0,2}[hg]/iu
/** And before the middle of a month may be in it: `trước tuần cuối của tháng 3`. */
const partly = /tuần|giữa|nửa|cuối/iu
const afterWord = latin(/(?<!\p{L})sau/iu)
const sinceWord = latin(/(?<!\p{L})từ/iu)
const openAfter = latin(
  /^\s*(?:(?:,|;|và|-|–)\s*)?(?:(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau(?:\s+đó)?|kế\s+tiếp)|trở\s+đi|về\s+sau|nay)(?![\p{L}])/iu,
)

const relativeYear = latin(/^\s*(?:của\s+)?năm\s+(?:trước|liền|sau|tiếp|kế)(?!\p{L})/iu)

/** How far before a moment its cue may begin; longer cues are not met in writing. */
const reach = 60

/** The spans of time of a text, in order. */
export function readSpans(text: string, defaultYear: number | null): Span[] {
  const moments = readMoments(text)
  const spans: Span[] = []
  for (let at = 0; at < moments.length; at++) {
    const first = moments[at]!
    let last = first
    while (at + 1 < moments.length && joins(text, last, moments[at + 1]!, defaultYear)) last = moments[++at]!
    const floor = spans.at(-1)?.to ?? 0
    spans.push(spanOf(text, first, last, floor, spans.at(-1)))
  }
  return spans
}

/** No words between the two ends of a span have more characters. */
const longestGap = 26

function joins(text: string, last: Moment, next: Moment, defaultYear: number | null): boolean {
  if (next.from - last.to > longestGap) return false
  const gap = text.slice(last.to, next.from)
  if (isDayOfNext(last, next) && next.day! <= last.day!) return false
  if (rangeGap.test(gap)) return !isEarlier(next, last)
  // `ngày 10, 11/10/2026`
  if (isDayOfNext(last, next) && listGap.test(gap)) return next.day === last.day! + 1
  return listGap.test(gap) && follows(last, next, defaultYear)
}

/** A day whose month is that of the one behind it: `10 - 15/10/2026`. */
const isDayOfNext = (last: Moment, next: Moment): boolean =>
  last.precision === 'day' && last.month === null && next.precision === 'day' && next.month !== null

function isEarlier(next: Moment, last: Moment): boolean {
  return next.lastYear !== null && last.year !== null && next.lastYear < last.year
}

function spanOf(text: string, first: Moment, last: Moment, floor: number, previous: Span | undefined): Span {
  const lead = Math.max(floor, first.from - reach)
  const match = cueBefore.exec(text.slice(lead, first.from))
  const suffix = openAfter.exec(text.slice(last.to, last.to + 40))
  const inherited = match === null && previous !== undefined && continues(text, previous, first)
  return {
    from: match ? lead + match.index : first.from,
    to: last.to + (suffix?.[0].length ?? 0),
    first,
    last,
    cue: match ? cueOf(match[0]) : inherited ? previous.cue : 'none',
    cueWords: match ? match[0].toLowerCase().trim() : inherited ? previous.cueWords : '',
    open: suffix !== null,
    isRelative: last.year === null && relativeYear.test(text.slice(last.to, last.to + 24)),
  }
}

/** `trước ngày 15/6 và ngày 01/12`: the second day is bound by the first one's word. */
function continues(text: string, previous: Span, first: Moment): boolean {
  return first.precision === previous.last.precision && listGap.test(text.slice(previous.to, first.from))
}

function cueOf(words: string): Cue {
  if (/trước/iu.test(words)) return hour.test(words) || partly.test(words) ? 'until' : 'before'
  if (/nhất|hơn|quá|hạn|đến|tới|hết/iu.test(words)) return 'until'
  if (afterWord.test(words)) return 'after'
  return sinceWord.test(words) ? 'since' : 'within'
}
