import { unitAfterBody } from './bodies-of-units.js'
import { certainties } from './mention.js'
import { type Member, type Passage, wordsAsWritten } from './passage.js'
import { agencyRegistry } from './registry.js'
import { longestName } from './trie.js'

/**
 * Gives `các huyện` in `HĐND, UBND các huyện` back to the body before it, where that one has no level of its own.
 *
 * @param members in the order of the text
 */
export function withSharedUnits(passage: Passage, members: readonly Member[]): Member[] {
  return members.map((member, index) => {
    const next = members[index + 1]
    return next && isCommittee(member) && next.from === member.to ? ofUnits(passage, member, next) : member
  })
}

const isCommittee = ({ entry, certainty }: Member): boolean =>
  entry?.kind === 'committee' && certainty === certainties.unplaced

function ofUnits(passage: Passage, member: Member, next: Member): Member {
  const unit = next.collective ? unitAfterBody(passage.tokens, next.from) : undefined
  const stem = longestName(agencyRegistry().bodies, passage.tokens, member.from)?.values[0]?.stem
  if (!unit?.many || stem === undefined) return member
  const name = `${stem} ${wordsAsWritten(passage, unit.bodyEnd, next.to)}`
  return { ...member, entry: null, name, collective: true, certainty: certainties.collective }
}
