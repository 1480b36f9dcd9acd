import { startsBodiesOfUnits } from './bodies-of-units.js'
import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { afterOffices } from './offices.js'
import { isGroupNoun, isOrganization, isVerb, type Passage } from './passage.js'
import { readQualifier } from './qualifier.js'
import { gaps, type Token } from './tokens.js'

/** The most words that may follow the noun of a collective (`… trên địa bàn thành phố Hà Nội`). */
const longestTail = 16

/** One noun of a collective with what belongs to it. */
export interface Segment {
  readonly from: number
  readonly nounEnd: number
  readonly to: number
}

/**
 * The nouns of a collective from its first one on, each with its own words: `các sở`, `ban`, `ngành liên quan`.
 *
 * @param ofBody whether they are units behind the name of their body (`UBND các xã`)
 */
export function segmentsFrom(passage: Passage, first: Segment, ofBody = false): Segment[] {
  const segments = [withTail(passage, first, ofBody)]
  for (;;) {
    const at = segments.at(-1)!.to
    if (continuesGroup(passage, at)) {
      const noun = afterPhrase('groupNouns', passage.tokens, at)
      const nounEnd = Math.max(noun, afterCommonBody(passage.tokens, at))
      segments.push(withTail(passage, { from: at, nounEnd, to: nounEnd }, ofBody))
    } else if (isLooseRelated(passage, at)) {
      const to = afterPhrase('related', passage.tokens, at)
      segments.push({ from: at, nounEnd: to, to })
    } else {
      return segments
    }
  }
}

/** `các sở, ngành, liên quan`: a comma too many. */
function isLooseRelated({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.gap === gaps.comma && isPhrase('related', tokens, at)
}

/** Whether the same `các` also governs the noun at a token. */
function continuesGroup(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const token = tokens[at]
  if (!token || token.gap > gaps.slash || !isGroupNoun(tokens, at) || startsBody(passage, at)) return false
  return !passage.ends(tokens, at) || isOrganization(tokens, at) || isNounOfVerb(tokens, at)
}

/** `hợp tác xã` begins with the words of a verb. */
const isNounOfVerb = (tokens: readonly Token[], at: number): boolean =>
  afterPhrase('groupNouns', tokens, at) > afterPhrase('verbs', tokens, at)

/** Whether the token begins the name of one body, or a collective of its own. */
function startsBody(passage: Passage, at: number): boolean {
  const { tokens } = passage
  return (
    isPhrase('plurals', tokens, at) ||
    startsOneBody(passage, at) ||
    startsBodiesOfUnits(tokens, at) ||
    startsHeld(passage, at)
  )
}

/** `Giám đốc các Sở, Thủ trưởng các Ban và Chủ tịch UBND các xã`: the next office begins a group of its own. */
function startsHeld(passage: Passage, at: number): boolean {
  const office = afterOffices(passage, at)
  if (office === at) return false
  const { tokens } = passage
  return (
    isPhrase('plurals', tokens, office) ||
    isPhrase('loneGroups', tokens, office) ||
    startsBodiesOfUnits(tokens, office) ||
    startsOneBody(passage, office)
  )
}

/** Whether the token begins the name of one body: `Sở Y tế`, `Công ty Điện lực`; not `trung tâm y tế` in a row. */
export function startsOneBody({ tokens }: Passage, at: number): boolean {
  const known = knownBody(tokens, at)
  if (known && known.end - at > 1) return afterCommonBody(tokens, at) === at
  return isProperName(tokens, at)
}

const commonKinds: ReadonlySet<string> = new Set(['centre', 'health', 'school', 'party'])

/**
 * After a name of the registry that is a common noun here, or `at`: `trung tâm y tế` in lower case, without a place, is
 * one that every district has.
 */
function afterCommonBody(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.capital || !isGroupNoun(tokens, at)) return at
  const known = knownBody(tokens, at)
  if (!known?.entry || known.end > known.nameEnd || !commonKinds.has(known.entry.kind)) return at
  const wide = known.entry.kind === 'party' && known.nameEnd === afterPhrase('groupNouns', tokens, at)
  const many =
    known.entry.kind !== 'party' && known.entry.level !== 'province' && known.entry.level !== 'central'
  return wide || many ? known.nameEnd : at
}

