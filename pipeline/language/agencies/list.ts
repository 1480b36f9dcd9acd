import { capital } from '../capitals.js'
import { mayBeginMember } from './first-words.js'
import { withSharedLevel } from './in-place.js'
import { isPhrase } from './lexicon.js'
import { memberAt } from './member.js'
import { type AgencyMention, certainties } from './mention.js'
import { type Member, mentionOf, type Passage, prosePassage, wordsAsWritten } from './passage.js'
import { headOf, pluralHead, type SharedHead, sharedMember } from './shared.js'
import { withSharedUnits } from './shared-units.js'
import { gaps, tokenize } from './tokens.js'

/** The members of a list, and the index of the token after it. */
export interface MemberList {
  readonly members: readonly Member[]
  readonly end: number
}

/** The most characters that one list is looked for in. */
const longestList = 2500

/**
 * Reads the list of agencies that stands at a place of a sentence, up to the first word that belongs to none.
 *
 * @param text a sentence or a longer text
 * @param from units of the text; white space is skipped
 * @returns `end`: after the last member, or `from` where no agency stands there
 * @example readAgencyList('phối hợp với Sở Nội vụ, Sở Tài chính tổ chức', 13).members.length // 2
 */
export function readAgencyList(text: string, from: number): { members: AgencyMention[]; end: number } {
  const part = text.slice(from, from + longestList)
  const passage = prosePassage(part, tokenize(part))
  const { members, end } = membersFrom(passage, 0)
  if (members.length === 0) return { members: [], end: from }
  const moved = withSharedLevel(members.map((member) => mentionOf(passage, member))).map((mention) => ({
    ...mention,
    start: mention.start + from,
    end: mention.end + from,
  }))
  return { members: moved, end: from + passage.tokens[end - 1]!.end }
}

/** The list of agencies that begins at a token of a sentence. */
export function membersFrom(passage: Passage, from: number): MemberList {
  const members: Member[] = []
  let head: SharedHead | undefined
  let at = from
  for (;;) {
    const next = nextMember(passage, at, head, members.length > 0)
    if (!next) return { members: withSharedUnits(passage, members), end: members.at(-1)?.to ?? from }
    members.push(next.member)
    head = next.head
    at = next.member.to
  }
}

/** A member, and the head that it leaves to the next ones. */
export interface Next {
  readonly member: Member
  readonly head: SharedHead | undefined
}

function nextMember(
  passage: Passage,
  at: number,
  head: SharedHead | undefined,
  inside: boolean,
): Next | undefined {
  const start = inside ? afterSeparator(passage, at) : at
  return start === undefined ? undefined : memberUnder(passage, start, head)
}

/** The member that begins at a token of a list whose earlier members left it a head. */
export function memberUnder(passage: Passage, at: number, head: SharedHead | undefined): Next | undefined {
  const token = passage.tokens[at]
  if (!token || (!head && !mayBeginMember(passage.tokens, at))) return undefined
  const plural = withBodyOf(head, pluralHead(passage, at))
  const first = plural && sharedMember(passage, plural.next, plural.head)
  if (plural && first) return ofEveryUnit(passage, at, plural, first) ?? { member: first, head: plural.head }
  const own = memberAt(passage, at)
  const shared = head && !(own && isPlaced(own)) ? sharedMember(passage, at, head) : undefined
  if (shared && (shared.entry || !own)) return { member: shared, head }
  return own && { member: own, head: headOf(passage, own) }
}

/** `các Sở Y tế rà soát`: where no other name shares the head, those of all provinces are meant. */
function ofEveryUnit(
  passage: Passage,
  from: number,
  { head, next }: { head: SharedHead; next: number },
  { to, entry }: Member,
): Next | undefined {
  const { tokens } = passage
  if (head.units || !entry || tokens[next]!.gap === gaps.colon) return undefined
  const later = afterSeparator(passage, to)
  if (later !== undefined && tokens[later] && sharesHead(passage, later, head)) return undefined
  const name = capital(wordsAsWritten(passage, from, to))
  const member = { from, to, entry: null, name, collective: true, certainty: certainties.collective }
  return { member, head: undefined }
}

/** `các Sở Y tế, Tài chính`, `các Sở Y tế, Sở Tài chính`. */
const sharesHead = (passage: Passage, at: number, head: SharedHead): boolean =>
  head.words.toLowerCase().startsWith(passage.tokens[at]!.word) ||
  sharedMember(passage, at, head) !== undefined

/** `UBND các quận: Ô Môn, Thốt Nốt và các huyện: Thới Lai, Cờ Đỏ`: the later units have the same body. */
function withBodyOf(
  head: SharedHead | undefined,
  plural: ReturnType<typeof pluralHead>,
): ReturnType<typeof pluralHead> {
  const units = plural?.head.units
  if (!plural || !units || units.body !== '' || !head?.units?.body) return plural
  const body = head.units.body
  return { ...plural, head: { ...plural.head, words: `${body} ${units.unit}`, units: { ...units, body } } }
}

/**
 * More than a noun that opens names, or a body of no level: `Liên hiệp Phụ nữ` after `Hội Nông dân` and `Công an` after
 * `Các Bộ: Tài chính` are better read under the head.
 */
function isPlaced({ entry, collective, certainty }: Member): boolean {
  return (
    collective || (certainty !== certainties.unplaced && (entry !== null || certainty > certainties.headed))
  )
}

/** Where the next member may begin: after `,`, `;`, `/`, `và`, `hoặc` or `cùng`; without a separator only `các …`. */
function afterSeparator({ tokens }: Passage, at: number): number | undefined {
  const token = tokens[at]
  if (!token || token.gap > gaps.semicolon) return undefined
  if (token.word === 'hoặc') return at + 1
  // `Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo` is one
  if (token.gap === gaps.hyphen && isPhrase('standings', tokens, at)) return undefined
  const joined = token.word === 'cùng' || token.word === 'với'
  if (joined && isPhrase('partnerMarks', tokens, at)) return tokens[at + 1]?.word === 'với' ? at + 2 : at + 1
  if (token.gap >= gaps.hyphen || token.gap === gaps.line) return at
  if (isPhrase('distributives', tokens, at)) return undefined
  return isPhrase('plurals', tokens, at) || (token.capital && isPhrase('heads', tokens, at)) ? at : undefined
}
