import { capital } from '../capitals.js'
import { namesAreas } from './areas.js'
import { mayBeginDamaged } from './first-words.js'
import { groupAt } from './group.js'
import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { nearBody } from './near-body.js'
import { isLineNumber, isVerb, type Member, type Passage, wordsAsWritten } from './passage.js'
import { type Qualifier, readQualifier } from './qualifier.js'
import { gaps, type Token } from './tokens.js'
import { topicEnd } from './topic-end.js'

/** The most words of a name that the registry does not know. */
const longestName = 24

/**
 * A body that the registry does not know by these words: a noun that opens names (`Trung tâm …`) and the words after it,
 * up to a separator or a verb. A name of the registry with a letter or a mark wrong is resolved.
 *
 * @returns undefined where no such noun stands at the token, or nothing after it
 */
export function unknownBody(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const head = afterHead(tokens, from)
  if (head === from) return damagedBody(passage, from)
  const near = nearBody(passage, from)
  if (near) return near
  if (isPhrase('notHeads', tokens, from) || !passage.opens(tokens, from)) return undefined
  if (isPhrase('posts', tokens, from) && !namesField(tokens[head])) return undefined
  // `Đoàn có sự tham gia của …`: what it has, and not its name
  if (tokens[head]?.gap === gaps.none && isPhrase('describing', tokens, head)) return undefined
  const to = nameEnd(passage, from, head)
  if (to === head && !isPhrase('loneHeads', tokens, from)) return undefined
  return ofUnits(passage, from, to) ?? { ...plain, from, to, certainty: certainties.headed }
}

/** Past the noun that opens a name; past `Ban Tổ chức` where what it is of stands behind it. */
function afterHead(tokens: readonly Token[], from: number): number {
  const organizer = afterPhrase('organizers', tokens, from)
  return organizer > from && isPhrase('occasions', tokens, organizer)
    ? organizer
    : afterPhrase('heads', tokens, from)
}

/** `Công chức Tư pháp - Hộ tịch` does one thing; `công chức được phân công` is anybody. */
const namesField = (next: Token | undefined): boolean => next?.capital === true && next.gap === gaps.none

/** `Tổ Công tác Đề án 06 các xã, phường`: those of all of the units. */
function ofUnits(passage: Passage, from: number, at: number): Member | undefined {
  const { tokens } = passage
  const unit = tokens[at]?.gap === gaps.none ? afterPhrase('plurals', tokens, at) : at
  const units = unit > at && isPhrase('units', tokens, unit) ? groupAt(passage, at) : undefined
  if (!units) return undefined
  const name = capital(wordsAsWritten(passage, from, units.to))
  return { from, to: units.to, entry: null, name, collective: true, certainty: certainties.collective }
}

/** `Sờ Nội vụ`: the very noun has a wrong mark, so that only the registry's names are looked for. */
function damagedBody(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  return mayBeginDamaged(tokens, from) ? nearBody(passage, from) : undefined
}

const plain = { entry: null, name: null, collective: false } as const

function nameEnd(passage: Passage, from: number, head: number): number {
  const { tokens } = passage
  let to = isPhrase('loneHeads', tokens, from) ? afterPhrase('purposes', tokens, head) : head
  while (to < tokens.length && to - from < longestName && continuesName(passage, from, head, to)) {
    const qualifier = to >= head ? readQualifier(tokens, to) : undefined
    to = Math.max(to + 1, qualifier?.end ?? 0)
    if (qualifier && isPastUnit(passage, to, qualifier)) break
  }
  return to > head ? topicEnd(passage, from, to, (at) => startsMember(passage, at)) : to
}

/**
 * `Ban Chỉ huy phòng thủ khu vực 2 sẵn sàng …`, `Thuế cơ sở 5 tỉnh Quảng Ngãi chống …`: behind the unit or the place that a
 * body is named by a small letter begins what it does.
 */
function isPastUnit({ tokens, isSentence }: Passage, at: number, { level, unit }: Qualifier): boolean {
  const next = tokens[at]
  if (!isSentence || !(unit || level) || next?.gap !== gaps.none || next.capital) return false
  const belongs = belongings.some((list) => isPhrase(list, tokens, at))
  return !belongs && readQualifier(tokens, at).end === at
}

const belongings = ['tails', 'looseWords', 'narrowings', 'units'] as const

function continuesName(passage: Passage, from: number, head: number, at: number): boolean {
  const { tokens } = passage
  const token = tokens[at]!
  if (isLineNumber(passage, at)) return false
  if (token.gap > gaps.and) return namesAreas(tokens, from, at) || listsFields(passage, from, head, at)
  if (token.word === 'hoặc') return false
  if (passage.ends(tokens, at) && !token.capital) return isNameVerb(passage, from, head, at)
  if (token.gap === gaps.and) return namesAreas(tokens, from, at) || !startsMember(passage, at)
  return !isPhrase('plurals', tokens, at) || groupAt(passage, at) === undefined
}

/** The most words between the comma and the `và` of one name. */
const longestField = 7

/**
 * `Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp`: the fields of one body, where the comma and the `và` behind it begin neither
 * another body nor one that shares the noun.
 */
