import { orderedInSentence, readActor } from './actor.js'
import { type Actor, laterSupporters, nobody } from './actor-of.js'
import { actorBeforeColon } from './before-colon.js'
import { readAgencyCell } from './cell.js'
import { readBareBracket, readClosingBracket } from './closing-bracket.js'
import { closingNames } from './closing-names.js'
import { readClosingSentence } from './closing-sentence.js'
import { coordinationsIn, isCoordination, readCoordination, toldToLead } from './coordination.js'
import { directed, directedFirst, mayOnlyDirect } from './directed.js'
import { doneInClause } from './done-by.js'
import { explainedActor } from './explained-actor.js'
import { readHeadedDuty } from './headed-duty.js'
import { withSharedLevel } from './in-place.js'
import { kindOfName } from './kind-of-name.js'
import { type DutyLists, readLabelledDuty } from './labelled-duty.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import { type AgencyMention, certainties } from './mention.js'
import { isVerb, type Member, mentionOf, type Passage, prosePassage } from './passage.js'
import { gaps, tokenize } from './tokens.js'

/** Who leads a duty and who coordinates. */
export interface Duty {
  readonly lead: readonly AgencyMention[]
  readonly coordinating: readonly AgencyMention[]
  /** Where it may as well be the other way round: `Giao Sở X phối hợp với Sở Y rà soát`. */
  readonly isOpen?: true
}

/**
 * Who leads and who coordinates in one item of a section of implementation.
 *
 * An item that names its own actor is that actor's, else it is the context's. The actor leads, and who stands after
 * `phối hợp` coordinates; but an item that begins with `Phối hợp với B` is B's, with the actor coordinating, and one that
 * begins with `Phối hợp` without a partner names no lead. An item that names nobody may do so in a bracket at its end. Who only receives a report does neither.
 *
 * @param text the item without its label
 * @param context the agencies of the heading above the item; may be empty. They are handed on as they are, so their
 *   offsets are those of the heading
 * @example readDuty('Phối hợp với Sở Tài chính bố trí kinh phí', [soNoiVu]) // lead: Sở Tài chính, coordinating: Sở Nội vụ
 */
export function readDuty(text: string, context: readonly AgencyMention[]): Duty {
  const duty = dutyIn(text, context)
  const aside = without(partnersBesideLead(text), duty.lead)
  return { ...duty, coordinating: named([...duty.coordinating, ...aside]) }
}

const besideLead = /chủ trì\s{0,4}\(([^()]{3,200})\s(?:cùng\s)?phối hợp\)/iu

/** `Sở A chủ trì (Sở B phối hợp) xây dựng …`. */
function partnersBesideLead(text: string): AgencyMention[] {
  const match = besideLead.exec(text)
  if (!match) return []
  return movedBy(readAgencyCell(match[1]!), match.index + match[0].indexOf(match[1]!))
}

const movedBy = (mentions: readonly AgencyMention[], from: number): AgencyMention[] =>
  mentions.map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from }))

/** What stands before a colon, and behind it whoever leads. */
const leadBehindColon = /^[^:.;]{3,80}:\s+(?=\p{Lu}[^:.;]{2,120}\schủ trì(?!\p{L}))/u

/** `Đoàn kiểm tra số 3: Sở Y tế chủ trì, kiểm tra tại …`: a body behind the colon leads what has no register before it. */
function ledBehindColon(text: string, actors: readonly AgencyMention[]): Duty | undefined {
  const label = leadBehindColon.exec(text)?.[0]
  if (!label || actors.some(({ agency, collective }) => agency !== null || collective)) return undefined
  const { lead, coordinating } = dutyIn(text.slice(label.length), [])
  const isNamed = ({ agency, certainty }: AgencyMention): boolean =>
    agency !== null || certainty >= certainties.headed
  if (lead.length === 0 || !lead.every(isNamed)) return undefined
  return { lead: movedBy(lead, label.length), coordinating: movedBy(coordinating, label.length) }
}

