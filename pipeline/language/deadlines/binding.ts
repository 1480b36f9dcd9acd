/** Whether a time written in prose binds a duty, or belongs to a name, a target or the past. */

import { latin } from '../latin.js'
import type { Candidate } from './candidates.js'
import type { DeadlineOptions } from './deadline.js'
import type { Moment } from './moments.js'
import type { Span } from './spans.js'
import { isStretch, stretchBinds } from './stretches.js'
import { clauseBefore, endsClause, isFronted, sentenceAfter, sentenceBefore } from './surroundings.js'
import { wordPattern } from './word-pattern.js'

/** Words right before a time that make it part of something else. */
const otherUse = wordPattern(
  (either) => String.raw`(?<!\p{L})(?:${either('otherUses')})(?:\s+(?:kể|tính))?\s*$`,
)
const dated = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('datedThings')})\s*$`)
/** Reaching a level, without its sign: a day that is exact binds whatever is done to so many percent of a thing. */
const reaching = wordPattern(
  (either) => String.raw`(?<!\p{L})(?!(?:${either('notGrowth')})(?!\p{L}))(?:${either('levels')})(?!\p{L})`,
)
/** `cho 100% người dân`, `hoàn thành 100% …`: all of them, which is no level where something is done to them. */
const all = wordPattern(
  (either) =>
    String.raw`(?<=\p{L}\s{1,4})(?<!(?<!\p{L})(?:${either('aims')})\s{1,4})100\s?%(?=\s+\p{L})|(?<=(?:${either('completed')})\s{1,4})100\s?%(?=\s*$)`,
  'giu',
)
/** `Quý III/2025 trình dự thảo`: the duty right behind its time. */
const doesNext = wordPattern((either) => String.raw`^\s+(?:${either('doneNext')})(?!\p{L})`)
const schedules = latin(/^\s*:\s*[\p{L}\d]/u)
const past = latin(/(?<![\p{L}])đã(?![\p{L}])/iu)
const justPast = latin(/^\s+(?:đã|vừa)(?![\p{L}])/iu)
const finishing = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('finishing')})\s*$`)
const completing = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('milestones')})\s*$`)
/** `…; hoàn thành trước năm 2027.` opens its clause with the duty, not with the time. */
const ownDuty = latin(/^(?:hoàn\s+thành|xong)(?!\p{L})/u)
const starting = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('starting')})\s*$`)
/** A fronted year opens a duty only where something is to be done; `Đến năm 2025, nhân lực …` opens a target. */
const doing = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('doing')})(?!\p{L})`)
const reviewing = wordPattern(
  (either) => String.raw`(?<!(?:${either('reviewThings')})\s{1,4})(?<!\p{L})(?:${either('reviews')})\s*$`,
)

/** Whether the words around a span of time make it the time of a duty. */
export function bindsDuty(text: string, one: Candidate, options: DeadlineOptions): boolean {
  const span = one.spans[0]!
  const before = sentenceBefore(text, span.from)
  if (otherUse().test(before) || isUndated(one) || isOver(one, options)) return false
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
  const others = words.replace(all(), ' ')
  return others.includes('%') || reaching().test(others)
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

/** `sơ kết 3 năm (2028)`, `thí điểm trong 02 năm (2026 - 2027)`: which years are meant. */
const yearsMeant = wordPattern(
  (either) => String.raw`(?<!\p{L})(?:${either('reviews')}|trong|suốt)\s+(?:\d{1,2}|hai|ba|năm)\s+năm\s*$`,
)

function yearBinds(text: string, span: Span, fronted: boolean, before: string): boolean {
  if (isBracket(text, span) && yearsMeant().test(text.slice(Math.max(0, span.from - 40), span.from - 1)))
    return true
  if (!span.first.named && span.cue === 'none' && span.first !== span.last)
    return finishing().test(before) && endsClause(text, span.to)
  if (!span.first.named && !span.open && !/hết|trước|nhất/u.test(span.cueWords)) return false
  const clause = clauseBefore(text, span.from)
  if (isLevel(clause)) return isStage(before, span)
  // `Năm 2026: lập quy hoạch; năm 2027: …` is a schedule
  if (fronted && schedules.test(text.slice(span.to, span.to + 12))) return true
  if (fronted && span.cue === 'none' && doesNext().test(text.slice(span.to, span.to + 24))) return true
  if (fronted && (span.cue === 'after' || span.cueWords.startsWith('từ nay'))) return true
  if (fronted) return endsClause(text, span.to) && doing().test(sentenceAfter(text, span.to))
  switch (span.cue) {
    case 'before':
      return true
    case 'within':
      return !/thời/u.test(span.cueWords)
    case 'until':
      return /hết|nhất|hơn|quá|hạn|nay/u.test(span.cueWords) || finishing().test(before)
    case 'since':
    case 'after':
      return starting().test(before) || span.open
    default:
      return span.open || reviewing().test(before) || completing().test(before)
  }
}

/** `hoàn thành ngày 05/02`. */
const isCompleted = (before: string): boolean => completing().test(before)

const onlyHour = /^\s*(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{1,2})?(?:\s?phút)?,?\s*)?$/iu

/** `Lễ phát động: dự kiến ngày 28/4/2026 tại …`. */
const expected = /(?:^|\s)dự\s+kiến(?:\s+vào)?\s*$/iu

/** `… tổ chức hội trại đêm 27/02/2026`. */
const partOfDay = latin(/(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)(?:\s+ngày)?\s*$/iu)

/** `Khai mạc: 19h30 ngày 30/4/2026.`, `Ngày 30/4/2026, tổ chức …`: a day of its year and nothing else before the mark. */
function isScheduled(text: string, { first, last, from, to }: Span, before: string): boolean {
  if (last.year === null || !(endsClause(text, to) || text.startsWith(' (', to))) return false
  if (partOfDay.test(before)) return true
  if (!first.named || !onlyHour.test(before)) return false
  const mark = text[from - before.length - 1]
  return mark === undefined || mark === ':' || (text[to] === ',' && mark !== '(')
}

/** `Hội chợ Cần Thơ (tháng 9)`: a bracket that holds nothing else. */
const isBracket = (text: string, { from, to }: Span): boolean => text[from - 1] === '(' && text[to] === ')'

/** `đợt 1 tháng 4, đợt 2 tháng 7`. */
const round = latin(/(?<!\p{L})(?:đợt|lần|vòng|kỳ)\s\d{1,2}:?\s*(?:vào\s)?$/iu)

/** Days, months and quarters are exact, so that a preposition is enough; alone they must end their clause. */
function dateBinds(text: string, span: Span, fronted: boolean, before: string): boolean {
  const exactDay = span.first.precision === 'day'
  if (span.cue === 'none') {
    if (exactDay)
      return (
        isScheduled(text, span, before) ||
        (expected.test(before) && span.last.year !== null) ||
        (isCompleted(before) && span.first.named && endsClause(text, span.to))
      )
    if (isBracket(text, span)) return span.first.named
    if (round.test(before)) return span.first.named && endsClause(text, span.to)
    if (dated().test(before)) return false
    const ends = endsClause(text, span.to)
    if (ends && span.last.year !== null && (span.first.named || completing().test(before))) return true
    return span.first.named && fronted && (ends || doesNext().test(text.slice(span.to, span.to + 24)))
  }
  if (exactDay && span.cueWords.startsWith('dịp')) return false
  if (span.last.lastYear === null && span.cue === 'within' && !span.first.named) return false
  const dueDay = exactDay && span.last.year !== null && (span.cue === 'before' || span.cue === 'until')
  const clause = clauseBefore(text, span.from)
  return dueDay ? !reaching().test(clause) : !isLevel(clause) || isStage(before, span)
}

/** So much is done by then: `hoàn thành 50% trong năm 2026, 100% trong năm 2027`. */
const share = latin(/\d\s?%(?:\s\p{L}+){0,3}\s*$/u)
const isStage = (before: string, { cue }: Span): boolean =>
  cue !== 'none' && share.test(before) && completes().test(before) && !reaching().test(before)
const completes = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('completed')})\s`)
