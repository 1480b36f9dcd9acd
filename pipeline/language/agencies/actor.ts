import { type Actor, actorOf, afterDutyWords, clauseStart, leads, nobody } from './actor-of.js'
import { afterAside } from './after-aside.js'
import { afterTimes } from './after-times.js'
import { isCoordination } from './coordination.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { type MemberList, membersFrom } from './list.js'
import { memberAt } from './member.js'
import { startOfOrder } from './ordered-behind.js'
import { isVerb, type Member, type Passage } from './passage.js'
import { gaps } from './tokens.js'
import { beginsUnknownDuty } from './unknown-duty.js'

/**
 * The actor that an item names itself: `Giao Sở X …`, `Sở X chủ trì …`, `Căn cứ …, các Sở chủ động …`.
 */
export function readActor(passage: Passage): Actor {
  return (
    ordered(passage, 0) ??
    orderedBy(passage, 0) ??
    orderedBehind(passage) ??
    opening(passage) ??
    explainedSubject(passage) ??
    timedSubject(passage) ??
    laterSubject(passage) ??
    titled(passage) ??
    ledInClause(passage) ??
    nobody(afterDutyWords(passage, 0))
  )
}

/** `Giao Sở X`, `Đề nghị Ban Y`. */
function ordered(passage: Passage, from: number): Actor | undefined {
  // `Tiếp tục giao Sở X …`
  const at = afterDutyWords(passage, from)
  const start = afterPhrase('orders', passage.tokens, at)
  if (start === at) return undefined
  const list = namedFrom(passage, start)
  return list.members.length > 0 ? { ...actorOf(passage, list), isOrdered: true } : undefined
}

/**
 * `UBND tỉnh giao Sở X chủ trì`: who orders does not act. Others than those who stand above the rest ask for something
 * themselves (`Sở X đề nghị UBND tỉnh khen thưởng`), and a committee of a commune demands (`UBND xã yêu cầu các thôn rà soát`).
 */
function orderedBy(passage: Passage, from: number): Actor | undefined {
  const { members, end } = membersFrom(passage, from)
  if (members.length === 0) return undefined
  const demands = isPhrase('demands', passage.tokens, end)
  const orders =
    isPhrase('orders', passage.tokens, end) &&
    members.every((member) => isSuperior(passage, member) || (demands && isCommittee(passage, member)))
  if (orders) return ordered(passage, end)
  return passage.tokens[end]?.word === 'giao' ? orderedLater(passage, end) : undefined
}

const orderedBehind = (passage: Passage): Actor | undefined => {
  const from = startOfOrder(passage)
  return from === undefined ? undefined : orderedBy(passage, from)
}

const isCommittee = ({ tokens }: Passage, { from, collective }: Member): boolean =>
  !collective && isPhrase('superiors', tokens, from)

const isSuperior = (passage: Passage, member: Member): boolean =>
  isCommittee(passage, member) && (member.entry?.level === 'province' || member.entry?.level === 'central')

/** `…, giao Sở X chủ trì`; in `đặt hàng, giao nhiệm vụ cho các doanh nghiệp` they are whom the duty is about. */
function orderedLater(passage: Passage, at: number): Actor | undefined {
  const actor = ordered(passage, at)
  const sure = actor?.members.some(({ entry, collective }) => entry !== null || !collective)
  return sure ? actor : undefined
}

/** The agencies that an item begins with: with the verb of their duty after them, or nothing. */
function opening(passage: Passage): Actor | undefined {
  const list = namedFrom(passage, 0)
  const whole = list.members.length > 0 && list.end === passage.tokens.length
  if (whole || beginsUnknownDuty(passage, 0, list)) return actorOf(passage, list)
  return subjectOf(passage, list)
}

/** `Cơ quan thường trực là Sở Y tế theo dõi …`. */
function explainedSubject(passage: Passage): Actor | undefined {
  const { tokens } = passage
  const label = afterPhrase('leadLabels', tokens, 0)
  if (label === 0 || tokens[label]?.word !== 'là') return undefined
  const list = membersFrom(passage, label + 1)
  return list.members.length > 0 && beginsDuty(passage, list.end) ? actorOf(passage, list) : undefined
}

/** The agencies from a token on: those behind the colon of a group, up to what one of them is to others. */
function namedFrom(passage: Passage, from: number): MemberList {
  const list = membersFrom(passage, from)
  const inner = list.members.every(({ collective }) => collective)
    ? namedOfGroup(passage, list.end)
    : undefined
  const { members, end } = inner ?? list
  return { members, end: afterStanding(passage, end) }
}

/** `Thủ trưởng các đơn vị: Phòng A, Phòng B lập …`: who of the group is meant. */
function namedOfGroup(passage: Passage, at: number): MemberList | undefined {
  if (at === 0) return undefined
  const named = amongThem(passage, at)
  if (passage.tokens[named]?.gap !== gaps.colon) return undefined
  const list = membersFrom(passage, named)
  const one = list.members.some(({ collective }) => !collective)
  return one && beginsDuty(passage, list.end) ? list : undefined
}