function dutyIn(text: string, context: readonly AgencyMention[]): Duty {
  const headed = readHeadedDuty(text)
  if (headed) return headed
  const passage = prosePassage(text, tokenize(text))
  const labelled = readLabelledDuty(passage)
  if (labelled) return dutyOf(passage, labelled, context)
  const own = isPartysOrder(passage, context) ? nobody(0) : readActor(passage)
  const behind = ledBehindColon(text, mentions(passage, own.members))
  if (behind) return behind
  const explained = own.members.length === 0 ? explainedOrNamed(passage) : []
  if (explained.length > 0) return ledBy(passage, explained, 0, [])
  const bracket = own.members.length === 0 ? bracketOf(text, passage, context) : undefined
  if (bracket) return bracketDuty(passage, bracket, context)
  const isOpen = own.members.length === 0 && context.length === 0
  const actor = (isOpen ? (orderedInSentence(passage) ?? doneInClause(passage)) : undefined) ?? own
  const actors = actor.members.length > 0 ? mentions(passage, actor.members) : [...context]
  if (actors.length === 0) {
    const told = directedFirst(passage)
    if (told.length > 0) return { ...ledBy(passage, mentions(passage, told), told.at(-1)!.to, []), ...open }
  }
  if (!isCoordination(passage, actor.next)) {
    const duty = ledBy(passage, actors, actor.next, actor.supporting)
    const isTold = mayOnlyDirect(passage, actor.members) && directed(passage, actor.next).length > 0
    return isTold ? { ...duty, ...open } : duty
  }
  return partnerFirst(passage, actors, actor)
}

function explainedOrNamed(passage: Passage): readonly AgencyMention[] {
  const explained = explainedActor(passage)
  return explained.length > 0 ? explained : actorBeforeColon(passage)
}

/** `Lãnh đạo UBND tỉnh xây dựng …` under a committee of the Party: it leads them, and they are no office. */
function isPartysOrder({ tokens }: Passage, context: readonly AgencyMention[]): boolean {
  return isPhrase('partyVerbs', tokens, 0) && context.some(({ name }) => kindOfName(name).kind === 'party')
}

function dutyOf(passage: Passage, lists: DutyLists, context: readonly AgencyMention[]): Duty {
  const named = lists.lead.length > 0 ? lists.lead : readActor(passage).members
  const lead = named.length > 0 ? mentions(passage, named) : [...context]
  return { lead, coordinating: without(mentions(passage, lists.coordinating), lead) }
}

/** Who is named at an item's end, in a bracket or a sentence of its own. A bracket without a word of duty counts only where nobody else is named. */
function bracketOf(text: string, passage: Passage, context: readonly AgencyMention[]): Duty | undefined {
  return (
    readClosingBracket(text) ??
    readClosingSentence(text) ??
    (context.length === 0 ? (readBareBracket(text, passage) ?? namedLast(passage)) : undefined)
  )
}

function namedLast(passage: Passage): Duty | undefined {
  const members = closingNames(passage)
  return members.length > 0 ? { lead: mentions(passage, members), coordinating: [] } : undefined
}

/** Who is named in the closing bracket acts; whoever stands after `phối hợp` in the sentence helps. */
function bracketDuty(passage: Passage, bracket: Duty, context: readonly AgencyMention[]): Duty {
  const lead = bracket.lead.length > 0 ? bracket.lead : [...context]
  const partners = [...mentions(passage, coordinationsIn(passage, 0)), ...bracket.coordinating]
  return { lead, coordinating: without(named(partners), lead) }
}

/** The actor does it; whoever stands after a later `phối hợp` helps. */
function ledBy(
  passage: Passage,
  actors: readonly AgencyMention[],
  from: number,
  supporting: readonly Member[],
): Duty {
  const told = toldToLead(passage, from)
  const lead = told.length > 0 ? named([...actors, ...mentions(passage, told)]) : actors
  const partners = [
    ...companions(passage),
    ...supporting,
    ...coordinationsIn(passage, from),
    ...laterSupporters(passage, from),
  ]
  return { lead, coordinating: without(mentions(passage, partners), lead) }
}