function listsFields(passage: Passage, from: number, head: number, at: number): boolean {
  const { tokens } = passage
  const isField = (field: number): boolean =>
    tokens[field]!.capital && !startsMember(passage, field) && !sharesNoun(tokens, from, head, field)
  if (tokens[at]!.gap !== gaps.comma || !isPhrase('openHeads', tokens, from) || !isField(at)) return false
  for (let next = at + 1; next < tokens.length && next - at <= longestField; next++) {
    const { gap } = tokens[next]!
    if (gap === gaps.and) return isField(next)
    if (gap > gaps.and || (passage.ends(tokens, next) && !isPhrase('nameVerbs', tokens, next))) return false
  }
  return false
}

/** `Phòng Nông nghiệp, Y tế và Nội vụ`: a known body under the same noun; a place is none of its fields. */
function sharesNoun(tokens: readonly Token[], from: number, head: number, at: number): boolean {
  const [first, ...rest] = tokens.slice(at, at + longestField)
  const named = [...tokens.slice(from, head), { ...first!, gap: gaps.none }, ...rest]
  return knownBody(named, 0) !== undefined || readQualifier(named, head - from).end > head - from
}

/** Whether another member begins at the token. */
function startsMember(passage: Passage, at: number): boolean {
  const { tokens } = passage
  if (groupAt(passage, at) || knownBody(tokens, at)) return true
  return isPhrase('heads', tokens, at) && !isPhrase('notHeads', tokens, at) && tokens[at]!.capital
}

/**
 * `Trung tâm hỗ trợ …`: a verb that also stands in names belongs to the name right after the head, or where a capital or a
 * place still closes the name (`Ban quản lý dự án đầu tư xây dựng công trình dân dụng Thành phố`).
 */
function isNameVerb(passage: Passage, from: number, head: number, at: number): boolean {
  const { tokens } = passage
  if (inNameVerb(passage, head, at)) return true
  if (!isPhrase('nameVerbs', tokens, at)) return false
  const object = afterPhrase('unitVerbs', tokens, at)
  if (object > at && readQualifier(tokens, object).unit) return false
  if (at === head && !isPhrase('loneHeads', tokens, from)) return true
  if (isClosed(passage, head, at)) return false
  return (
    closesLater(passage, at) ||
    endsInVerb(passage, at) ||
    goesOnInCapitals(passage, at) ||
    goesOnToColon(passage, at)
  )
}

/** `Đội Quản lý trật tự xây dựng đô thị: phối hợp …`: the words up to the colon of a duty, among them none that is only a verb. */
function goesOnToColon(passage: Passage, from: number): boolean {
  const { tokens } = passage
  for (let at = from + 1; at < tokens.length && at - from < longestName; at++) {
    if (tokens[at]!.gap === gaps.colon) return isVerb(tokens, at)
    const isName = isPhrase('nameVerbs', tokens, at) || afterPhrase('nameVerbs', tokens, at - 1) > at
    if (tokens[at]!.gap > gaps.and || isPhrase('plurals', tokens, at) || (isVerb(tokens, at) && !isName))
      return false
  }
  return false
}

/** `Cục Kinh tế hợp tác và Phát triển nông thôn`: behind the verb and `và` a capital that begins no other body. */
function goesOnInCapitals(passage: Passage, at: number): boolean {
  const end = afterPhrase('nameVerbs', passage.tokens, at)
  const next = passage.tokens[end]
  return next?.gap === gaps.and && next.capital && !startsMember(passage, end)
}

/** `Trung tâm Công nghệ thông tin chủ trì`: behind the verb stands the one of the duty, another body, or nothing. */
function endsInVerb(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const end = afterPhrase('nameVerbs', tokens, at)
  const next = tokens[end]
  if (!next || next.gap === gaps.stop) return true
  if (next.gap > gaps.line) return next.gap <= gaps.semicolon && startsMember(passage, end)
  return isPhrase('roleWords', tokens, end) || isPhrase('obliged', tokens, end)
}

/** Whether a level or a place ends right before the token: `… tỉnh`, `… Nghệ An`, `… huyện Nghi Lộc`. */
function isClosed({ tokens }: Passage, head: number, at: number): boolean {
  for (let from = head; from < at; from++) if (readQualifier(tokens, from).end === at) return true
  return false
}

/** The most syllables of a verb in a name (`hỗ trợ phát triển`). */
const longestVerb = 4

/** A later syllable of a verb that was taken into the name. */
function inNameVerb({ tokens }: Passage, head: number, at: number): boolean {
  for (let from = Math.max(head, at - longestVerb + 1); from < at; from++)
    if (afterPhrase('nameVerbs', tokens, from) > at) return true
  return false
}

function closesLater({ tokens, ends }: Passage, from: number): boolean {
  for (let at = afterPhrase('nameVerbs', tokens, from); at < tokens.length && at - from < 10; at++) {
    const token = tokens[at]!
    if (token.gap > gaps.and || (ends(tokens, at) && !isPhrase('nameVerbs', tokens, at))) return false
    if (isPhrase('looseWords', tokens, at) || isPhrase('plurals', tokens, at)) return false
    if (/^\d/.test(token.word)) return false
    if (readQualifier(tokens, at).end > at) return true
  }
  return false
}
