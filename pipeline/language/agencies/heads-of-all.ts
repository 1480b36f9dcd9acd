import { agencyWords } from '../../../knowledge/agencies.js'
import { lazily } from '../lazily.js'
import { groupAt } from './group.js'
import { afterPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { afterOffices } from './offices.js'
import type { Member, Passage } from './passage.js'
import { agencyRegistry, groupKey } from './registry.js'
import { gaps } from './tokens.js'
import { addName, emptyTrie, longestName, type Trie } from './trie.js'

const officeTrie = lazily((): Trie<string> => {
  const offices = emptyTrie<string>()
  for (const [office, name] of Object.entries(agencyWords().headsOfAll)) addName(offices, office, name)
  return offices
})

/**
 * An office that stands alone for all bodies of a kind: `Các Bộ trưởng`, or `Bộ trưởng` where the heads of other groups come
 * next (`Bộ trưởng, Thủ trưởng cơ quan ngang bộ`); not `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`, who is one man.
 */
export function headsOfAll(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const start = afterPhrase('plurals', tokens, from)
  const office = longestName(officeTrie(), tokens, start)
  if (!office || !(start > from || groupComesNext(passage, office.end))) return undefined
  const name = office.values[0]!
  const entry = agencyRegistry().groups.get(groupKey(name)) ?? null
  return { from, to: office.end, entry, name, collective: true, certainty: certainties.collective }
}

function groupComesNext(passage: Passage, at: number): boolean {
  const gap = passage.tokens[at]?.gap
  if (gap === undefined || gap < gaps.and || gap > gaps.semicolon) return false
  const group = afterOffices(passage, at)
  return group > at && groupAt(passage, group) !== undefined
}
