import { isPhrase } from './lexicon.js'
import type { MemberList } from './list.js'
import { certainties } from './mention.js'
import type { Member, Passage } from './passage.js'
import { gaps } from './tokens.js'

/** The fewest words of a duty whose verb is not known. */
const shortestDuty = 3

/** `Hội Nông dân xã cấy 5 ha lúa`: behind the full names of bodies at a token a small letter begins what they do. */
export function beginsUnknownDuty(passage: Passage, from: number, { members, end }: MemberList): boolean {
  const { tokens } = passage
  const next = tokens[end]
  if (members.length === 0 || !next || next.gap !== gaps.none || next.capital) return false
  if (!tokens[from]!.capital || tokens.length - end < shortestDuty) return false
  const isNamed = (member: Member): boolean => isFullyNamed(member) || isLoneBody(passage, member)
  return members.every(isNamed) && !isPhrase('notDuties', tokens, end) && !isPhrase('verbs', tokens, end)
}

const isFullyNamed = ({ collective, certainty }: Member): boolean =>
  !collective && (certainty === certainties.exact || certainty === certainties.namedUnit)

/** `Viễn thông Đồng Tháp`: its noun is that of a body and of no building. */
const isLoneBody = ({ tokens }: Passage, { from, collective, certainty }: Member): boolean =>
  !collective && certainty === certainties.headed && isPhrase('loneHeads', tokens, from)
