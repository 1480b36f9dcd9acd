import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { afterOffices } from './offices.js'
import {
  capitalized,
  isGroupNoun,
  isOrganization,
  type Member,
  type Passage,
  wordsAsWritten,
} from './passage.js'
import { afterUnitName, readQualifier } from './qualifier.js'
import { agencyRegistry, groupKey } from './registry.js'
import { gaps, type Token } from './tokens.js'
import { longestName } from './trie.js'

/** The most words that may follow the noun of a collective (`… trên địa bàn thành phố Hà Nội`). */
const longestTail = 16

/** One noun of a collective with what belongs to it. */
interface Segment {
  readonly from: number
  readonly nounEnd: number
  readonly to: number
}

/**
 * The collective that begins at a token: `các Sở, ban, ngành`, `UBND các quận, huyện`, `đơn vị liên quan`.
 *
 * @returns one member for all that stands under one `các`, or undefined
 */
export function groupAt(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const plural = afterPhrase('plurals', tokens, from)
  if (plural > from) return pluralGroup(passage, from, plural)
  return bodiesOfUnits(passage, from) ?? bareGroup(passage, from)
}

function pluralGroup(passage: Passage, from: number, noun: number): Member | undefined {
  const { tokens } = passage
  const first = tokens[noun]
  if (!first || first.gap > gaps.line) return undefined
  const isGroup = isGroupNoun(tokens, noun)
  const nounEnd = afterPhrase(isGroup ? 'groupNouns' : 'heads', tokens, noun)
  if (nounEnd === noun || (!isGroup && isPhrase('notHeads', tokens, noun))) return undefined
  return collective(passage, from, segmentsFrom(passage, { from: noun, nounEnd, to: nounEnd }))
}

/** `UBND các quận, huyện`, `UBND xã, phường`, `Công an cấp xã`, `Phòng Nội vụ các huyện`. */
function bodiesOfUnits(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const unit = unitAfterBody(tokens, from)
  if (!unit) return undefined
  const segments = segmentsFrom(passage, { from: unit.from, nounEnd: unit.end, to: unit.end })
  const other = segments.findIndex((part) => !isPhrase('units', tokens, part.from))
  const units = other < 0 ? segments : segments.slice(0, other)
  // `UBND quận 1, quận 3` are two bodies
  const named = !unit.many && afterUnitName(tokens, unit.end) > unit.end
  if (named || (!unit.many && units.length < 2)) return undefined
  return withStem(passage, collective(passage, from, units), unit)
}

/** `Ủy ban nhân dân các xã` by the registry's words for such bodies: `UBND các xã`. */
function withStem(passage: Passage, group: Member, { stem, bodyEnd }: UnitsOfBody): Member {
  if (group.entry || stem === null || group.name === null) return group
  const written = wordsAsWritten(passage, group.from, bodyEnd)
  return { ...group, name: stem + group.name.slice(written.length) }
}

/** The name of a body before a unit of administration. */
export interface UnitsOfBody {
  /** The registry's words for the body; null where it has none. */
  readonly stem: string | null
  /** The index after the body's name, and of the unit and after it. */
  readonly bodyEnd: number
  readonly from: number
  readonly end: number
  /** Whether `các` or `cấp` makes many of it. */
  readonly many: boolean
}

/** The unit after the name of a body that begins at a token: `UBND các huyện`, `Công an cấp xã`, `UBND xã`. */
export function unitAfterBody(tokens: readonly Token[], from: number): UnitsOfBody | undefined {
  const known = longestName(agencyRegistry().bodies, tokens, from)
  const bodyEnd = known?.end ?? afterPhrase('heads', tokens, from)
  const next = tokens[bodyEnd]
  if (bodyEnd === from || !next || next.gap > gaps.line) return undefined
  const unit = afterPhrase('plurals', tokens, bodyEnd)
  const end = afterPhrase('units', tokens, unit)
  const many = unit > bodyEnd || next.word === 'cấp'
  return end > unit ? { stem: known?.values[0]?.stem ?? null, bodyEnd, from: unit, end, many } : undefined
}

/** Whether {@link bodiesOfUnits} would find a collective at the token, without reading it. */
function startsBodiesOfUnits(tokens: readonly Token[], at: number): boolean {
  const unit = unitAfterBody(tokens, at)
  if (!unit) return false
  const next = tokens[unit.end]
  return unit.many || (next !== undefined && next.gap <= gaps.slash && isPhrase('units', tokens, unit.end))
}