/** A noun and the word after it with capitals, as in `Công ty Điện lực`; not `Ban, Ngành Thành phố`. */
function isProperName(tokens: readonly Token[], at: number): boolean {
  const end = Math.max(afterPhrase('groupNouns', tokens, at), afterPhrase('heads', tokens, at))
  const next = tokens[end]
  if (end === at || !tokens[at]!.capital || !next?.capital || next.gap > gaps.line) return false
  if (isGroupNoun(tokens, end) || isPhrase('related', tokens, end)) return false
  if (isOrganization(tokens, at)) return false
  const qualifier = readQualifier(tokens, end)
  // `các sở, Báo Nghệ An`: a capital behind nouns without; `các Ban, Ngành Nghệ An` are those of the province
  const isOfPlace =
    qualifier.place !== null && isPhrase('heads', tokens, at) && tokens[at - 1]?.capital === false
  return qualifier.end === end || isOfPlace
}

/** The noun with the words that say which ones: `liên quan của Thành phố`, `trên địa bàn tỉnh`. */
function withTail(passage: Passage, segment: Segment, ofBody: boolean): Segment {
  const { tokens } = passage
  let to = segment.nounEnd
  while (to < tokens.length && to - segment.nounEnd < longestTail) {
    const verb = tokens[to]!.gap <= gaps.line ? afterTail(tokens, to) : to
    if (verb === to && (!continuesTail(passage, to) || (ofBody && isPastUnit(passage, segment, to)))) break
    to = Math.max(verb, to + 1)
  }
  return { ...segment, to }
}

/** A verb that says which ones, or a name that ends in one: `các thành viên ban tổ chức`. */
const afterTail = (tokens: readonly Token[], at: number): number =>
  Math.max(afterPhrase('groupTails', tokens, at), afterPhrase('organizers', tokens, at))

/** `UBND các xã, phường giải tỏa …`: right behind a unit only a few words say which ones are meant; another is a verb. */
function isPastUnit({ tokens, isSentence }: Passage, { from, nounEnd }: Segment, at: number): boolean {
  const token = tokens[at]!
  if (!isSentence || at !== nounEnd || token.gap !== gaps.none || token.capital) return false
  if (afterPhrase('units', tokens, from) !== nounEnd || tokens[nounEnd - 1]!.word === 'cấp') return false
  const lists = ['narrowings', 'tails', 'related', 'relatives', 'looseWords', 'units'] as const
  return lists.every((list) => !isPhrase(list, tokens, at)) && readQualifier(tokens, at).end === at
}

function continuesTail(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const token = tokens[at]!
  if (token.gap > gaps.and || passage.ends(tokens, at)) return false
  // `- UBND các xã - Công an tỉnh`: the points of a list that stand on one line
  if (token.gap === gaps.hyphen && token.capital && startsBody(passage, at)) return false
  if (isPhrase('plurals', tokens, at)) return isOwner(tokens, at)
  // `UBND các xã trong phạm vi chức năng, nhiệm vụ của mình`: how they act, not which ones
  if (isPhrase('asides', tokens, at) || isInDoing(tokens, at)) return false
  if (token.gap === gaps.and) return !startsMember(passage, at)
  return !isNextNoun(passage, at)
}

/** `các phòng thuộc (các sở)`: whose they are. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.gap <= gaps.line && isPhrase('owners', tokens, at - 1)

/** `UBND cấp xã trong quản lý trật tự xây dựng`: what they do, not which ones. */
const isInDoing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.word === 'trong' && isVerb(tokens, at + 1)

function startsMember(passage: Passage, at: number): boolean {
  return isGroupNoun(passage.tokens, at) || startsBody(passage, at)
}

/**
 * `sở ngành`, `Ban ngành`, `xã phường`: the next noun of the row, with its comma left out; not `ngành Thành phố`, nor `Ban
 * Hội đồng nhân dân`.
 */
function isNextNoun({ tokens }: Passage, at: number): boolean {
  if (tokens[at - 1]!.word === 'cấp' || startsCouncil(tokens, at)) return false
  const list = isPhrase('units', tokens, at) ? 'units' : 'bareGroups'
  if (!isPhrase('bareGroups', tokens, at) || afterPhrase(list, tokens, at - 1) !== at) return false
  return isGroupNoun(tokens, at) && isGroupNoun(tokens, at - 1)
}

/** The name of a committee of several words: what stands before it is its own. */
function startsCouncil(tokens: readonly Token[], at: number): boolean {
  const known = knownBody(tokens, at)
  return known?.entry?.kind === 'committee' && known.nameEnd > afterPhrase('groupNouns', tokens, at)
}
