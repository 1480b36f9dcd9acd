import { bareEnd } from '../bare-end.js'
import { looksLikeDeadline } from '../deadlines/index.js'
import { readMoney } from '../money.js'
import { supporters } from './actor-of.js'
import { cellMembers } from './cell.js'
import { coordinationsIn } from './coordination.js'
import { type DutyLists, readLabelledDuty } from './labelled-duty.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import { type AgencyMention, certainties } from './mention.js'
import { cellPassage, type Member, mentionOf, type Passage, prosePassage } from './passage.js'
import { type Gap, gaps, tokenize } from './tokens.js'

/** The most characters of a bracket that names agencies, and the most words of a name there. */
const longestBracket = 400
/** No time behind it has more characters: `(Ban Quản lý dự án làm chủ đầu tư), hoàn thành trước ngày 30/6/2026`. */
const longestTime = 80
const longestName = 24

/** How near one who receives must stand to the bracket, and how many words a task has at least. */
const nearby = 8
const shortestTask = 4

/** Agencies in a bracket; offsets are into the whole text. */
interface BracketDuty {
  readonly lead: AgencyMention[]
  readonly coordinating: AgencyMention[]
}

/**
 * Who is given the duty in the bracket that a task ends with: `… (Sở Y tế chủ trì; thời gian: Quý II/2024)`, `… (Đơn vị
 * chủ trì: A; đơn vị phối hợp: B).`
 *
 * @returns undefined where no bracket closes the text, or its words give nobody a duty
 */
export function readClosingBracket(text: string): BracketDuty | undefined {
  return readBracket(
    text,
    (passage) =>
      readLabelledDuty(passage) ?? dutyIn(passage) ?? looseDuty(passage) ?? dutyBehindTime(passage),
  )
}

/**
 * The agencies alone in the bracket that a task ends with: `Trồng cây xanh (Sở Xây dựng).`
 *
 * @param task the words without the bracket; where they end in one who receives (`gửi cơ quan thường trực (Sở Y tế)`),
 *   the bracket only explains
 */
export function readBareBracket(text: string, task: Passage): BracketDuty | undefined {
  if (task.tokens.length < shortestTask) return undefined
  return readBracket(text, (passage) => {
    const explains = task.tokens.slice(-nearby).some((_, index, last) => isPhrase('receivers', last, index))
    if (explains) return undefined
    const { members, end } = membersFrom(passage, 0)
    const next = passage.tokens[end]
    const rest = next && beforeTime.has(next.gap) ? passage.text.slice(next.start) : ''
    const whole = members.length > 0 && (!next || (rest !== '' && rest.split(/[,;]\s+/).every(isTimeOrCost)))
    return whole && areSure(members) ? { lead: members, coordinating: [] } : undefined
  })
}

/** What may stand between the agencies and the time. */
const beforeTime: ReadonlySet<Gap> = new Set([gaps.hyphen, gaps.comma, gaps.semicolon, gaps.colon])

/** `(Sở Xây dựng; Quý II/2026)`: so much of what follows the agencies must be a time. */
const sureTime = 0.6

/** `(Phòng Kinh tế, vốn 6,8 tỷ đồng, Quý II/2026)`. */
const isTimeOrCost = (words: string): boolean =>
  looksLikeDeadline(words) >= sureTime || (readMoney(words) !== null && money.test(words))
const money = /\d\s?(?:triệu|tỷ|tỉ|nghìn|ngàn)?\s?(?:đồng|đ)$|\d\s?(?:triệu|tỷ|tỉ)$/iu

/** Beside a body that is known one by its noun alone is another: `(Khu Quản lý đường bộ II; Sở Xây dựng)`. */
export const areSure = (members: readonly Member[]): boolean =>
  members.every((member) => isSure(member) || member.certainty === certainties.headed) && members.some(isSure)

const isSure = ({ entry, collective }: Member): boolean => entry !== null || collective

function readBracket(
  text: string,
  read: (passage: Passage) => DutyLists | undefined,
): BracketDuty | undefined {
  const inside = closingBracket(text)
  if (!inside) return undefined
  const words = text.slice(inside.start, inside.end)
  const passage = prosePassage(words, tokenize(words))
  const lists = read(passage)
  if (!lists) return undefined
  const mentions = (members: readonly Member[]): AgencyMention[] =>
    members.map((member) => movedBy(inside.start, mentionOf(passage, member)))
  return { lead: mentions(lists.lead), coordinating: mentions(lists.coordinating) }
}

const movedBy = (offset: number, mention: AgencyMention): AgencyMention => ({
  ...mention,
  start: mention.start + offset,
  end: mention.end + offset,
})

/** What stands in the bracket at the end, where nothing but punctuation or a time follows it. */
function closingBracket(text: string): { start: number; end: number } | undefined {
  const end = text.lastIndexOf(')')
  if (end < 0 || text.length - end > longestTime) return undefined
  const rest = text.slice(end + 1).replace(/^[ .;,/\n\t]+/, '')
  if (rest !== '' && looksLikeDeadline(bareEnd(rest)) < sureTime) return undefined
  const start = text.lastIndexOf('(', end)
  return start >= 0 && end - start <= longestBracket ? { start: start + 1, end } : undefined
}

/** `Ban Quản lý dự án đầu tư xây dựng hạ tầng chủ trì, …`: whatever stands before `chủ trì` is a name. */
function looseDuty(passage: Passage): DutyLists | undefined {
  const { tokens, text } = passage
  if (!isPhrase('heads', tokens, 0) || isPhrase('notHeads', tokens, 0)) return undefined
  const end = tokens.findIndex(({ word }, at) => word === 'chủ' && tokens[at + 1]?.word === 'trì')
  if (end < 1 || end > longestName || tokens[end]!.gap > gaps.line) return undefined
  const lead = cellMembers(cellPassage(text, tokens.slice(0, end)))
  return { lead, coordinating: [...supporters(passage, end), ...coordinationsIn(passage, end)] }
}

/** `(hoàn thành quý II/2026; Sở A chủ trì)`. */
function dutyBehindTime(passage: Passage): DutyLists | undefined {
  const { tokens, text } = passage
  const at = tokens.findIndex(({ gap }) => gap === gaps.semicolon)
  return at > 0 && looksLikeDeadline(text.slice(0, tokens[at - 1]!.end)) >= sureTime
    ? dutyIn(passage, at)
    : undefined
}

/** `Sở A chủ trì, phối hợp với B`, `giao Sở A thực hiện`, `B phối hợp`. */
function dutyIn(passage: Passage, at = 0): DutyLists | undefined {
  const { tokens } = passage
  const from = tokens[at]?.word === 'do' ? at + 1 : afterPhrase('orders', tokens, at)
  const { members, end } = membersFrom(passage, from)
  const verb = tokens[end]
  if (members.length === 0 || !verb || verb.gap > gaps.and || !isPhrase('bracketDuties', tokens, end))
    return undefined
  const coordinating = [...supporters(passage, end), ...coordinationsIn(passage, end)]
  const helps = verb.word === 'phối' && coordinating.length === 0
  return helps ? { lead: [], coordinating: members } : { lead: members, coordinating }
}