/** `Cùng với Sở Nội vụ kiểm tra …`: whom an item begins with beside its actor. */
function companions(passage: Passage): readonly Member[] {
  const { tokens } = passage
  const start = tokens[0]?.word === 'cùng' ? afterPhrase('partnerMarks', tokens, 0) : 0
  const list = start > 0 ? membersFrom(passage, start) : undefined
  return list && list.end > start && isVerb(tokens, list.end) ? list.members : []
}

const open = { isOpen: true } as const

/** The item begins with `Phối hợp`. */
function partnerFirst(passage: Passage, actors: readonly AgencyMention[], actor: Actor): Duty {
  const { isOrdered, next: at } = actor
  const { partners, next } = readCoordination(passage, at)
  // `Giao Sở X phối hợp với các đơn vị liên quan theo dõi …`: of whoever is concerned none can be meant to lead
  const isAlone =
    isOrdered && partners.length > 0 && partners.every(({ collective, entry }) => collective && !entry)
  const ownVerb = isAlone || beginsOwnDuty(passage, next)
  if (partners.length > 0) {
    const others = mentions(passage, partners)
    const ledLater = leadsLater(passage, next)
    if (actors.length > 0 && (ownVerb || ledLater))
      return { lead: actors, coordinating: without(others, actors), ...(ownVerb ? {} : open) }
    const isDoubtful = actor.members.length > 0 || hasOwnDuty(passage, next) || takesInDeed(passage, partners)
    return { lead: others, coordinating: without(actors, others), ...(isDoubtful ? open : {}) }
  }
  if (ownVerb || hasOwnDuty(passage, next)) return ledBy(passage, actors, next, [])
  return { lead: [], coordinating: actors }
}

/** `Phối hợp với Cục Bến bãi khơi thông luồng`: the name of an unlisted body takes in all that is to be done. */
function takesInDeed({ tokens }: Passage, partners: readonly Member[]): boolean {
  const last = partners.at(-1)!
  return last.to === tokens.length && last.certainty === certainties.headed
}

/** `Phối hợp, tham mưu …`, `Phối hợp với B và tham mưu …`: the actor's own verb beside `phối hợp`. */
function beginsOwnDuty({ tokens }: Passage, at: number): boolean {
  const gap = tokens[at]?.gap
  return (gap === gaps.and || gap === gaps.comma) && isVerb(tokens, at)
}

/** `Phối hợp với B bảo vệ mạng; chủ trì triển khai Đề án`: what the actor leads beside it. */
function leadsLater({ tokens }: Passage, from: number): boolean {
  return tokens.some(
    ({ word, gap }, at) =>
      at >= from && gap >= gaps.semicolon && word === 'chủ' && tokens[at + 1]?.word === 'trì',
  )
}

/** `Phối hợp triển khai …; tích cực đề xuất …`, `Phối hợp … và tham mưu …`: a later clause with a duty of its own. */
function hasOwnDuty(passage: Passage, from: number): boolean {
  const { tokens, text } = passage
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!
    const advises = token.gap === gaps.and && token.word === 'tham' && tokens[at + 1]?.word === 'mưu'
    const isMarked = at > 0 && /[.;]/.test(text.slice(tokens[at - 1]!.end, token.start))
    const clause = isMarked && token.gap >= gaps.semicolon && isVerb(tokens, at)
    if (advises || (clause && !isCoordination(passage, at) && !isPhrase('reports', tokens, at))) return true
  }
  return false
}

function mentions(passage: Passage, members: readonly Member[]): AgencyMention[] {
  return named(withSharedLevel(members.map((member) => mentionOf(passage, member))))
}

/** Each agency once. */
function named(mentions: readonly AgencyMention[]): AgencyMention[] {
  const found = new Map<string, AgencyMention>()
  for (const mention of mentions) if (!found.has(mention.name)) found.set(mention.name, mention)
  return [...found.values()]
}

function without(list: readonly AgencyMention[], taken: readonly AgencyMention[]): AgencyMention[] {
  const names = new Set(taken.map(({ name }) => name))
  return list.filter(({ name }) => !names.has(name))
}
