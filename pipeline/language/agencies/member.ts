import { groupAt } from './group.js'
import { type KnownBody, knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { isVerb, type Member, type Passage } from './passage.js'
import { gaps } from './tokens.js'
import { unknownBody } from './unknown.js'

/**
 * The agency or the group of agencies that begins at a token.
 *
 * @returns undefined where none does
 */
export function memberAt(passage: Passage, from: number): Member | undefined {
  if (from >= passage.tokens.length) return undefined
  return bodyAt(passage, from) ?? heldBody(passage, from)
}

function bodyAt(passage: Passage, from: number): Member | undefined {
  return groupAt(passage, from) ?? knownMember(passage, from) ?? unknownBody(passage, from)
}

/** `Giám đốc Sở Y tế`, `Phó Chủ tịch UBND các huyện`: the office stands for its body. */
function heldBody(passage: Passage, from: number): Member | undefined {
  const office = afterOffices(passage, from)
  const next = passage.tokens[office]
  const body = office > from && next && next.gap <= gaps.slash ? bodyAt(passage, office) : undefined
  return body && { ...body, from, name: body.name ?? (body.entry ? null : nameOf(passage, body)) }
}

/** Past one office, or two as in `Giám đốc, Phó Giám đốc`. */
function afterOffices({ tokens }: Passage, from: number): number {
  const first = afterPhrase('holders', tokens, from)
  return first > from ? afterPhrase('holders', tokens, first) : from
}

function nameOf({ text, tokens }: Passage, body: Member): string {
  return text.slice(tokens[body.from]!.start, tokens[body.to - 1]!.end).replace(/\s+/g, ' ')
}

function knownMember(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  if (isVerb(tokens, from) && !tokens[from]!.capital) return undefined
  const known = knownBody(tokens, from)
  if (
    !known ||
    isTooVague(passage, from, known) ||
    isHeadWithVerb(passage, from, known.nameEnd) ||
    goesOn(passage, known)
  )
    return undefined
  return {
    from,
    to: known.end,
    entry: known.entry,
    name: null,
    collective: false,
    certainty: known.certainty,
  }
}

/** `Văn phòng`, `Thống kê` without a level: any office, or a verb. */
function isTooVague({ tokens }: Passage, from: number, { entry, certainty, nameEnd }: KnownBody): boolean {
  if (certainty !== certainties.unplaced) return false
  return isVerb(tokens, from) || (entry?.kind === 'party' && afterPhrase('heads', tokens, from) === nameEnd)
}

/** `các sở xây dựng kế hoạch`: what looks like Sở Xây dựng is a noun and its verb. */
function isHeadWithVerb(passage: Passage, from: number, nameEnd: number): boolean {
  const { tokens } = passage
  const second = tokens[from + 1]
  if (!second || second.capital || tokens[from]!.capital) return false
  return passage.ends(tokens, from + 1) && afterPhrase('verbs', tokens, from + 1) === nameEnd
}

/** Whether the words after a known name make it a longer, unknown one (`Sở Y tế Dự phòng`; in a cell any word does). */
function goesOn(passage: Passage, { end, certainty }: KnownBody): boolean {
  const { tokens } = passage
  const next = tokens[end]
  if (!next || next.gap > gaps.hyphen || isVerb(tokens, end) || passage.ends(tokens, end)) return false
  if (isPhrase('plurals', tokens, end) || isPhrase('related', tokens, end)) return false
  if (isPhrase('heads', tokens, end) && certainty !== certainties.unplaced) return false
  if (groupAt(passage, end)) return false
  return next.gap <= gaps.line && passage.opens(tokens, end)
}
