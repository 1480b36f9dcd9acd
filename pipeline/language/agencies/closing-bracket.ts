import { supporters } from './actor.js'
import { coordinationsIn } from './coordination.js'
import { type DutyLists, readLabelledDuty } from './labelled-duty.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import type { AgencyMention } from './mention.js'
import { type Member, mentionOf, type Passage, prosePassage } from './passage.js'
import { gaps, tokenize } from './tokens.js'

/** The most characters of a bracket that names agencies. */
const longestBracket = 400

/**
 * Who is named in the bracket that a task ends with: `… (Sở Y tế chủ trì; thời gian: Quý II/2024)`, `… (Đơn vị chủ trì:
 * A; đơn vị phối hợp: B).`
 *
 * @returns offsets are into the whole text; undefined where no bracket closes it or its words give nobody a duty
 */
export function readClosingBracket(
  text: string,
): { lead: AgencyMention[]; coordinating: AgencyMention[] } | undefined {
  const inside = closingBracket(text)
  if (!inside) return undefined
  const words = text.slice(inside.start, inside.end)
  const passage = prosePassage(words, tokenize(words))
  const lists = readLabelledDuty(passage) ?? dutyIn(passage)
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

/** What stands in the bracket at the end, where nothing but punctuation follows it. */
function closingBracket(text: string): { start: number; end: number } | undefined {
  let end = text.length - 1
  while (end >= 0 && ' .;,/\n\t'.includes(text[end]!)) end--
  if (text[end] !== ')') return undefined
  const start = text.lastIndexOf('(', end)
  return start >= 0 && end - start <= longestBracket ? { start: start + 1, end } : undefined
}

/** `Sở A chủ trì, phối hợp với B`, `giao Sở A thực hiện`, `B phối hợp`. */
function dutyIn(passage: Passage): DutyLists | undefined {
  const { tokens } = passage
  const from = tokens[0]?.word === 'do' ? 1 : afterPhrase('orders', tokens, 0)
  const { members, end } = membersFrom(passage, from)
  const verb = tokens[end]
  if (members.length === 0 || !verb || verb.gap > gaps.and || !isPhrase('bracketDuties', tokens, end))
    return undefined
  const coordinating = [...supporters(passage, end), ...coordinationsIn(passage, end)]
  const helps = verb.word === 'phối' && coordinating.length === 0
  return helps ? { lead: [], coordinating: members } : { lead: members, coordinating }
}
