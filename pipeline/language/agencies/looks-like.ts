import { afterPhrase, isPhrase } from './lexicon.js'
import { type MemberList, membersFrom } from './list.js'
import { isVerb, type Member, type Passage, prosePassage } from './passage.js'
import { gaps, type Token, tokenize } from './tokens.js'

/** Cells of agencies are short: a longer text is prose. */
const longestCell = 500

/**
 * How much a text looks like a cell of agencies.
 *
 * @returns 0…1: near 1 for a list of agencies, near 0 for a task, a value, a date
 * @example looksLikeAgencies('Sở Tài chính; các sở, ngành liên quan') // 1
 */
export function looksLikeAgencies(text: string): number {
  if (text.length > longestCell) return 0
  const tokens = tokenize(text)
  const passage = prosePassage(text, tokens)
  const { members, end } = membersWithRoles(passage)
  if (members.length === 0) return 0
  const sure = members.reduce((sum, member) => sum + likeness(passage, member), 0) / members.length
  if (end === tokens.length) return sure
  const covered = end / tokens.length
  return isRelativeClause(tokens, end) ? sure * 0.8 : sure * covered * covered
}

/** The agencies from the first word on, past the words that say their roles (`A chủ trì, phối hợp B`, `Chủ trì: A`). */
function membersWithRoles(passage: Passage): MemberList {
  const { tokens } = passage
  const members: Member[] = []
  let end = 0
  let at = afterLabel(tokens, afterPhrase('orders', tokens, 0))
  while (at < tokens.length) {
    const list = membersFrom(passage, at)
    if (list.members.length === 0) break
    members.push(...list.members)
    end = afterRole(tokens, list.end)
    if (end === list.end) break
    at = end
  }
  return { members, end }
}

/** Past `chủ trì, phối hợp với` and `; phối hợp:`. */
function afterRole(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]!.gap <= gaps.semicolon) {
    const next = Math.max(afterPhrase('roleWords', tokens, at), afterLabel(tokens, at))
    if (next === at) break
    at = next
  }
  while (at > from && isPhrase('partnerMarks', tokens, at)) at++
  return at
}

/** Past a label and its colon. */
function afterLabel(tokens: readonly Token[], at: number): number {
  const end = Math.max(afterPhrase('leadLabels', tokens, at), afterPhrase('coordinatingLabels', tokens, at))
  return tokens[end]?.gap === gaps.colon ? end : at
}

/** A known name speaks for itself; a noun alone (`Doanh nghiệp`) may as well be a unit of measure. */
function likeness(passage: Passage, member: Member): number {
  if (member.entry) return member.certainty
  if (member.collective) return isClearGroup(passage, member) ? 1 : 0.4
  return Math.min(1, member.certainty + 0.2)
}

/** `Các sở`, `đơn vị liên quan`, `sở, ngành`; `Tổ chức, doanh nghiệp` may be a unit of measure. */
function isClearGroup({ tokens }: Passage, { from, to }: Member): boolean {
  if (!isPhrase('loneGroups', tokens, from) && !isPhrase('units', tokens, from)) return true
  for (let at = from + 1; at < to; at++) if (isPhrase('related', tokens, at)) return true
  return false
}

/** `… là chủ quản cơ sở dữ liệu`, `… theo chức năng, nhiệm vụ`: still the agencies; any other verb begins a task. */
function isRelativeClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.gap >= gaps.stop) return false
  if (isPhrase('relatives', tokens, at)) return tokens.length - at < 12
  return !isVerb(tokens, at) && !isPhrase('obliged', tokens, at) && tokens.length - at < 4
}
