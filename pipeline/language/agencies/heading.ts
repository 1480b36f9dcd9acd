import { afterPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import { type AgencyMention, certainties } from './mention.js'
import { mentionOf, prosePassage } from './passage.js'
import { tokenize } from './tokens.js'

/**
 * The agencies that the heading of a section of implementation names, as `Giao Sở Khoa học và Công nghệ (Cơ quan thường
 * trực)` or `Trách nhiệm của các sở, ngành`.
 *
 * @param text the heading without its label
 * @returns empty where the heading is not wholly a list of agencies (`Kinh phí`)
 * @example readHeadingAgencies('Sở Tài chính..').map(({ agency }) => agency) // ['so-tai-chinh']
 */
export function readHeadingAgencies(text: string): AgencyMention[] {
  if (text.length > 600) return []
  const tokens = tokenize(text)
  const passage = prosePassage(text, tokens)
  const start = afterPhrase('orders', tokens, 0)
  const { members, end } = membersFrom(passage, start)
  const whole =
    members.length > 0 && (end === tokens.length || afterPhrase('obliged', tokens, end) === tokens.length)
  const sure = members.every(({ certainty }) => certainty >= certainties.shared)
  return whole && sure ? members.map((member) => mentionOf(passage, member)) : []
}
