import { type AgencyEntry, agencyEntries, placeEntries } from '../../../knowledge/agencies.js'
import { fold, words } from '../fold.js'
import { spellings } from './spellings.js'
import { addName, emptyTrie, type Trie } from './trie.js'

/** The level that a body's name ends in: `city` for Thành phố and Thành ủy, `province` for tỉnh and Tỉnh ủy. */
export type Level = 'central' | 'city' | 'province' | 'district' | 'quarter' | 'town' | 'commune' | 'ward' | 'township' | 'region'

/** A body under its stem: the name without its place and level. */
export interface Body {
  readonly entry: AgencyEntry
  readonly level: Level | null
}

interface Registry {
  readonly bodies: Trie<Body>
  /** Collectives by the words of their names, without `các`. */
  readonly groups: ReadonlyMap<string, AgencyEntry>
  readonly byId: ReadonlyMap<string, AgencyEntry>
  /** Every spelling with its body, for names that are not met word by word. */
  readonly stems: readonly { readonly stem: string; readonly body: Body }[]
}

/** The words for a level at the end of a name, longest first. */
export const levelWords: readonly (readonly [string, Level])[] = [
  ['thành phố', 'city'],
  ['thành ủy', 'city'],
  ['thị trấn', 'township'],
  ['thị xã', 'town'],
  ['thị ủy', 'town'],
  ['tỉnh ủy', 'province'],
  ['huyện ủy', 'district'],
  ['quận ủy', 'quarter'],
  ['trung ương', 'central'],
  ['khu vực', 'region'],
  ['việt nam', 'central'],
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['quận', 'quarter'],
  ['xã', 'commune'],
  ['phường', 'ward'],
]

let registry: Registry | undefined

/** The registry of `knowledge/agencies.json`, ready to be searched; built on the first call. */
export function agencyRegistry(): Registry {
  registry ??= buildRegistry()
  return registry
}

function buildRegistry(): Registry {
  const bodies = emptyTrie<Body>()
  const groups = new Map<string, AgencyEntry>()
  const byId = new Map<string, AgencyEntry>()
  const stems: { stem: string; body: Body }[] = []
  for (const entry of agencyEntries()) {
    byId.set(entry.id, entry)
    if (entry.collective) {
      for (const name of [entry.name, ...entry.aliases]) groups.set(groupKey(name), entry)
      continue
    }
    const known = new Map<Level | null, Body>()
    for (const name of [entry.name, ...entry.aliases, ...(entry.shortName ? [entry.shortName] : [])]) {
      const { stem, level } = stemOf(name, entry.place)
      let body = known.get(level)
      if (!body) known.set(level, (body = { entry, level }))
      for (const spelling of spellings(stem)) {
        addName(bodies, spelling, body)
        stems.push({ stem: words(spelling).join(' '), body })
      }
    }
  }
  return { bodies, groups, byId, stems }
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
  const stem = withoutEnd(name, place ? fold(place) : '')
  for (const [ending, level] of levelWords) {
    const shorter = withoutEnd(stem, ending)
    // `Đại học Quốc gia Thành phố Hồ Chí Minh`: the level belongs to the place
    if (shorter !== stem) return { stem: shorter, level: stem === name ? level : null }
  }
  return { stem, level: null }
}

function withoutEnd(name: string, ending: string): string {
  if (ending === '' || !fold(name).endsWith(` ${ending}`)) return name
  return name.slice(0, name.length - ending.length).trim()
}

/** The places of the registry, as tries want them. */
export function placeTrie(): Trie<{ name: string; kind: 'city' | 'province' }> {
  places ??= buildPlaces()
  return places
}

let places: Trie<{ name: string; kind: 'city' | 'province' }> | undefined

function buildPlaces(): Trie<{ name: string; kind: 'city' | 'province' }> {
  const trie = emptyTrie<{ name: string; kind: 'city' | 'province' }>()
  for (const place of placeEntries()) {
    for (const name of [place.name, ...place.aliases]) addName(trie, name, place)
  }
  return trie
}
