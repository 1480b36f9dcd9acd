import { agencyWords } from '../../../knowledge/agencies.js'
import { lately } from '../lately.js'
import { lazily } from '../lazily.js'
import { mayHold, nearPhrase } from '../near-phrase.js'
import { readAgencyCell } from './cell.js'
import { isCoordination, readCoordination } from './coordination.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import { type AgencyMention, certainties } from './mention.js'
import { isVerb, type Member, mentionOf, type Passage, prosePassage } from './passage.js'
import { gaps, type Token, tokenize } from './tokens.js'

/**
 * The agencies that the heading of a section of implementation names, as `Giao Sở Khoa học và Công nghệ (Cơ quan thường
 * trực)` or `Trách nhiệm của các sở, ngành`.
 *
 * @param text the heading without its label
 * @returns empty where the heading is not wholly a list of agencies (`Kinh phí`)
 * @example readHeadingAgencies('Sở Tài chính..').map(({ agency }) => agency) // ['so-tai-chinh']
 */
export const readHeadingAgencies: (text: string) => readonly AgencyMention[] = lately(
  readHeadingAgenciesAnew,
  200,
)

function readHeadingAgenciesAnew(text: string): AgencyMention[] {
  if (text.length > 600) return []
  const tokens = tokenize(text)
  const passage = prosePassage(text, tokens)
  const start = afterPhrase('orders', tokens, 0) || afterNearOrder(text, tokens)
  const { members, end } = membersFrom(passage, start)
  const whole =
    members.length > 0 &&
    (end === tokens.length ||
      saysDutyAlone(passage, end) ||
      saysOfficeAlone(tokens, start, end) ||
      (members.every(({ collective }) => !collective) && saysStandingAlone(tokens, end)))
  const sure = members.every(({ certainty }) => certainty >= certainties.shared)
  if (whole && sure) return members.map((member) => mentionOf(passage, member))
  const listed = members[0]?.entry && start === 0 && sure ? lowerList(passage) : []
  if (listed.length > 0) return [...listed]
  const body = wholeBody(passage, start)
  return body ? [mentionOf(passage, body)] : []
}

/** `Sở A có trách nhiệm`, `Sở A chủ trì, phối hợp với Sở B thực hiện`: what is to be done stands below the heading. */
function saysDutyAlone(passage: Passage, from: number): boolean {
  const { tokens } = passage
  if (afterPhrase('obliged', tokens, from) === tokens.length) return true
  const at = afterPhrase('headingDuties', tokens, from)
  if (at === from || at === tokens.length) return at > from
  if (!isCoordination(passage, at)) return false
  const { partners, next } = readCoordination(passage, at)
  const end = afterPhrase('headingDuties', tokens, next)
  return partners.length > 0 && end === tokens.length
}

/** `Phó Chủ tịch UBND tỉnh phụ trách kinh tế`: which of those who hold the office is meant. */
const saysOfficeAlone = (tokens: readonly Token[], start: number, end: number): boolean =>
  isPhrase('officeTails', tokens, end) && isPhrase('holders', tokens, start)

/** `Sở Y tế - Cơ quan thường trực Ban Chỉ đạo`, `Sở Y tế, cơ quan đầu mối`: what the body is to others. */
function saysStandingAlone(tokens: readonly Token[], end: number): boolean {
  const [next, second] = [tokens[end], tokens[end + 1]]
  const at = next?.word === 'là' ? end + 1 : end
  const isApart = next?.gap === gaps.hyphen || next?.gap === gaps.comma || at > end
  if (!isApart || !second || !isPhrase('standings', tokens, at)) return false
  return tokens.slice(afterPhrase('standings', tokens, at)).every(({ gap }) => gap < gaps.comma)
}

/** `Bệnh viện Đa khoa tỉnh, bệnh viện tuyến huyện`: bodies in small letters behind one that is known, and nothing done by them. */
function lowerList({ text, tokens }: Passage): readonly AgencyMention[] {
  if (!tokens.some(({ gap }) => gap === gaps.comma || gap === gaps.semicolon)) return []
  if (tokens.some((_, at) => isVerb(tokens, at) && !isPhrase('nameVerbs', tokens, at))) return []
  const listed = readAgencyCell(text)
  const isWhole = listed[0]?.start === 0 && listed.at(-1)?.end === tokens.at(-1)!.end
  return isWhole && listed.every(({ certainty }) => certainty >= certainties.headed) ? listed : []
}

/** A heading that is one name from its first word to its last, though verbs stand in it: `Trung tâm Công nghệ thông tin`. */
function wholeBody(passage: Passage, from: number): Member | undefined {
  const { text, tokens } = passage
  const head = afterPhrase('heads', tokens, from)
  if (head === from || !tokens[from]!.capital || !tokens[head]?.capital) return undefined
  if (isPhrase('notHeads', tokens, from)) return undefined
  for (let at = head; at < tokens.length; at++) {
    const { gap } = tokens[at]!
    const isShort =
      gap === gaps.comma && isAbbreviated(text, tokens[at - 1]!) && isAbbreviated(text, tokens[at]!)
    if (gap > gaps.and && !isShort && !goesOnInSmall(passage, at)) return undefined
    if (isVerb(tokens, at) && !isPhrase('nameVerbs', tokens, at)) return undefined
  }
  const { headed } = certainties
  return { from, to: tokens.length, entry: null, name: null, collective: false, certainty: headed }
}

/** `Phòng An ninh mạng và phòng, chống tội phạm`: a small letter behind the comma that begins neither a body nor a deed. */
function goesOnInSmall({ tokens }: Passage, at: number): boolean {
  const { gap, capital } = tokens[at]!
  if (gap !== gaps.comma || capital || isVerb(tokens, at)) return false
  return innerLists.every((list) => !isPhrase(list, tokens, at))
}

const innerLists = ['heads', 'groupNouns', 'plurals', 'holders', 'related'] as const

/** `Ủy ban KH,CN&MT`: what a comma parts is one name. */
function isAbbreviated(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}

/** Orders of two words or more: one word is near too many. */
const longOrders = lazily(() => agencyWords().orders.filter((order) => order.includes(' ')))

/** The most words that an order has, and one that was torn. */
const longestOrder = 6

/** The index after an order that was misread (`Tráeh nhiệm của`); 0 where none stands there. */
function afterNearOrder(text: string, tokens: readonly Token[]): number {
  const most = Math.min(longestOrder, tokens.length - 1)
  if (most < 2) return 0
  const before = (next: number): string => text.slice(tokens[0]!.start, tokens[next - 1]!.end)
  const longest = before(most)
  const orders = longOrders().filter((order) => mayHold(longest, order))
  if (orders.length === 0) return 0
  for (let next = most; next > 1; next--) {
    const words = before(next)
    if (orders.some((order) => nearPhrase(words, order, { start: true, end: true }) !== null)) return next
  }
  return 0
}
