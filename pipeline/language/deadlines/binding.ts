/** Whether a time written in prose binds a duty, or belongs to a name, a target or the past. */

import { latin } from '../latin.js'
import type { Candidate } from './candidates.js'
import type { DeadlineOptions } from './deadline.js'
import type { Moment } from './moments.js'
import type { Span } from './spans.js'
import { isStretch, stretchBinds } from './stretches.js'
import { clauseBefore, endsClause, isFronted, sentenceAfter, sentenceBefore } from './surroundings.js'

/** Words right before a time that make it part of something else. */
const otherUse = latin(
  /(?<![\p{L}])(?:so\s+với(?:\s+cùng\s+kỳ)?|tính|hiệu\s+lực(?:\s+thi\s+hành)?|giai\s+đoạn|tầm\s+nhìn|định\s+hướng|thời\s+kỳ|nhiệm\s+kỳ|mục\s+tiêu|từ\s+trước|của)(?:\s+(?:kể|tính))?\s*$/iu,
)
const named = latin(
  /(?<![\p{L}])(?:kế\s+hoạch|báo\s+cáo|chương\s+trình|nghị\s+quyết|quyết\s+định|công\s+tác|nhiệm\s+vụ|chỉ\s+tiêu|dự\s+toán|ngân\s+sách|kinh\s+phí|phiên\s+họp|kỳ\s+họp|thường\s+kỳ|số\s+liệu|danh\s+mục|tình\s+hình|kết\s+quả|đợt|họp|tết)\s*$/iu,
)
const level = latin(
  /%|(?<![\p{L}])(?:đạt|chiếm|tăng(?!\s+cường)|giảm|xếp\s+hạng|xếp\s+thứ|thuộc\s+nhóm|mức\s+trên|nằm\s+trong)(?![\p{L}])/iu,
)
/** `cho 100% người dân`, `hoàn thành 100% …`: all of them, which is no level where something is done to them. */
const all = latin(
  /(?<=\p{L}\s{1,4})(?<!(?<!\p{L})(?:phấn\s+đấu|phân\s+đấu|bảo\s+đảm|đảm\s+bảo|có|còn|là)\s{1,4})100\s?%(?=\s+\p{L})|(?<=(?:hoàn\s{1,4}thành|hoàn\s{1,4}tất|xong)\s{1,4})100\s?%(?=\s*$)/giu,
)
/** Reaching a level, without its sign: a day that is exact binds whatever is done to so many percent of a thing. */
const reaching = latin(
  /(?<!\p{L})(?:đạt|chiếm|tăng(?!\s+cường)|giảm|xếp\s+(?:hạng|thứ)|thuộc\s+nhóm|mức\s+trên|nằm\s+trong)(?!\p{L})/iu,
)
/** `Quý III/2025 trình dự thảo`: the duty right behind its time. */
const doesNext = latin(
  /^\s+(?:trình|ban\s+hành|hoàn\s+thành|tổ\s+chức|triển\s+khai|khởi\s+công|phê\s+duyệt|nghiệm\s+thu|sơ\s+kết|tổng\s+kết|báo\s+cáo)(?!\p{L})/iu,
)
const schedules = latin(/^\s*:\s*\p{L}/u)
const past = latin(/(?<![\p{L}])đã(?![\p{L}])/iu)
const justPast = latin(/^\s+(?:đã|vừa)(?![\p{L}])/iu)
const finishing = latin(
  /(?<![\p{L}])(?:hoàn\s+thành|hoàn\s+tất|kết\s+thúc|xong|kéo\s+dài|thực\s+hiện|duy\s+trì|áp\s+dụng|triển\s+khai|trình)\s*$/iu,
)
const completing = latin(/(?<![\p{L}])(?:hoàn\s+thành|khởi\s+công|khánh\s+thành)\s*$/iu)
/** `…; hoàn thành trước năm 2027.` opens its clause with the duty, not with the time. */
const ownDuty = latin(/^(?:hoàn\s+thành|xong)(?!\p{L})/u)
const starting = latin(
  /(?<![\p{L}])(?:thực\s+hiện|áp\s+dụng|triển\s+khai|bắt\s+đầu|vận\s+hành|hoạt\s+động|khởi\s+công|tổ\s+chức|thí\s+điểm|hoàn\s+thành)\s*$/iu,
)
/** A fronted year opens a duty only where something is to be done; `Đến năm 2025, nhân lực …` opens a target. */
const doing = latin(
  /(?<![\p{L}])(?:hoàn\s+thành|hoàn\s+thiện|hoàn\s+tất|xong|phải|xây\s+dựng|thành\s+lập|đưa\s+vào|tổ\s+chức|triển\s+khai|ban\s+hành|trình|rà\s+soát|đầu\s+tư\s+xây|sơ\s+kết|tổng\s+kết|thực\s+hiện|khởi\s+công)(?![\p{L}])/iu,
)
const reviewing = latin(/(?<!(?:hội\s+nghị|báo\s+cáo|công\s+tác)\s{1,4})(?<![\p{L}])(?:sơ|tổng)\s+kết\s*$/iu)

