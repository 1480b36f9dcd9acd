import { dutyPhrases } from '../../../knowledge/duty-words.js'
import { looksLikeDeadline } from '../deadlines/index.js'
import { latin } from '../latin.js'
import { bodyAtStart } from './body-at-start.js'
import { readAgencyList } from './list.js'
import { type AgencyMention, isOfListedKind } from './mention.js'
import { readAgencyRoles } from './roles.js'

/** Behind a sentence's end, a semicolon, a colon or a dash: who does it, and with whom, and nothing else. */
const closing = new RegExp(
  `(?:[.;:]|\\s[-–])\\s+((?:Giao\\s+|Do\\s+)?(\\p{Lu}[^.;:]{2,160}?)\\s+(?:${dutyPhrases('closingDeeds')})(?:\\s+(?:${dutyPhrases('deedTails')}))?(,\\s*[^.;:]{0,200})?)[.;\\s]*$`,
  'u',
)
/** What no such sentence is without. */
const deeds = new RegExp(dutyPhrases('closingDeeds'), 'u')
const partners = latin(/(?<!\p{L})phối hợp(?!\p{L})/u)
/** The last clause, which may tell until when it is to be done; so much of it must be a time. */
const lastClause = /[,;]\s{0,4}([^,;]{3,80}?)[.;\s]{0,8}$/u
const sureTime = 0.6

interface SentenceDuty {
  readonly lead: AgencyMention[]
  readonly coordinating: AgencyMention[]
}

/** `Sở A chủ trì; hoàn thành trong tháng 4/2026.` without the time. */
export function withoutTime(text: string): string {
  const clause = lastClause.exec(text)
  return clause && looksLikeDeadline(clause[1]!) >= sureTime ? text.slice(0, clause.index) : text
}

const closingOf = (whole: string): RegExpExecArray | null =>
  deeds.test(whole) ? closing.exec(withoutTime(whole)) : null

/**
 * Who acts by the last sentence of an item, where it says nothing but that: `Mở 24 phiên giao dịch. Trung tâm A chủ trì, phối hợp
 * Công an tỉnh; hoàn thành trong tháng 4.` Null where the sentence says what is to be done as well, or names somebody that no register knows.
 *
 * @example readClosingSentence('Mở lớp. Sở Nội vụ chủ trì.')?.lead[0]?.name // 'Sở Nội vụ'
 */
export function readClosingSentence(whole: string): SentenceDuty | null {
  const match = closingOf(whole)
  if (!match) return null
  const text = match.input
  const [words, sentence, actor, clause] = match as unknown as [string, string, string, string | undefined]
  const start = match.index + words.indexOf(actor)
  const { members, end } = readAgencyList(text, start)
  if (members.length === 0 || !members.every(isListed) || text.slice(end, start + actor.length).trim() !== '')
    return null
  if (clause === undefined) return { lead: members, coordinating: [] }
  if (!partners.test(clause)) return null
  const from = match.index + words.indexOf(sentence)
  const named = readAgencyRoles(text.slice(from))
  const names = new Set(members.map(({ name }) => name))
  const others = [...named.lead, ...named.coordinating].filter(
    (other) => !names.has(other.name) && isListed(other),
  )
  return { lead: members, coordinating: others.map((mention) => moved(mention, from)) }
}

/**
 * Whom the last sentence of an item names as the one who does it, where no register knows that body; else null.
 *
 * @example unlistedCloser('Mở lớp. Ban Chính sách - Pháp luật tham mưu tổ chức.') // 'Ban Chính sách - Pháp luật'
 */
export function unlistedCloser(whole: string): string | null {
  const actor = closingOf(whole)?.[2]
  return actor !== undefined && bodyAtStart(actor) !== null && !readClosingSentence(whole) ? actor : null
}

const isListed = (mention: AgencyMention): boolean => mention.agency !== null || isOfListedKind(mention)

const moved = (mention: AgencyMention, by: number): AgencyMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})
