import { looksLikeDeadline } from '../deadlines/index.js'
import { areSure } from './closing-bracket.js'
import { mayBeginMember } from './first-words.js'
import { membersFrom } from './list.js'
import type { Member, Passage } from './passage.js'
import { gaps } from './tokens.js'

/** How many words a task has at least, and a name before the dash at most. */
const shortestTask = 4
const longestName = 10
/** So much of what stands behind the agencies must be a time. */
const sureTime = 0.9

/**
 * The agencies behind a dash that a task ends with, alone or before its time: `Niêm yết thủ tục hành chính - Văn phòng UBND xã -
 * Thường xuyên.`
 *
 * @returns empty where no dash stands so, or where it ties two bodies (`Kết nối UBND tỉnh - UBND xã`)
 */
export function agenciesBehindDash(passage: Passage): readonly Member[] {
  const { tokens, text } = passage
  for (let at = shortestTask; at < tokens.length; at++) {
    if (
      tokens[at]!.gap !== gaps.hyphen ||
      !/\s[-–]\s*$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))
    )
      continue
    const { members, end } = membersFrom(passage, at)
    if (members.length === 0 || !areSure(members)) continue
    const rest = tokens[end]
    const isTime = rest?.gap === gaps.hyphen && looksLikeDeadline(text.slice(rest.start)) >= sureTime
    const isLast =
      !rest && members.some(({ entry }) => entry !== null) && endsText(text.slice(tokens[end - 1]!.end))
    if ((isLast || isTime) && !endsInBody(passage, at)) return members
  }
  return []
}

const endsText = (rest: string): boolean => /^[\s.;]*$/.test(rest)

function endsInBody(passage: Passage, at: number): boolean {
  for (let from = Math.max(0, at - longestName); from < at; from++)
    if (mayBeginMember(passage.tokens, from) && membersFrom(passage, from).end >= at) return true
  return false
}
