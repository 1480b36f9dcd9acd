import { capital } from '../capitals.js'
import { namesAreas } from './areas.js'
import { compoundBody } from './compound.js'
import { groupAt } from './group.js'
import { headsOfAll } from './heads-of-all.js'
import { type KnownBody, knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { nearBody } from './near-body.js'
import { mayGoOn } from './near-start.js'
import { afterOffices } from './offices.js'
import { isLineNumber, isVerb, type Member, nameOf, type Passage, wordsAsWritten } from './passage.js'
import { afterUnitName, isNumber, readQualifier } from './qualifier.js'
import { gaps, type Token } from './tokens.js'
import { unknownBody } from './unknown.js'

/**
 * The agency or the group of agencies that begins at a token.
 *
 * @returns undefined where none does
 */
export function memberAt(passage: Passage, from: number): Member | undefined {
  if (from >= passage.tokens.length) return undefined
  if (!passage.isSentence) return readMember(passage, from)
  const known = membersOf.get(passage.tokens) ?? new Map<number, Member | null>()
  const before = known.get(from)
  if (before !== undefined) return before ?? undefined
  const member = readMember(passage, from)
  membersOf.set(passage.tokens, known.set(from, member ?? null))
  return member
}

/** What was read of the words of a sentence: several readers ask about one place. */
const membersOf = new WeakMap<Passage['tokens'], Map<number, Member | null>>()

const readMember = (passage: Passage, from: number): Member | undefined =>
  headsOfAll(passage, from) ?? bodyAt(passage, from) ?? heldBody(passage, from)

function bodyAt(passage: Passage, from: number): Member | undefined {
  return (
    housedBody(passage, from) ??
    groupAt(passage, from) ??
    compoundBody(passage, from, (at) => bodyAt(passage, at)) ??
    listedMember(passage, from) ??
    unknownBody(passage, from)
  )
}

/** `Cơ quan Ủy ban Kiểm tra Đảng ủy xã`: the body that the registry knows, or one of a unit. */
function housedBody(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const start = afterPhrase('housings', tokens, from)
  const isNamed = start > from && tokens[start]?.capital && tokens[start].gap === gaps.none
  const body = isNamed ? listedMember(passage, start) : undefined
  return body && { ...body, from, name: nameOf(passage, body) }
}

/** A body by its listed name, or by a longer one that is spoilt behind it (`Công an huyên`). */
function listedMember(passage: Passage, from: number): Member | undefined {
  const known = knownMember(passage, from)
  if (!known || !(isOpen(known) || (!isPlaced(known) && mayGoOn(passage.tokens, from, known.to))))
    return known
  const near = nearBody(passage, from)
  if (near && near.to > known.to) return near
  // `Công an` before what is nearly a level is not the province's
  return known.certainty === certainties.unplaced ? undefined : known
}

/**
 * `Giám đốc Sở Y tế`: the office stands for its body. Before a collective it is no part of the mention (`Thủ trưởng các
 * sở`), but where the places are no bodies, their heads are meant (`Trưởng các thôn, làng`).
 */
function heldBody(passage: Passage, from: number): Member | undefined {
  const first = afterPhrase('plurals', passage.tokens, from)
  const office = afterOffices(passage, first)
  if (first > from) return office > first ? heldByMany(passage, from, office) : undefined
  const body = office > from ? bodyAt(passage, office) : undefined
  if (!body) return undefined
  if (!body.collective)
    return { ...body, from, name: body.name ?? (body.entry ? null : bodyWords(passage, body)) }
  const noun = afterPhrase('plurals', passage.tokens, office)
  if (!isPhrase('settlements', passage.tokens, noun)) return body
  return { ...body, from, entry: null, name: capital(wordsAsWritten(passage, from, body.to)) }
}

/** `Các Trưởng khoa, phòng`, `Các Trưởng đơn vị`. */
function heldByMany(passage: Passage, from: number, office: number): Member | undefined {
  const body = bodyAt(passage, office)
  return body?.collective
    ? { ...body, from, entry: null, name: capital(wordsAsWritten(passage, from, body.to)) }
    : undefined
}

const bodyWords = (passage: Passage, { from, to }: Member): string => wordsAsWritten(passage, from, to)

/** With its level or place a name is at its end. */
const isPlaced = ({ whose }: Member): boolean => whose !== undefined && whose.level !== null

/** `UB TW`: a listed name at a level where none is listed. */
const isOpen = ({ entry, name }: Member): boolean => entry === null && name === null

function knownMember(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  if (isVerb(tokens, from) && !tokens[from]!.capital) return undefined
  const known = knownBody(tokens, from)
  if (
    !known ||
    isTooVague(passage, from, known) ||
    isOfOccasion(passage, known) ||
    isHeadWithVerb(passage, from, known.nameEnd) ||
    goesOn(passage, from, known)
  )
    return undefined
  const regional = afterRegion(passage, known)
  if (regional > known.end) return { from, to: regional, ...unlisted, certainty: certainties.headed }
  const branch = afterBranch(passage, known)
  if (branch > known.end) return { from, to: branch, ...unlisted, certainty: certainties.namedUnit }
  if (tokens[known.end]?.gap === gaps.none && isPhrase('sameLevel', tokens, known.end))
    return { from, to: afterPhrase('sameLevel', tokens, known.end), ...ofEachLevel }
  const { entry, certainty, whose, end } = known
  return { from, to: end, entry, name: unitName(passage, known), collective: false, certainty, whose }
}

/** The registry's words for the kind of body, and the unit's as written: `Phòng NN&PTNT huyện A` in full. */
function unitName(passage: Passage, { stem, nameEnd, end }: KnownBody): string | null {
  return stem === null || end === nameEnd ? null : `${stem} ${wordsAsWritten(passage, nameEnd, end)}`
}

/** `Văn phòng`, `Thống kê` without a level: any office, or a verb. */
function isTooVague({ tokens }: Passage, from: number, { entry, certainty, nameEnd }: KnownBody): boolean {
  if (certainty !== certainties.unplaced) return false
  return isVerb(tokens, from) || (entry?.kind === 'party' && afterPhrase('heads', tokens, from) === nameEnd)
}

/** `UBND cùng cấp`: that of each of those whom it is said of. */
const ofEachLevel = { entry: null, name: null, collective: true, certainty: certainties.collective } as const

const unlisted = { entry: null, name: null, collective: false } as const

/** After the number of a region, whose body is another one: `Chi cục Kiểm lâm vùng III`. */
function afterRegion({ tokens }: Passage, { end }: KnownBody): number {
  const region = tokens[end]?.gap === gaps.none ? afterPhrase('regions', tokens, end) : end
  const number = tokens[region]
  return region > end && number && isNumber(number) ? region + 1 : end
}

/** After the place of a branch: `Agribank Chi nhánh tỉnh`, `Vietcombank - Chi nhánh Vinh`. */
function afterBranch({ tokens }: Passage, { entry, end }: KnownBody): number {
  const gap = tokens[end]?.gap ?? gaps.stop
  const place = entry?.level === 'central' && gap <= gaps.hyphen ? afterPhrase('branches', tokens, end) : end
  if (place === end) return end
  const to = Math.max(readQualifier(tokens, place).end, afterUnitName(tokens, place))
  return to > place ? to : end
}

/** `Ban Tổ chức lễ hội` is not the Party's. */
const isOfOccasion = ({ tokens }: Passage, { certainty, end }: KnownBody): boolean =>
  certainty === certainties.unplaced && tokens[end]?.gap === gaps.none && isPhrase('occasions', tokens, end)

/** `các sở xây dựng kế hoạch`: what looks like Sở Xây dựng is a noun and its verb. */
function isHeadWithVerb(passage: Passage, from: number, nameEnd: number): boolean {
  const { tokens } = passage
  const second = tokens[from + 1]
  if (!second || second.capital || tokens[from]!.capital) return false
  return passage.ends(tokens, from + 1) && afterPhrase('verbs', tokens, from + 1) === nameEnd
}

/** Whether the words after a known name make it a longer, unknown one (`Sở Y tế Dự phòng`; in a cell any word does). */
function goesOn(passage: Passage, from: number, known: KnownBody): boolean {
  const { tokens } = passage
  const { end, certainty } = known
  const next = tokens[end]
  if (next && isLineNumber(passage, end)) return false
  if (namesAreas(tokens, from, end) || namesWorks(tokens, known)) return true
  if (next?.gap === gaps.none && (isPhrase('ofState', tokens, end) || isPhrase('furtherNames', tokens, end)))
    return true
  // `Bảo hiểm xã hội cơ sở Tân Hiệp`: the noun of other bodies
  if (afterPhrase('heads', tokens, from) > end) return true
  if (next?.capital && (isHalf(passage, from, known) || goesOnBehindAnd(passage, from, known))) return true
  if (!next || next.gap > gaps.hyphen || isVerb(tokens, end) || passage.ends(tokens, end)) return false
  if (isPhrase('plurals', tokens, end) || isPhrase('related', tokens, end)) return false
  if (isPhrase('heads', tokens, end) && certainty !== certainties.unplaced) return false
  if (groupAt(passage, end)) return false
  return next.gap <= gaps.line && passage.opens(tokens, end)
}

/**
 * `Ban Tuyên giáo - Nữ công`, `Trung tâm Xúc tiến đầu tư - Thương mại`: a room of another body, and not the committee of the Party that
 * its first half names; a centre for more than its first half. `Phòng Nội vụ - Lao động`: so is a room of a district, which has the
 * fields of two.
 */
function isHalf({ tokens }: Passage, from: number, { entry, certainty, end, nameEnd }: KnownBody): boolean {
  if (tokens[end]!.gap !== gaps.hyphen) return false
  const isPartys = certainty === certainties.unplaced && entry?.kind === 'party'
  const isCentre = entry?.kind === 'centre' && end === nameEnd
  const isRoom = isPhrase('rooms', tokens, from) && end === nameEnd && tokens[end]!.capital
  if (!(isPartys || isCentre || isRoom)) return false
  if ((['standings', 'heads', 'plurals', 'holders'] as const).some((list) => isPhrase(list, tokens, end)))
    return false
  return readQualifier(tokens, end).end === end
}

/**
 * `Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp`: a verb with a capital is inside of a name, unless it is one that shares the head
 * (`Sở Nội vụ và Xây dựng`). `Chi cục Thủy sản và Kiểm ngư`: so is any word that begins no body, behind a noun whose names are not
 * all known.
 */
function goesOnBehindAnd(passage: Passage, from: number, { end, nameEnd }: KnownBody): boolean {
  const { tokens } = passage
  if (end !== nameEnd || tokens[end]!.gap !== gaps.and) return false
  if (!isPhrase('nameVerbs', tokens, end) && !mayGoOnBehindAnd(passage, from, end)) return false
  const head = afterPhrase('prefixes', tokens, from)
  const [first, ...rest] = tokens.slice(end, end + longestShared)
  return !knownBody([...tokens.slice(from, head), { ...first!, gap: gaps.none }, ...rest], 0)
}

function mayGoOnBehindAnd({ text, tokens }: Passage, from: number, at: number): boolean {
  const { start, end } = tokens[at]!
  const word = text.slice(start, end)
  if (word === word.toUpperCase() || !isPhrase('openHeads', tokens, from) || knownBody(tokens, at))
    return false
  return (['heads', 'plurals', 'groupNouns', 'holders'] as const).every((list) => !isPhrase(list, tokens, at))
}

/** The most words of a name that shares the head of the one before it. */
const longestShared = 6

/** `Ban Quản lý dự án đầu tư xây dựng các công trình giao thông`. */
function namesWorks(tokens: readonly Token[], { entry, end }: KnownBody): boolean {
  const plural =
    entry?.kind === 'board' && tokens[end]?.gap === gaps.none ? afterPhrase('plurals', tokens, end) : end
  return plural > end && isPhrase('works', tokens, plural)
}
