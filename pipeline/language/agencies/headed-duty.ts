import { coordinationsIn } from './coordination.js'
import type { Duty } from './duty.js'
import { membersFrom } from './list.js'
import { looksLikeAgencies } from './looks-like.js'
import { isVerb, mentionOf, prosePassage } from './passage.js'
import { roleBrackets } from './role-brackets.js'
import { readAgencyRoles } from './roles.js'
import { tokenize } from './tokens.js'

/** No list of agencies before the duty is longer. */
const longestHead = 400
/** So much of the words before the colon must be names of agencies. */
const sure = 0.8

/**
 * Who does a duty where they stand before it with their roles in brackets: `Sở A (chủ trì), Sở B (phối hợp): thẩm tra …`.
 *
 * @returns undefined where it does not begin so
 */
export function readHeadedDuty(text: string): Duty | undefined {
  if (roleBrackets(text.slice(0, longestHead)).length === 0) return undefined
  const colon = text.slice(0, longestHead).indexOf(':')
  return dutyBefore(text, colon) ?? dutyOfList(text)
}

/** `Sở A (chủ trì), Sở B thẩm tra …`: the roles of those whom the sentence begins with. */
function dutyOfList(text: string): Duty | undefined {
  const passage = prosePassage(text, tokenize(text))
  const { members, end } = membersFrom(passage, 0)
  const verb = passage.tokens[end]
  if (members.length < 2 || !verb || !isVerb(passage.tokens, end)) return undefined
  const duty = dutyBefore(text, verb.start)
  const partners = coordinationsIn(passage, end).map((member) => mentionOf(passage, member))
  return duty && { ...duty, coordinating: [...duty.coordinating, ...partners] }
}

function dutyBefore(text: string, end: number): Duty | undefined {
  const head = text.slice(0, Math.max(0, end))
  const brackets = roleBrackets(head)
  if (brackets.length === 0) return undefined
  const names = brackets.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), head)
  return looksLikeAgencies(names) >= sure ? readAgencyRoles(head) : undefined
}
