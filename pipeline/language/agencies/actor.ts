import { isCoordination } from './coordination.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { type MemberList, membersFrom } from './list.js'
import { certainties } from './mention.js'
import { capitalized, isVerb, type Member, type Passage, wordsAsWritten } from './passage.js'
import { gaps } from './tokens.js'

/** Who an item itself names as its actor. */
export interface Actor {
  /** Empty where the item names none. */
  readonly members: readonly Member[]
  /** Named beside the actor as those who coordinate: `Sở A chủ trì, Sở B phối hợp`. */
  readonly supporting: readonly Member[]
  /** `Giao Sở X …` says that it is to do it. */
  readonly isOrdered: boolean
  /** The index of the token at which the duty itself begins. */
  readonly next: number
}

/** An item that names no actor. */
export const nobody = (next: number): Actor => ({ members: [], supporting: [], isOrdered: false, next })

/**
 * The actor that an item names itself: `Giao Sở X …`, `Sở X chủ trì …`, `Căn cứ …, các Sở chủ động …`.
 */
export function readActor(passage: Passage): Actor {
  return (
    ordered(passage, 0) ??
    orderedBy(passage) ??
    opening(passage) ??
    laterSubject(passage) ??
    titled(passage) ??
    orderedInSentence(passage) ??
    nobody(afterDutyWords(passage, 0))
  )
}

/** `Giao Sở X`, `Đề nghị Ban Y`. */
function ordered(passage: Passage, from: number): Actor | undefined {
  const start = afterPhrase('orders', passage.tokens, from)
  if (start === from) return undefined
  const list = membersFrom(passage, start)
  return list.members.length > 0 ? { ...actorOf(passage, list), isOrdered: true } : undefined
}

/**
 * `UBND tỉnh giao Sở X chủ trì`: who orders does not act. Others than those who stand above the rest ask for something
 * themselves: `Sở X đề nghị UBND tỉnh khen thưởng`.
 */
function orderedBy(passage: Passage): Actor | undefined {
  const { members, end } = membersFrom(passage, 0)
  if (members.length === 0) return undefined
  if (passage.tokens[end]?.word === 'giao') return orderedLater(passage, end)
  const orders =
    isPhrase('orders', passage.tokens, end) && members.every((member) => isSuperior(passage, member))
  return orders ? ordered(passage, end) : undefined
}

const isSuperior = ({ tokens }: Passage, { from, entry, collective }: Member): boolean =>
  !collective &&
  (entry?.level === 'province' || entry?.level === 'central') &&
  isPhrase('superiors', tokens, from)

/** `…, giao Sở X chủ trì`; in `đặt hàng, giao nhiệm vụ cho các doanh nghiệp` they are whom the duty is about. */
function orderedLater(passage: Passage, at: number): Actor | undefined {
  const actor = ordered(passage, at)
  const sure = actor?.members.some(({ entry, collective }) => entry !== null || !collective)
  return sure ? actor : undefined
}

/** The agencies that an item begins with: with the verb of their duty after them, or nothing. */
function opening(passage: Passage): Actor | undefined {
  const list = membersFrom(passage, 0)
  const whole = list.members.length > 0 && list.end === passage.tokens.length
  if (whole || beginsUnknownDuty(passage, list)) return actorOf(passage, list)
  return subjectOf(passage, list)
}

/** The fewest words of a duty whose verb is not known. */
const shortestDuty = 3

/** `Hội Nông dân xã cấy 5 ha lúa`: behind the full names of bodies a small letter begins what they do. */
function beginsUnknownDuty({ tokens }: Passage, { members, end }: MemberList): boolean {
  const next = tokens[end]
  if (members.length === 0 || !next || next.gap !== gaps.none || next.capital) return false
  if (!tokens[0]!.capital || tokens.length - end < shortestDuty) return false
  return members.every(isFullyNamed) && !isPhrase('notDuties', tokens, end) && !isPhrase('verbs', tokens, end)
}

const isFullyNamed = ({ collective, certainty }: Member): boolean =>
  !collective && (certainty === certainties.exact || certainty === certainties.namedUnit)

/** Agencies at the beginning of a clause, with the verb of their duty after them. */
function subjectOf(passage: Passage, list: MemberList): Actor | undefined {
  if (list.members.length === 0 || list.members.every((member) => isLooseNoun(passage, member)))
    return undefined
  return beginsDuty(passage, list.end) ? actorOf(passage, list) : undefined
}

