import type { VFile } from 'vfile'
import { dutyPhrases } from '../../knowledge/duty-words.js'
import {
  type AgencyMention,
  actorsBeforeColon,
  bodyAtStart,
  closingBodies,
  type Duty,
  laterSubjects,
  listAtStart,
  personsAtStart,
  readAgencyList,
  startsWithVerb,
  subjectBehindComma,
  unlistedCloser,
  wordsOfDoer,
} from '../language/agencies/index.js'
import { readLabel } from '../language/labels.js'
import { placeOf, sliceText, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'

/** So much of whoever was not understood is shown. */
const longestTold = 60

/** Whoever stands before the words that say who leads: group 1. */
const leads = new RegExp(
  `^(?:giao\\s)?(\\p{Lu}[^.;:,]{2,100}?)\\s(?:${dutyPhrases('leading')})(?!\\p{L}|\\s*:)`,
  'u',
)

/**
 * Notes a task whose words say who leads it where no agency was understood in them: they stand before `chủ trì` and its
 * like, or they open the task with the proper name of a body.
 *
 * @param duty the agencies that were read of the task
 * @param isNamed whether one of them leads by the task's own words
 * @returns whether it is such a task
 * @example noteUnreadActor(text, { lead: [], coordinating: [] }, false, file) // true for `Tổ phản ứng nhanh chủ trì tổ chức diễn tập`
 */
export function noteUnreadActor(text: Text, duty: Duty, isNamed: boolean, file: VFile): boolean {
  const start = readLabel(text.value)?.end ?? 0
  const words = text.value.slice(start)
  const read = [...duty.lead, ...duty.coordinating]
  const actor =
    beforeLeading(words, read) ??
    openingBody(words, read, isNamed) ??
    (isNamed ? null : (whoIsTold(words, read) ?? unreadPartner(words, duty))) ??
    (isNamed || read.some(({ mention }) => words.includes(mention)) ? null : actorsBeforeColon(words)) ??
    (duty.lead.length === 0 ? personsAtStart(words) : null) ??
    (read.length === 0
      ? (wordsOfDoer(words) ?? unlistedCloser(words) ?? closingBodies(words) ?? laterSubject(words))
      : null)
  if (actor === null) return false
  const at = start + Math.max(0, words.lastIndexOf(actor))
  return noteUnread('Who leads', actor, sliceText(text, at, at + actor.length), file)
}

function beforeLeading(words: string, read: readonly AgencyMention[]): string | null {
  const actor = leads.exec(words)?.[1]
  return actor === undefined || startsWithVerb(actor) || read.some(({ mention }) => isIn(actor, mention))
    ? null
    : actor
}

/** `Cục A, B và C xây dựng …`: a name that was not read to its end, nor taken for the actor. */
function openingBody(words: string, read: readonly AgencyMention[], isNamed: boolean): string | null {
  const named = read.find(({ mention }) => words.startsWith(mention))
  if (named) return isAll(named, words) ? named.mention : null
  return isNamed ? null : (bodyAtStart(words) ?? listAtStart(words))
}

/** The words that an order begins with, before whom it is to. */
const order = new RegExp(
  `^(?:${dutyPhrases('orders')})\\s+(?=(?:(?:${dutyPhrases('ordered')})|\\p{Lu}{2,}\\d*)\\s)`,
  'u',
)

/** How persons are called before their names, as a part of a pattern: `Ông (bà)`. */
export const personTitles = dutyPhrases('persons').replace(/[()/]/g, '\\$&')

/** A person's name before the colon that opens the duty: group 1. */
const person = new RegExp(`^((?:${personTitles})\\s\\p{Lu}[^:.;]{2,80}):\\s`, 'u')

/** `Đề nghị các thành viên Đoàn …`, `Đồng chí A - Phó Chủ tịch: …` where nobody was understood whom the order is to. */
function whoIsTold(words: string, read: readonly AgencyMention[]): string | null {
  const named = read.length === 0 ? person.exec(words)?.[1] : undefined
  if (named !== undefined) return named.slice(0, longestTold)
  const start = order.exec(words)?.[0].length ?? 0
  if (start === 0 || read.some(({ mention }) => words.includes(mention))) return null
  return words
    .slice(start)
    .split(/[,.;:(]/)[0]!
    .slice(0, longestTold)
}

/** Whom one works with: group 1. */
const partner = new RegExp(
  `phối hợp(?:\\s(?:${dutyPhrases('manners')}))?\\s(?:với|cùng)\\s([^.;:,()]{3,${longestTold}})`,
  'iu',
)

/** `Trưởng thôn phối hợp với tổ tự quản …`: who would lead was not understood. */
function unreadPartner(words: string, { lead, coordinating }: Duty): string | null {
  const other = lead.length === 0 && coordinating.length > 0 ? partner.exec(words)?.[1] : undefined
  return other === undefined || coordinating.some(({ mention }) => other.startsWith(mention)) ? null : other
}

/** `Lập quy hoạch; Sở A trình UBND tỉnh`: who does what stands behind it, and as likely the whole. */
function laterSubject(words: string): string | null {
  const [start] = laterSubjects(words)
  const [first] = start === undefined ? [] : readAgencyList(words, start).members
  return first && (first.agency !== null || !first.collective) ? first.mention : null
}

/** A name that no register knows and that is the whole of a sentence holds what is to be done (`Cục Bến bãi khơi thông luồng`). */
const isAll = ({ mention, agency, collective }: AgencyMention, words: string): boolean =>
  agency === null && !collective && words.length - mention.length <= 2 && /[.;]\s*$/.test(words)

/** A mention may begin before the words, or hold words that they leave out. */
const isIn = (actor: string, mention: string): boolean => actor.includes(mention) || mention.includes(actor)

/** A comma, and a capital behind it, up to the next mark: group 1. */
const goesOn = /^,\s+(\p{Lu}[^,.;:()]*)/u
/** Behind a group and a colon, the first of several with capitals: `Các Vụ, Cục: Truyền thông, Quản lý Dược …`. */
const namesThem = /^:\s+(\p{Lu}[^,.;:()]*),\s+\p{Lu}/u

/**
 * Notes a task whose agencies end before a word that looks like one more of them (`Đề nghị Sở A, VCCI, các hiệp hội …`), whose last
 * one takes in all that is to be done (`Sở A và Cục B thu ngân sách.`), that gives another one behind a comma a duty of its own, or
 * that works with somebody who was not understood.
 *
 * @param duty the agencies that were read of the task
 * @returns whether it is such a task
 */
export function noteCutList(text: Text, { lead, coordinating }: Duty, file: VFile): boolean {
  const own = lead.filter((one) => standsIn(text, one)).sort((a, b) => a.end - b.end)
  const last = own.at(-1)
  const words = last && (cutName(text.value, own, last) ?? otherSubject(text.value, own))
  if (last && words) {
    const from = text.value.indexOf(words, words === last.mention ? last.start : last.end)
    return noteUnread('Who else leads', words.trim(), sliceText(text, from, from + words.length), file)
  }
  const helper = coordinating.length === 0 ? letters.exec(text.value) : null
  if (!helper) return false
  const from = helper.index + helper[0].length - helper[1]!.length
  return noteUnread('Who helps', helper[1]!, sliceText(text, from, from + helper[1]!.length), file)
}

function noteUnread(role: string, who: string, words: Text, file: VFile): true {
  const place = placeOf(words)
  if (place) warn(file, 'agency-unread', `${role} was not understood: "${who}".`, place)
  return true
}

/** `phối hợp với PC04, PA05`: whom letters and numbers alone name, behind the first `phối hợp` with nobody who was understood. */
const letters = /phối hợp\s(?:với|cùng)\s(\p{Lu}{2,}\d*)(?!\p{L}|\s\p{Ll}+\s\p{Lu})/u

function cutName(text: string, own: readonly AgencyMention[], last: AgencyMention): string | null {
  const behind = text.slice(last.end, last.end + longestName)
  const named = last.collective ? namesThem.exec(behind)?.[1] : undefined
  if (named !== undefined) return named
  const next = goesOn.exec(behind)?.[1]
  if (next !== undefined && !startsWithVerb(next)) return next
  return own.length > 1 && own[0]!.start === 0 && isAll(last, text.slice(last.start)) ? last.mention : null
}

function otherSubject(text: string, own: readonly AgencyMention[]): string | null {
  const other = /,\s+\p{Lu}/u.test(text) ? subjectBehindComma(text) : null
  return other === null || own.some(({ mention }) => isIn(other, mention)) ? null : other
}

/** No name behind the comma has more characters. */
const longestName = 120

const standsIn = (text: Text, { start, end, mention }: AgencyMention): boolean =>
  text.value.slice(start, end) === mention