/** `sở, ngành`, `đơn vị liên quan`: without `các`, a row of such nouns or one that is a group even alone. */
function bareGroup(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const nounEnd = afterPhrase('bareGroups', tokens, from)
  if (nounEnd === from || !isGroupNoun(tokens, from) || startsOneBody(passage, from)) return undefined
  const all = segmentsFrom(passage, { from, nounEnd, to: nounEnd })
  const other = all.findIndex(
    (part) => !isPhrase('bareGroups', tokens, part.from) && !isPhrase('related', tokens, part.from),
  )
  const segments = other < 0 ? all : all.slice(0, other)
  const lone = segments.length === 1
  if (lone && !isPhrase('related', tokens, nounEnd) && !isLoneGroup(passage, segments[0]!)) return undefined
  return collective(passage, from, segments)
}

function isLoneGroup({ tokens }: Passage, { from, nounEnd, to }: Segment): boolean {
  if (afterPhrase('loneGroups', tokens, from) < nounEnd) return false
  // `đơn vị chủ trì`, `cơ quan phối hợp` are labels
  if (isPhrase('leadLabels', tokens, nounEnd) || isPhrase('coordinatingLabels', tokens, nounEnd)) return false
  return to === nounEnd || isPhrase('tails', tokens, nounEnd) || isOrganization(tokens, from)
}

function segmentsFrom(passage: Passage, first: Segment): Segment[] {
  const segments = [withTail(passage, first)]
  for (;;) {
    const at = segments.at(-1)!.to
    if (continuesGroup(passage, at)) {
      const noun = afterPhrase('groupNouns', passage.tokens, at)
      const nounEnd = Math.max(noun, afterCommonBody(passage.tokens, at))
      segments.push(withTail(passage, { from: at, nounEnd, to: nounEnd }))
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
  return !passage.ends(tokens, at) || isOrganization(tokens, at)
}

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

/** `Giám đốc các Sở, Thủ trưởng các Ban`: the next office begins a group of its own. */
function startsHeld(passage: Passage, at: number): boolean {
  const office = afterOffices(passage, at)
  return office > at && isPhrase('plurals', passage.tokens, office)
}

function startsOneBody({ tokens }: Passage, at: number): boolean {
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
  return !isOrganization(tokens, at) && readQualifier(tokens, end).end === end
}

/** The noun with the words that say which ones: `liên quan của Thành phố`, `trên địa bàn tỉnh`. */
function withTail(passage: Passage, segment: Segment): Segment {
  const { tokens } = passage
  let to = segment.nounEnd
  while (to < tokens.length && to - segment.nounEnd < longestTail) {
    const verb = tokens[to]!.gap <= gaps.line ? afterPhrase('groupTails', tokens, to) : to
    if (verb === to && !continuesTail(passage, to)) break
    to = Math.max(verb, to + 1)
  }
  return { ...segment, to }
}

function continuesTail(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const token = tokens[at]!
  if (token.gap > gaps.and || passage.ends(tokens, at) || isPhrase('plurals', tokens, at)) return false
  if (token.gap === gaps.and) return !startsMember(passage, at)
  return !isNextNoun(passage, at)
}

function startsMember(passage: Passage, at: number): boolean {
  return isGroupNoun(passage.tokens, at) || startsBody(passage, at)
}

/** `sở ngành`, `Ban ngành`, `xã phường`: the next noun of the row, with its comma left out; not `ngành Thành phố`. */
function isNextNoun({ tokens }: Passage, at: number): boolean {
  if (tokens[at - 1]!.word === 'cấp') return false
  const list = isPhrase('units', tokens, at) ? 'units' : 'bareGroups'
  if (!isPhrase('bareGroups', tokens, at) || afterPhrase(list, tokens, at - 1) !== at) return false
  return isGroupNoun(tokens, at) && isGroupNoun(tokens, at - 1)
}

function collective(passage: Passage, from: number, segments: readonly Segment[]): Member {
  const last = segments.at(-1)!
  const head = wordsAsWritten(passage, from, last.nounEnd)
  const entry = agencyRegistry().groups.get(groupKey(head)) ?? null
  const name = entry ? entry.name : capitalized(groupName(passage, from, segments))
  const certainty = entry ? certainties.exact : certainties.collective
  return { from, to: last.to, entry, name, collective: true, certainty }
}

/** The words as written, with a comma between nouns that stand side by side (`Sở, Ban ngành`). */
function groupName(passage: Passage, from: number, segments: readonly Segment[]): string {
  let name = wordsAsWritten(passage, from, segments[0]!.to)
  for (const [index, segment] of segments.slice(1).entries()) {
    const { tokens, text } = passage
    const between = text
      .slice(tokens[segments[index]!.to - 1]!.end, tokens[segment.from]!.start)
      .replace(/\s+/g, ' ')
    name += (between.trim() === '' ? ', ' : between) + wordsAsWritten(passage, segment.from, segment.to)
  }
  return name
}