/** `Doanh nghiệp`, `Tổ chức khoa học …` without `các` is as often what a sentence is about. */
function isLooseNoun({ tokens }: Passage, { collective, entry, from }: Member): boolean {
  if (!collective || entry || isPhrase('plurals', tokens, from) || isHeld(tokens, from)) return false
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

function beginsDuty({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]
  if (!token || token.gap === gaps.colon) return token !== undefined
  if (token.word === 'được' && !isPhrase('relatives', tokens, at)) return false
  return token.gap <= gaps.and && (isVerb(tokens, at) || isPhrase('dutyStarts', tokens, at))
}

/** `Trên cơ sở …, các Sở, ngành xây dựng …`; `…, giao Sở X chủ trì`: the actor stands later in the first sentence. */
function laterSubject(passage: Passage): Actor | undefined {
  const { tokens } = passage
  // `Theo dõi, …` is a duty, and does not open one as `Theo kế hoạch, …` does
  const opener = afterPhrase('openers', tokens, 0)
  const opens = opener > 0 && afterPhrase('verbs', tokens, 0) <= opener
  let at = 1
  while (at < tokens.length && tokens[at]!.gap < gaps.stop) {
    const { word, gap } = tokens[at]!
    // whoever stands behind it takes part, and is no subject
    if (isCoordination(passage, at)) return undefined
    const named =
      word === 'do'
        ? doneBy(passage, at)
        : word === 'giao' && gap >= gaps.comma
          ? orderedLater(passage, at)
          : undefined
    if (named) return named
    const isTold = opens && gap === gaps.none && isReceiver(tokens, at)
    const list = isTold || (opens && gap >= gaps.comma) ? membersFrom(passage, at) : undefined
    const found = list && !isTold ? subjectOf(passage, list) : undefined
    if (found) return found
    at = Math.max(at + 1, list?.end ?? 0)
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
  const start = afterDutyWords(passage, colon)
  if (isCoordination(passage, start)) return nobody(start)
  return orderedLater(passage, colon) ?? subjectOf(passage, membersFrom(passage, colon))
}

/** `Nâng cấp hệ thống. Giao Sở X chủ trì, hoàn thành …`: a later sentence tells who leads. */
function orderedInSentence(passage: Passage): Actor | undefined {
  const { tokens } = passage
  for (const [at, { word, gap, capital }] of tokens.entries()) {
    if (word !== 'giao' || !capital || gap < gaps.stop) continue
    const actor = orderedLater(passage, at)
    if (actor && leads(passage, actor.members.at(-1)!.to)) return actor
  }
  return undefined
}

const leads = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.word === 'chủ' && tokens[at + 1]?.word === 'trì'

/** `… do Sở Nội vụ chủ trì`. */
function doneBy(passage: Passage, at: number): Actor | undefined {
  const list = membersFrom(passage, at + 1)
  return list.members.length > 0 && leads(passage, list.end) ? actorOf(passage, list) : undefined
}

function actorOf(passage: Passage, list: MemberList): Actor {
  const { tokens } = passage
  const clause = relativeEnd(passage, list.end)
  const members =
    clause > list.end
      ? [...list.members.slice(0, -1), widened(passage, list.members.at(-1)!, clause)]
      : list.members
  const supporting = supporters(passage, clause)
  return {
    members,
    supporting,
    isOrdered: false,
    next: afterDutyWords(passage, supporting.length > 0 ? tokens.length : clause),
  }
}

/** `… được giao chủ trì nhiệm vụ, đề án có trách nhiệm …`: where the clause about the actor ends. */
function relativeEnd({ tokens }: Passage, from: number): number {
  if (!isPhrase('relatives', tokens, from) || tokens[from]!.word !== 'được') return from
  for (let at = from + 2; at < tokens.length && at - from < 30 && tokens[at]!.gap < gaps.semicolon; at++) {
    if (isPhrase('obliged', tokens, at)) return at
  }
  return from
}

function widened(passage: Passage, member: Member, to: number): Member {
  const added = capitalized(wordsAsWritten(passage, member.from, to))
  return { ...member, to, entry: null, name: member.collective || member.name ? added : null }
}

const acts = (passage: Passage, at: number): boolean =>
  leads(passage, at) || (passage.tokens[at]?.word === 'thực' && passage.tokens[at + 1]?.word === 'hiện')

/** `Sở A chủ trì, Sở B phối hợp thực hiện`: B. */
export function supporters(passage: Passage, from: number): readonly Member[] {
  const { tokens } = passage
  if (!acts(passage, from)) return []
  const after = tokens[from + 2]
  if (!after || (after.gap !== gaps.comma && after.gap !== gaps.semicolon)) return []
  const list = membersFrom(passage, from + 2)
  return isCoordination(passage, list.end) ? list.members : []
}

/** `Xây dựng cơ sở dữ liệu; Viện A, Trường B phối hợp thực hiện`: a later clause that only tells who helps. */
export function laterSupporters(passage: Passage, from: number): readonly Member[] {
  const { tokens } = passage
  const last = tokens.findLastIndex((_, at) => isCoordination(passage, at))
  if (last <= from || !endsDuty(passage, last + 2)) return []
  for (let at = last - 1; at > from; at--) {
    if (tokens[at]!.gap < gaps.semicolon) continue
    const list = membersFrom(passage, at)
    return list.end === last ? list.members : []
  }
  return []
}

/** Behind `phối hợp` nothing, or `thực hiện` and nothing more. */
const endsDuty = ({ tokens }: Passage, at: number): boolean =>
  at === tokens.length || afterPhrase('roleTails', tokens, at) === tokens.length

/** Past `có trách nhiệm` and `tiếp tục`, to the verb. */
function afterDutyWords({ tokens }: Passage, from: number): number {
  return afterPhrase('dutyAdverbs', tokens, from)
}
