/** Times that hang on an event whose day nobody states: `trước mùa mưa lũ`, `sau Tết Nguyên đán`, `đầu năm học`. */

import { latin } from '../latin.js'
import { type Deadline, type DeadlineMatch, deadlineOf } from './deadline.js'
import { clauseBefore, endsClause, sentenceBefore } from './surroundings.js'
import { wordPattern } from './word-pattern.js'

const cue = String.raw`(?:(?:hoàn\s+thành|xong)\s+)?(?:ngay\s+)?(?:trước|trong|sau|từ|vào|dịp|nhân)(?:,?\s+(?:trước|trong|và|sau|từ|vào|dịp|nhân|thềm|thời\s+gian|thời\s+điểm|kỳ|đợt|ngày|các|khi\s+bước\s+vào)){0,6}`
const named = String.raw`(?:\s+(?:năm\s+)?(?:20\d\d(?:\s?[-–]\s?20\d\d)?|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\s(?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi))){0,3}(?:\s+(?:này|tới|mới))?`
const each = String.raw`(?<each>\s+(?:hằng|hàng|mỗi)\s+năm)?`
/** `trước mùa mưa bão (tháng 9)`: when that is, and not who does it. */
const aside = String.raw`(?:\s\((?:(?:dự\s+kiến|khoảng|từ|đầu|giữa|cuối|trước|trong)\s+)*(?:\d|tháng|ngày|quý|tuần)[^()]{1,60}\))?`

/** Seldom is a text about any of them. */
const maybe = wordPattern((either) => `(?:${either('events', 'eventParts')})`)
const event = wordPattern(
  (either) =>
    String.raw`(?<!\p{L})(?:(?<cue>${cue})\s+(?:${either('events', 'eventParts')})|${either('eventParts')})${named}(?!\p{L}|\s+20\d\d)${each}${aside}`,
  'giu',
)
/** In a cell of times the event may stand alone. */
const opening = wordPattern(
  (either) => String.raw`^(?:${cue}\s+)?(?:${either('events', 'eventParts')})(?!\p{L})`,
)
const yearly = latin(/(?<!\p{L})(?:hằng|hàng|mỗi)\s+năm(?!\p{L})/iu)
/** What a paper is of: `phương án trực trong dịp Tết`. */
const ofThings = wordPattern(
  (either) => String.raw`(?<!\p{L})(?:${either('thingsOfYears', 'lookingAhead')})(?!\p{L})`,
)
const whereOrWhom = latin(/^\s+(?:tại|ở|trên|cho|theo|để|nhằm|bằng|với|bảo\s+đảm|đảm\s+bảo)(?!\p{L})/iu)
/** `trước mùa khô (Hạt Kiểm lâm chủ trì)` */
const bracket = /^\s?\(/
const past = latin(/(?<!\p{L})đã(?!\p{L})/iu)
const dayInAside = /\([^()]*\d\s?\/\s?\d/u

/**
 * The times of a text that hang on an event, in order. What is done before one is bound to it; other words before it may
 * as well tell of a thing, so that they count where no paper or finding is named before them.
 *
 * @example readEvents('Nạo vét kênh mương trước mùa mưa lũ.')[0].deadline.condition // 'trước mùa mưa lũ'
 */
export function readEvents(text: string): DeadlineMatch[] {
  if (!maybe().test(text)) return []
  return [...text.matchAll(event())].flatMap((match) => {
    const words = match[0]
    const [from, to] = [match.index, match.index + words.length]
    const isFree =
      endsClause(text, to) ||
      whereOrWhom.test(text.slice(to, to + 20)) ||
      bracket.test(text.slice(to, to + 2))
    if (!isFree || dayInAside.test(words) || past.test(clauseBefore(text, from))) return []
    const isBefore = /trước/iu.test(match.groups!.cue ?? '')
    if (!isBefore && ofThings().test(sentenceBefore(text, from))) return []
    return [{ from, to, deadline: deadlineAt(words, match.groups!.each !== undefined) }]
  })
}

const deadlineAt = (words: string, isYearly: boolean): Deadline =>
  isYearly
    ? deadlineOf('recurring', words, { recurrence: 'P1Y' })
    : deadlineOf('conditional', words, { condition: words })

/** Whether a cell of times begins with an event that does not come back each year: `Trước Tết Nguyên đán`, `Nghỉ hè`. */
export const opensWithEvent = (words: string): boolean => opening().test(words) && !yearly.test(words)
