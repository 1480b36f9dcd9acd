import { lately } from '../lately.js'
import { latin } from '../latin.js'
import { actorOf } from './actor-of.js'
import { startsBodiesOfUnits } from './bodies-of-units.js'
import { isCoordination } from './coordination.js'
import { isFirstWord, mayBeginMember } from './first-words.js'
import { readLabelledDuty } from './labelled-duty.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { type MemberList, membersFrom } from './list.js'
import { certainties } from './mention.js'
import { isVerb, type Member, nameOf, type Passage, prosePassage } from './passage.js'
import { gaps, tokenize } from './tokens.js'
import { beginsUnknownDuty } from './unknown-duty.js'

const clauseStart = latin(/[;.]\s+(?=\p{L})/gu)
/** So much of a clause is looked at before the whole text is. */
const opening = 40

/**
 * Where the later clauses of an item begin that name who does them: `Sở A rà soát; Sở B bố trí kinh phí`. One that only helps
 * (`Sở B phối hợp`), goes on with a list or tells what others are told to do begins none.
 *
 * @returns units of the text
 * @example laterSubjects('Sở Y tế rà soát; Sở Tài chính bố trí kinh phí') // [17]
 */
export const laterSubjects: (text: string) => readonly number[] = lately(laterSubjectsAnew, 200)

function laterSubjectsAnew(text: string): number[] {
  const starts = [...text.matchAll(clauseStart)].map(({ 0: gap, index }) => index + gap.length)
  const likely = new Set(starts.filter((start) => mayBeSubject(text.slice(start, start + opening))))
  if (likely.size === 0) return []
  const passage = prosePassage(text, tokenize(text))
  if (readLabelledDuty(passage)) return []
  return passage.tokens.flatMap(({ start }, at) =>
    likely.has(start) && startsDuty(passage, at) ? [start] : [],
  )
}

/**
 * The first listed body that stands behind a comma with a duty of its own: `Sở Tư pháp thẩm định, Văn phòng UBND tỉnh trình ký`. Too
 * many other things stand so for it to begin a task of its own.
 *
 * @returns its name as written, or null
 */
export function subjectBehindComma(text: string): string | null {
  const passage = prosePassage(text, tokenize(text))
  const { tokens } = passage
  for (const [at, { gap, capital, start }] of tokens.entries()) {
    if (gap !== gaps.comma || !capital || !mayBeginMember(tokens, at)) continue
    const list = membersFrom(passage, at)
    const isSure = list.members.length > 0 && list.members.every(({ entry }) => entry !== null)
    if (isSure && startsOwnDeed(passage, at, list)) return text.slice(start, tokens[list.end - 1]!.end)
  }
  return null
}

const startsOwnDeed = (passage: Passage, at: number, list: MemberList): boolean =>
  !isCoordination(passage, list.end) &&
  startsDeed(passage, at, list) &&
  !isTold(passage, at) &&
  !goesOnWithList(passage, at)

/**
 * Names that a scan spoilt are not sought here: at the head of every sentence that takes a tenth of all reading of tasks. Nor
 * are clauses that begin with what is to be done (`Tổ chức …`, `Ban hành …`).
 */
function mayBeSubject(clause: string): boolean {
  const tokens = tokenize(clause)
  if (tokens.length < 2) return false
  // `Thanh tra tỉnh giám sát` is a body, `Thanh tra việc …` a deed
  const isDeed = isVerb(tokens, 0) && !isPhrase('heads', tokens, 0)
  return isPhrase('orders', tokens, 0) || (isFirstWord(tokens[0]!) && !isDeed)
}

function startsDuty(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const start = afterPhrase('orders', tokens, at)
  const list = membersFrom(passage, start)
  if (list.members.length === 0) return false
  const isSure =
    tokens[at]!.gap === gaps.stop
      ? list.members.every((one) => isNamed(passage, one))
      : mayAct(passage, at, list.members)
  // a list that goes on is sought last: it takes as long as reading the clause before anew
  return (
    isSure &&
    !isCoordination(passage, list.end) &&
    startsDeed(passage, at, list) &&
    !goesOnWithList(passage, at)
  )
}

/** Whether those that a clause behind a semicolon begins with act: behind one that is named a group is no other's (`MTTQ tỉnh và các tổ chức thành viên`). */
function mayAct(passage: Passage, at: number, members: readonly Member[]): boolean {
  const others = members.filter((one) => !isNamed(passage, one))
  return (
    others.length === 0 ||
    (isGroup(others) &&
      (others[0] !== members[0] || (others.length === members.length && !isTold(passage, at))))
  )
}

/** Whether what stands behind the agencies at a token is done by them: `Sở A rà soát`, not `Sở A trước ngày 15/6`. */
function startsDeed(passage: Passage, at: number, list: MemberList): boolean {
  const { tokens } = passage
  if (beginsUnknownDuty(passage, at, list)) return true
  const { next } = actorOf(passage, list)
  if (!isVerb(tokens, next) || isPhrase('relatives', tokens, next)) return false
  return afterPhrase('verbs', tokens, next) > afterPhrase('notDeeds', tokens, next)
}

/** A body that the registry has, or those of all units of a kind; not a group of any (`các doanh nghiệp`). */
const isNamed = ({ tokens }: Passage, { from, entry, certainty }: Member): boolean =>
  entry !== null ||
  certainty === certainties.namedUnit ||
  certainty === certainties.headed ||
  startsBodiesOfUnits(tokens, from)

const isGroup = (members: readonly Member[]): boolean => members.every(({ collective }) => collective)

/** No list that goes on in a clause begins farther before it. */
const longestList = 60

/** `các Sở: A, B; UBND các xã rà soát`, `gửi Sở A; Sở B trước ngày 15`: a list of the clause before goes on. */
function goesOnWithList(passage: Passage, at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - longestList; from--) {
    if (isPhrase('loneGroups', passage.tokens, from) || isObject(passage, from)) continue
    if (mayBeginMember(passage.tokens, from) && spans(passage, from, at)) return true
    if (passage.tokens[from]!.gap >= gaps.stop) return false
  }
  return false
}

/** The most words of a verb before what it is done to. */
const longestVerb = 3

/** `kiện toàn Ban Chỉ đạo; UBND các xã …`: what is done to a body says nothing of who is named behind. */
function isObject(passage: Passage, at: number): boolean {
  const { tokens } = passage
  for (let from = at - 1; from >= 0 && at - from <= longestVerb; from--) {
    if (afterPhrase('verbs', tokens, from) !== at || isCoordination(passage, from)) continue
    return notObjects.every((list) => !isPhrase(list, tokens, from))
  }
  return false
}

const notObjects = ['receivers', 'reports', 'tellers', 'orders', 'notDeeds', 'partnerMarks'] as const

/** Whether a list from a token on has members on both sides of another; nobody is named twice in one. */
function spans(passage: Passage, from: number, at: number): boolean {
  const { members, end } = membersFrom(passage, from)
  if (end <= at) return false
  const names = members.map((member) => nameOf(passage, member))
  return new Set(names).size === names.length
}

/** `hướng dẫn các xã lập danh sách; các doanh nghiệp tham gia`: whom the clause before tells to do something. */
function isTold(passage: Passage, at: number): boolean {
  const { tokens } = passage
  for (let from = at - 1; from >= 0 && tokens[from + 1]!.gap < gaps.stop; from--) {
    const told = afterPhrase('tellers', tokens, from)
    if (told > from && told < at && membersFrom(passage, told).members.length > 0) return true
  }
  return false
}
