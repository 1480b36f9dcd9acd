import { readAgencyList } from './list.js'
import { type AgencyMention, isOfListedKind } from './mention.js'
import { readAgencyRoles } from './roles.js'

/** Behind a sentence's end, a semicolon or a colon: who does it, and with whom, and nothing else. */
const closing =
  /[.;:]\s+((?:Giao\s+|Do\s+)?(\p{Lu}[^.;:]{2,160}?)\s+(?:chủ trì|phụ trách|thực hiện)(?:\s+(?:thực hiện|triển khai|tổ chức thực hiện))?(?:,\s*[^.;:]{0,200})?)[.;\s]*$/u
const partners = /(?<!\p{L})phối hợp(?!\p{L})/u

interface SentenceDuty {
  readonly lead: AgencyMention[]
  readonly coordinating: AgencyMention[]
}

/**
 * Who acts by the last sentence of an item, where it says nothing but that: `Mở 24 phiên giao dịch. Trung tâm A chủ trì, phối hợp
 * Công an tỉnh.` Null where the sentence says what is to be done as well, or names somebody that no register knows.
 *
 * @example readClosingSentence('Mở lớp. Sở Nội vụ chủ trì.')?.lead[0]?.name // 'Sở Nội vụ'
 */
export function readClosingSentence(text: string): SentenceDuty | null {
  const match = closing.exec(text)
  if (!match) return null
  const [whole, sentence, actor] = match as unknown as [string, string, string]
  const start = match.index + whole.indexOf(actor)
  const { members, end } = readAgencyList(text, start)
  const isActor =
    members.length > 0 && members.every((member) => member.agency !== null || isOfListedKind(member))
  if (!isActor || text.slice(end, start + actor.length).trim() !== '') return null
  const from = match.index + whole.indexOf(sentence)
  const behind = text.slice(start + actor.length)
  if (/,/.test(behind) && !partners.test(behind)) return null
  const { lead, coordinating } = readAgencyRoles(text.slice(from))
  return {
    lead: lead.length > 0 ? lead.map((mention) => moved(mention, from)) : members,
    coordinating: coordinating.map((mention) => moved(mention, from)),
  }
}

const moved = (mention: AgencyMention, by: number): AgencyMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})
