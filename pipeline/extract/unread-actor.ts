import type { VFile } from 'vfile'
import { dutyPhrases } from '../../knowledge/duty-words.js'
import { type AgencyMention, bodyAtStart, listAtStart, startsWithVerb } from '../language/agencies/index.js'
import { readLabel } from '../language/labels.js'
import { placeOf, sliceText, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'

/** Whoever stands before the words that say who leads: group 1. */
const leads = new RegExp(
  `^(?:giao\\s)?(\\p{Lu}[^.;:,]{2,100}?)\\s(?:${dutyPhrases('leading')})(?!\\p{L}|\\s*:)`,
  'u',
)

/**
 * Notes a task whose words say who leads it where no agency was understood in them: they stand before `chủ trì` and its
 * like, or they open the task with the proper name of a body.
 *
 * @param read the agencies that were read of the task
 * @param isNamed whether one of them leads by the task's own words
 * @returns whether it is such a task
 * @example noteUnreadActor(text, [], false, file) // true for `Tổ phản ứng nhanh chủ trì tổ chức diễn tập`
 */
export function noteUnreadActor(
  text: Text,
  read: readonly AgencyMention[],
  isNamed: boolean,
  file: VFile,
): boolean {
  const start = readLabel(text.value)?.end ?? 0
  const words = text.value.slice(start)
  const actor = beforeLeading(words, read) ?? openingBody(words, read, isNamed)
  if (actor === null) return false
  const place = placeOf(sliceText(text, start, start + actor.length))
  if (place) warn(file, 'agency-unread', `Who leads was not understood: "${actor}".`, place)
  return true
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

/** A name that no register knows and that is the whole of a sentence holds what is to be done (`Cục Bến bãi khơi thông luồng`). */
const isAll = ({ mention, agency, collective }: AgencyMention, words: string): boolean =>
  agency === null && !collective && words.length - mention.length <= 2 && /[.;]\s*$/.test(words)

/** A mention may begin before the words, or hold words that they leave out. */
const isIn = (actor: string, mention: string): boolean => actor.includes(mention) || mention.includes(actor)

/** A comma, and a capital behind it, up to the next mark: group 1. */
const goesOn = /^,\s+(\p{Lu}[^,.;:()]*)/u

/**
 * Notes a task whose agencies end before a word that looks like one more of them (`Đề nghị Sở A, VCCI, các hiệp hội …`), or
 * whose last one takes in all that is to be done (`Sở A và Cục B thu ngân sách.`).
 *
 * @param lead those who lead it by its own words
 * @returns whether it is such a task
 */
export function noteCutList(text: Text, lead: readonly AgencyMention[], file: VFile): boolean {
  const own = lead.filter((one) => standsIn(text, one)).sort((a, b) => a.end - b.end)
  const last = own.at(-1)
  if (!last) return false
  const next = goesOn.exec(text.value.slice(last.end, last.end + longestName))?.[1]
  const isMore = next !== undefined && !startsWithVerb(next)
  const holdsDuty = own.length > 1 && own[0]!.start === 0 && isAll(last, text.value.slice(last.start))
  if (!isMore && !holdsDuty) return false
  const from = isMore ? text.value.indexOf(next, last.end) : last.start
  const words = isMore ? next : last.mention
  const place = placeOf(sliceText(text, from, from + words.length))
  if (place) warn(file, 'agency-unread', `Who else leads was not understood: "${words.trim()}".`, place)
  return true
}

/** No name behind the comma has more characters. */
const longestName = 120

const standsIn = (text: Text, { start, end, mention }: AgencyMention): boolean =>
  text.value.slice(start, end) === mention