/** The most words that may stand between a group and those of it who are named. */
const farthestNamed = 16

/** Past `trong đó` in `Giao các sở theo lĩnh vực, trong đó: Sở Y tế rà soát …`, or `at`. */
function amongThem({ tokens }: Passage, at: number): number {
  for (let next = at; next < tokens.length && next - at < farthestNamed; next++) {
    if (tokens[next]!.gap >= gaps.stop) return at
    const end = afterPhrase('amongThem', tokens, next)
    if (end > next) return tokens[end]?.gap === gaps.colon ? end : at
  }
  return at
}

/** `Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo`, `Sở A, Sở B mỗi đơn vị`: past what they are, and to whom. */
function afterStanding(passage: Passage, at: number): number {
  const { tokens } = passage
  if (at === 0 || !tokens[at]) return at
  if (isPhrase('distributives', tokens, at)) return memberAt(passage, at)?.to ?? at
  if (tokens[at].gap !== gaps.hyphen) return at
  const end = afterPhrase('standings', tokens, at)
  return end > at && end < tokens.length ? (memberAt(passage, end)?.to ?? end) : at
}

/** Agencies at the beginning of a clause, with the verb of their duty after them. */
function subjectOf(passage: Passage, list: MemberList): Actor | undefined {
  if (list.members.length === 0 || list.members.every((member) => isLooseNoun(passage, member)))
    return undefined
  return beginsDuty(passage, list.end) ? actorOf(passage, list) : undefined
}

/** `Doanh nghiệp`, `Tổ chức khoa học …` without `các` is as often what a sentence is about; `Cấp ủy, chính quyền` act. */
function isLooseNoun({ tokens }: Passage, { collective, entry, from }: Member): boolean {
  if (!collective || entry || isPhrase('plurals', tokens, from) || isHeld(tokens, from)) return false
  if (isPhrase('ruling', tokens, from)) return false
  return !isPhrase('heads', tokens, from) || isPhrase('loneGroups', tokens, from)
}

/** The most words of an office (`trưởng ban công tác Mặt trận`). */
const longestOffice = 6

/** `Thủ trưởng cơ quan, đơn vị`, `Trưởng thôn`: an office before the noun, or in it. */
function isHeld(tokens: Passage['tokens'], from: number): boolean {
  if (isPhrase('holders', tokens, from)) return true
  for (let at = from - 1; at >= 0 && at >= from - longestOffice; at--) {
    if (afterPhrase('holders', tokens, at) === from) return true
  }
  return false
}

function beginsDuty(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const token = tokens[at]
  if (!token || token.gap === gaps.colon) return token !== undefined
  if (token.word === 'được' && !isPhrase('relatives', tokens, at)) return false
  if (token.gap === gaps.comma) return isPhrase('asides', tokens, at) || afterAside(passage, at) > at
  return token.gap <= gaps.and && (isVerb(tokens, at) || isPhrase('dutyStarts', tokens, at))
}

/** `Hằng năm các sở, ngành báo cáo …`: behind a time, with or without a comma. */
function timedSubject(passage: Passage): Actor | undefined {
  const at = afterTimes(passage.tokens)
  return at > 0 ? subjectOf(passage, membersFrom(passage, at)) : undefined
}

/** `Trên cơ sở …, các Sở, ngành xây dựng …`; `…, giao Sở X chủ trì`: the actor stands later in the first sentence. */
function laterSubject(passage: Passage, from = 0): Actor | undefined {
  const { tokens } = passage
  // `Theo dõi, …` is a duty, and does not open one as `Theo kế hoạch, …` does
  const opener = Math.max(afterPhrase('openers', tokens, from), afterTerm(tokens, from))
  const opens = opener > from && afterPhrase('verbs', tokens, from) <= opener
  let at = from + 1
  while (at < tokens.length && tokens[at]!.gap < gaps.stop) {
    const { word, gap } = tokens[at]!
    // whoever stands behind it takes part, and is no subject
    if (isCoordination(passage, at)) return undefined
    // `Căn cứ nhiệm vụ, chỉ đạo các trường, các trung tâm …`: nor are those who are told
    const tells = gap === gaps.comma && isPhrase('tellers', tokens, at) && !isPhrase('orders', tokens, at)
    if (opens && tells) return undefined
    const named =
      word === 'do' ? doneBy(passage, at) : gap >= gaps.comma ? orderAt(passage, at, opens) : undefined
    if (named) return named
    const isTold = opens && gap === gaps.none && isReceiver(tokens, at)
    const list = isTold || (opens && gap >= gaps.comma) ? membersFrom(passage, at) : undefined
    const found = list && !isTold ? (withBefore(passage, at, list) ?? subjectOf(passage, list)) : undefined
    if (found) return found
    at = Math.max(at + 1, list?.end ?? 0)
  }
  return undefined
}

