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
 * The agencies that a task ends with behind a dash, alone or before its time, or as a sentence of their own: `Niêm yết thủ tục hành
 * chính - Văn phòng UBND xã - Thường xuyên.`, `Mở lớp tập huấn. Sở Nội vụ.`
 *
 * @returns empty where none stand so, or where the dash ties two bodies (`Kết nối UBND tỉnh - UBND xã`)
 */
export function closingNames(passage: Passage): readonly Member[] {
  const { tokens } = passage
  for (let at = shortestTask; at < tokens.length; at++) {
    if (!standsApart(passage, at)) continue
    const { members, end } = membersFrom(passage, at)
    if (members.length > 0 && areSure(members) && closes(passage, members, end) && !endsInBody(passage, at))
      return members
  }
  return []
}

/** Whether a dash with spaces or a full stop goes before the token. */
function standsApart({ tokens, text }: Passage, at: number): boolean {
  const between = text.slice(tokens[at - 1]!.end, tokens[at]!.start)
  if (tokens[at]!.gap === gaps.hyphen) return /^\s*\s[-–]\s*$/.test(between)
  return tokens[at]!.gap === gaps.stop && tokens[at]!.capital && /^\.\s+$/.test(between)
}

/** Whether nothing stands behind the agencies, or behind a dash a time. */
function closes({ tokens, text }: Passage, members: readonly Member[], end: number): boolean {
  const rest = tokens[end]
  if (rest) return rest.gap === gaps.hyphen && looksLikeDeadline(text.slice(rest.start)) >= sureTime
  return members.some(({ entry }) => entry !== null) && /^[\s.;]*$/.test(text.slice(tokens[end - 1]!.end))
}

function endsInBody(passage: Passage, at: number): boolean {
  for (let from = Math.max(0, at - longestName); from < at; from++)
    if (mayBeginMember(passage.tokens, from) && membersFrom(passage, from).end >= at) return true
  return false
}
