import {
  type AgencyEntry,
  type AgencyRank,
  agencyEntries,
  agencyWords,
  type NameLevel,
  placeEntries,
} from '../../../knowledge/agencies.js'
import { fold, words } from '../fold.js'
import { lazily } from '../lazily.js'
import { spellings } from './spellings.js'
import { type Token, tokenize } from './tokens.js'
import { addName, addTokens, emptyTrie, type Trie } from './trie.js'

export type Level = NameLevel

/** A body under its stem: the name without its place and level. */
export interface Body {
  readonly entry: AgencyEntry
  readonly level: Level | null
  /** The stem as the canonical name has it. */
  readonly stem: string
}

/** One way to write the stem of a body. */
interface Spelling {
  readonly spelling: string
  readonly tokens: readonly Token[]
  readonly body: Body
}

interface Siblings {
  readonly level: Level
  readonly byLevel: ReadonlyMap<Level, AgencyEntry>
}

interface Registry {
  readonly bodies: Trie<Body>
  /** Collectives by the words of their names, without `các`. */
  readonly groups: ReadonlyMap<string, AgencyEntry>
  /** The same body at each level (`Công an Thành phố`, `Công an tỉnh`), by the id of any of them. */
  readonly siblings: ReadonlyMap<string, Siblings>
  /** The ids of the ministries and what ranks with them. */
  readonly ministries: ReadonlySet<string>
  /** Every spelling of every stem, with its body. */
  readonly spellings: readonly Spelling[]
}

/** The words for a level at the end of a name, each with its level. */
export const levelWords = lazily(() => Object.entries(agencyWords().levelWords))

/**
 * Whether a word for a level is a committee of the Party: `tỉnh ủy`. It is a level of the Party's bodies only (`Văn phòng
 * Tỉnh ủy`); behind a body of the State it is the next body.
 */
export const isCommittee = (levelWord: string): boolean => levelWord.endsWith('ủy')

/** The level of government of bodies whose name ends in the word for a level. */
export const ranks: Readonly<Record<Level, AgencyRank>> = {
  central: 'central',
  city: 'province',
  province: 'province',
  region: 'province',
  district: 'district',
  quarter: 'district',
  town: 'district',
  commune: 'commune',
  ward: 'commune',
  township: 'commune',
  zone: 'commune',
}

/** The registry of `knowledge/agencies.json`, ready to be searched; built on the first call. */
export const agencyRegistry = lazily(buildRegistry)

function buildRegistry(): Registry {
  const bodies = emptyTrie<Body>()
  const groups = new Map<string, AgencyEntry>()
  const stems = new Map<string, Body[]>()
  const spellings: Spelling[] = []
  for (const entry of agencyEntries()) {
    if (entry.collective) {
      for (const name of [entry.name, ...entry.aliases]) groups.set(groupKey(name), entry)
      continue
    }
    for (const one of spellingsOf(entry)) {
      const { tokens, body } = one
      spellings.push(one)
      addTokens(bodies, tokens, body)
      const key = tokens.map(({ word }) => word).join(' ')
      stems.set(key, [...(stems.get(key) ?? []), body])
    }
  }
  const ministries = new Set(agencyEntries().flatMap(({ id, kind }) => (kind === 'ministry' ? [id] : [])))
  return { bodies, groups, siblings: siblingsOf(stems.values()), ministries, spellings }
}

function siblingsOf(stems: Iterable<readonly Body[]>): Map<string, Siblings> {
  const siblings = new Map<string, Siblings>()
  for (const bodies of stems) {
    const byLevel = new Map<Level, AgencyEntry>()
    for (const { level, entry } of bodies) if (level) byLevel.set(level, entry)
    if (byLevel.size < 2) continue
    for (const [level, { id }] of byLevel) {
      const known = siblings.get(id)
      siblings.set(id, { level, byLevel: known ? new Map([...byLevel, ...known.byLevel]) : byLevel })
    }
  }
  return siblings
}

/** Every spelling of every stem of an agency; one `Body` for each level, so that equal spellings stay one. */
function spellingsOf(entry: AgencyEntry): Spelling[] {
  const byLevel = new Map<Level | null, Body>()
  const canonical = stemOf(entry.name, entry.place).stem
  const names = [entry.name, ...entry.aliases, ...(entry.shortName ? [entry.shortName] : [])]
  return names.flatMap((name) => {
    const { stem, level } = stemOf(name, entry.place)
    const body = byLevel.get(level) ?? { entry, level, stem: canonical }
    byLevel.set(level, body)
    return spellings(stem).map((spelling) => ({ spelling, tokens: tokenize(spelling), body }))
  })
}

/** The words by which a collective is known: folded, without `các`, `và` and punctuation. */
export function groupKey(name: string): string {
  return words(name)
    .join(' ')
    .replaceAll('ủy ban nhân dân', 'ubnd')
    .split(' ')
    .filter((word) => word !== 'các' && word !== 'và')
    .join(' ')
}

function stemOf(name: string, place: string | null): { stem: string; level: Level | null } {
  const ofPlace = place ? fold(place) : ''
  const stem = endsIn(fold(name), ofPlace) ? withoutEnd(name, ofPlace) : name
  const folded = fold(stem)
  const found = levelWords().find(([ending]) => endsIn(folded, ending))
  if (!found) return { stem, level: null }
  const [ending, level] = found
  // `Đại học Quốc gia Thành phố Hồ Chí Minh`: the level belongs to the place
  return { stem: withoutEnd(stem, ending), level: stem === name ? level : null }
}

function endsIn(folded: string, ending: string): boolean {
  if (ending === '' || !folded.endsWith(` ${ending}`)) return false
  return !agencyWords().notLevels.some((word) => folded.endsWith(word))
}

const withoutEnd = (name: string, ending: string): string => name.slice(0, name.length - ending.length).trim()

/** The places of the registry, as tries want them. */
export const placeTrie = lazily(() => {
  const trie = emptyTrie<{ name: string; kind: 'city' | 'province' }>()
  for (const place of placeEntries()) {
    for (const name of [place.name, ...place.aliases]) addName(trie, name, place)
  }
  return trie
})