/** Whether the words around a span of time make it the time of a duty. */
export function bindsDuty(text: string, one: Candidate, options: DeadlineOptions): boolean {
  const span = one.spans[0]!
  const before = sentenceBefore(text, span.from)
  if (otherUse.test(before) || isUndated(one) || isOver(one, options)) return false
  if (past.test(clauseBefore(text, span.from)) || justPast.test(text.slice(span.to, span.to + 12)))
    return false
  const fronted = isFronted(text, span.from) && !ownDuty.test(span.cueWords)
  if (fronted && (past.test(sentenceAfter(text, span.to)) || isLevel(sentenceAfter(text, span.to))))
    return false
  if (isStretch(span)) return stretchBinds(text, span, fronted) && !isLevel(clauseBefore(text, span.from))
  return isWholeYear(span.first)
    ? yearBinds(text, span, fronted, before)
    : dateBinds(text, span, fronted, before)
}

/** `đầu năm`, `tháng 6` of no known year; a day to be kept (`trước ngày 15/6`) says something even so. */
function isUndated(one: Candidate): boolean {
  const { start, end, kind, precision } = one.deadline
  return start === null && end === null && kind !== 'conditional' && !(kind === 'by' && precision === 'day')
}

/** A bare year may as well be of a target or a name; its beginning or end is bound as a quarter is. */
function isWholeYear({ precision, part, isSchool }: Moment): boolean {
  return precision === 'year' && (part === null || isSchool)
}

function isLevel(words: string): boolean {
  return level.test(words.replace(all, ' '))
}

/**
 * A plan sets no deadlines before its own year, or before the day of issue where that is earlier; such years tell of the
 * past.
 */
function isOver(one: Candidate, { year, issuedOn }: DeadlineOptions): boolean {
  const end = one.deadline.end ?? one.deadline.start
  if (year === undefined || end === null) return false
  const isEarly = Number(end.slice(0, 4)) < year - (one.spans[0]!.cue === 'before' ? 1 : 0)
  return isEarly && !(issuedOn !== undefined && end >= issuedOn)
}

function yearBinds(text: string, span: Span, fronted: boolean, before: string): boolean {
  if (!span.first.named && span.cue === 'none' && span.first !== span.last)
    return finishing.test(before) && endsClause(text, span.to)
  if (!span.first.named && !span.open && !/hết|trước|nhất/u.test(span.cueWords)) return false
  const clause = clauseBefore(text, span.from)
  if (isLevel(clause)) return false
  // `Năm 2026: lập quy hoạch; năm 2027: …` is a schedule
  if (fronted && schedules.test(text.slice(span.to, span.to + 12))) return true
  if (fronted && (span.cue === 'after' || span.cueWords.startsWith('từ nay'))) return true
  if (fronted) return endsClause(text, span.to) && doing.test(sentenceAfter(text, span.to))
  switch (span.cue) {
    case 'before':
      return true
    case 'within':
      return !/thời/u.test(span.cueWords)
    case 'until':
      return /hết|nhất|hơn|quá|hạn|nay/u.test(span.cueWords) || finishing.test(before)
    case 'since':
    case 'after':
      return starting.test(before) || span.open
    default:
      return span.open || reviewing.test(before) || completing.test(before)
  }
}

/** Days, months and quarters are exact, so that a preposition is enough; alone they must end their clause. */
function dateBinds(text: string, span: Span, fronted: boolean, before: string): boolean {
  const exactDay = span.first.precision === 'day'
  if (span.cue === 'none') {
    if (exactDay || named.test(before)) return false
    const ends = endsClause(text, span.to)
    if (ends && span.last.year !== null && (span.first.named || completing.test(before))) return true
    return span.first.named && fronted && (ends || doesNext.test(text.slice(span.to, span.to + 24)))
  }
  if (exactDay && span.cueWords.startsWith('dịp')) return false
  if (span.last.lastYear === null && span.cue === 'within' && !span.first.named) return false
  const dueDay = exactDay && span.last.year !== null && (span.cue === 'before' || span.cue === 'until')
  const clause = clauseBefore(text, span.from)
  return dueDay ? !reaching.test(clause) : !isLevel(clause)
}