/** `Trong 6 tháng kể từ ngày …, Sở A rà soát`: past the number of the term, or `from`. */
const afterTerm = (tokens: Passage['tokens'], from: number): number =>
  tokens[from]?.word === 'trong' && /^\d/.test(tokens[from + 1]?.word ?? '') ? from + 2 : from

/** `…, giao Sở X chủ trì`; behind an opener all of a group may be asked for something as well: `Nếu có vướng mắc, đề nghị các đơn vị báo cáo`. */
function orderAt(passage: Passage, at: number, opens: boolean): Actor | undefined {
  if (passage.tokens[at]!.word === 'giao') return orderedLater(passage, at)
  const actor = opens && isPhrase('tellers', passage.tokens, at) ? ordered(passage, at) : undefined
  return actor?.members.every(({ collective }) => collective) ? actor : undefined
}

/** How far before a comma whoever acts with those behind it may begin. */
const farthestBefore = 10

/** `trong vòng 12 giờ Công an cấp xã, Chủ tịch UBND cấp xã phải …`: the list that goes on at a token, from its first member on. */
function withBefore(passage: Passage, at: number, { members, end }: MemberList): Actor | undefined {
  const { tokens } = passage
  if (members.length === 0 || tokens[at]!.gap !== gaps.comma) return undefined
  for (let from = at - 1; from > 0 && at - from < farthestBefore; from--) {
    if (tokens[from]!.gap >= gaps.comma) return undefined
    if (!tokens[from]!.capital || !isPhrase('times', tokens, from - 1)) continue
    const list = membersFrom(passage, from)
    if (list.end === end && list.members.length > members.length) return subjectOf(passage, list)
  }
  return undefined
}

/** `…, báo cáo Bộ Y tế, UBND tỉnh định kỳ`: who stands behind the verb receives. */
const isReceiver = (tokens: Passage['tokens'], at: number): boolean =>
  [1, 2].some((words) => at >= words && afterPhrase('receivers', tokens, at - words) === at)

/** The most words of the title that an item may begin with. */
const longestTitle = 16

/** `Về kinh phí: Sở Tài chính tham mưu …`, `Kết nối: Phối hợp với B …`: the duty stands after a title. */
function titled(passage: Passage): Actor | undefined {
  const { tokens } = passage
  let colon = 1
  while (colon < longestTitle && colon < tokens.length && tokens[colon]!.gap < gaps.semicolon) colon++
  if (tokens[colon]?.gap !== gaps.colon) return undefined
  const given = givenInTitle(passage, colon)
  if (given) return given
  const start = afterDutyWords(passage, colon)
  if (isCoordination(passage, start)) return nobody(start)
  return orderedLater(passage, colon) ?? subjectAt(passage, colon) ?? laterSubject(passage, colon)
}

/** `Nhiệm vụ giao Sở Y tế: (i) rà soát …`. */
function givenInTitle(passage: Passage, colon: number): Actor | undefined {
  for (let at = 1; at < colon; at++) {
    const list = passage.tokens[at]!.word === 'giao' ? membersFrom(passage, at + 1) : undefined
    if (list && list.members.length > 0 && list.end === colon) return actorOf(passage, list)
  }
  return undefined
}

function subjectAt(passage: Passage, at: number): Actor | undefined {
  const list = membersFrom(passage, at)
  return beginsUnknownDuty(passage, at, list) ? actorOf(passage, list) : subjectOf(passage, list)
}

/** `Nâng cấp hệ thống. Giao Sở X chủ trì, hoàn thành …`, `…. Sở X chủ trì; Sở Y giúp việc`: a later clause tells who leads. */
function ledInClause(passage: Passage): Actor | undefined {
  for (const end of passage.tokens.keys()) {
    const at = leads(passage, end) ? clauseStart(passage, end) : 0
    const actor = at > 0 ? clauseActor(passage, at) : undefined
    if (actor?.members.at(-1)?.to === end) return actor
  }
  return undefined
}

function clauseActor(passage: Passage, at: number): Actor | undefined {
  const { word, gap, capital } = passage.tokens[at]!
  if (word === 'giao') return capital && gap === gaps.stop ? orderedLater(passage, at) : undefined
  const list = gap === gaps.colon ? undefined : membersFrom(passage, at)
  return list && list.members.length > 0 ? actorOf(passage, list) : undefined
}

/**
 * Who a later sentence orders to do something, where nobody else is named: `Thu hút giảng viên. Giao Trường A lập đề án.`
 */
export function orderedInSentence(passage: Passage): Actor | undefined {
  for (const [at, { word, gap, capital }] of passage.tokens.entries()) {
    if (word !== 'giao' || !capital || gap < gaps.stop) continue
    const actor = orderedLater(passage, at)
    if (actor && isVerb(passage.tokens, actor.members.at(-1)!.to)) return actor
  }
  return undefined
}

/** `… do Sở Nội vụ chủ trì`. */
function doneBy(passage: Passage, at: number): Actor | undefined {
  const list = membersFrom(passage, at + 1)
  return list.members.length > 0 && leads(passage, list.end) ? actorOf(passage, list) : undefined
}
