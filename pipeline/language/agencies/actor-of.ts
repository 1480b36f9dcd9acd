import { capital } from '../capitals.js'
import { afterAside } from './after-aside.js'
import { isCoordination } from './coordination.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { type MemberList, membersFrom } from './list.js'
import { type Member, type Passage, wordsAsWritten } from './passage.js'
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

/** Whether `chủ trì` begins at the token. */
export const leads = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.word === 'chủ' && tokens[at + 1]?.word === 'trì'

/** No list of agencies before what they do has more words. */
const longestList = 80

/** Where the clause begins that a token stands in; the token itself where that is farther than a list reaches. */
export function clauseStart({ tokens }: Passage, at: number): number {
  for (let start = at; start >= 0 && at - start <= longestList; start--)
    if (start === 0 || tokens[start]!.gap >= gaps.semicolon) return start
  return at
}

/** The actor that a list of agencies is, with those who help beside it and where its duty begins. */
export function actorOf(passage: Passage, list: MemberList): Actor {
  const { tokens } = passage
  const clause = relativeEnd(passage, list.end)
  const members =
    clause > list.end
      ? [...list.members.slice(0, -1), widened(passage, list.members.at(-1)!, clause)]
      : list.members
  const supporting = supporters(passage, clause)
  const beside = supporting.length > 0 ? undefined : besideLead(passage, clause)
  if (beside) return { members, supporting: beside.members, isOrdered: false, next: beside.end }
  return {
    members,
    supporting,
    isOrdered: false,
    next: afterDutyWords(passage, supporting.length > 0 ? tokens.length : afterAside(passage, clause)),
  }
}

/** `… được giao chủ trì nhiệm vụ, đề án có trách nhiệm …`: where the clause about the actor ends. */
function relativeEnd({ tokens }: Passage, from: number): number {
  if (!isPhrase('relatives', tokens, from) || tokens[from]!.word !== 'được') return from
  for (let at = from + 2; at < tokens.length && at - from < 30 && tokens[at]!.gap < gaps.semicolon; at++) {
    // `… được phân công tiêu chí nào thì chủ động …`
    if (isPhrase('obliged', tokens, at)) return tokens[at - 1]!.word === 'thì' ? at - 1 : at
  }
  return from
}

/** The clause tells which ones of a group are meant; of one body it tells no more. */
function widened(passage: Passage, member: Member, to: number): Member {
  if (!member.collective) return member
  const added = capital(wordsAsWritten(passage, member.from, to))
  return { ...member, to, entry: null, name: added }
}

const acting: readonly (readonly string[])[] = [
  ['chủ', 'trì'],
  ['thực', 'hiện'],
  ['phụ', 'trách'],
]

const acts = ({ tokens }: Passage, at: number): boolean =>
  acting.some(([first, second]) => tokens[at]?.word === first && tokens[at + 1]?.word === second)

/** `Sở A chủ trì, Sở B phối hợp thực hiện`, `Sở A phụ trách, Sở B phối hợp`: B. */
export function supporters(passage: Passage, from: number): readonly Member[] {
  const { tokens } = passage
  if (!acts(passage, from)) return []
  const after = tokens[from + 2]
  if (!after || (after.gap !== gaps.comma && after.gap !== gaps.semicolon)) return []
  const list = membersFrom(passage, from + 2)
  return isCoordination(passage, list.end) ? list.members : []
}

/** `Sở A chủ trì cùng Sở B, Sở C rà soát …`: B and C. */
function besideLead(passage: Passage, from: number): MemberList | undefined {
  const { tokens } = passage
  const at = from + 2
  const start =
    leads(passage, from) && tokens[at]?.gap === gaps.none ? afterPhrase('partnerMarks', tokens, at) : at
  const list = start > at ? membersFrom(passage, start) : undefined
  return list && list.members.length > 0 ? list : undefined
}

/** `Xây dựng cơ sở dữ liệu; Viện A, Trường B phối hợp thực hiện`: those of a later clause that helps. */
export function laterSupporters(passage: Passage, from: number): readonly Member[] {
  const { tokens } = passage
  return tokens.flatMap((_, end) => {
    if (end <= from || !isCoordination(passage, end)) return []
    const clause = clauseStart(passage, end)
    const at = afterPhrase('orders', tokens, clause)
    const list = clause > from && at < end ? membersFrom(passage, at) : undefined
    return list?.end === end ? list.members : []
  })
}

/** Past `có trách nhiệm` and `tiếp tục`, to the verb. */
export function afterDutyWords({ tokens }: Passage, from: number): number {
  return afterPhrase('dutyAdverbs', tokens, from)
}
