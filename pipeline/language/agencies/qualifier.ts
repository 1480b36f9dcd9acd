import { agencyWords, placeEntries } from '../../../knowledge/agencies.js'
import { unmark } from '../fold.js'
import { lazily } from '../lazily.js'
import { isPhrase } from './lexicon.js'
import { agencyRegistry, isCommittee, type Level, levelWords, placeTrie } from './registry.js'
import { gaps, type Token } from './tokens.js'
import { addName, emptyTrie, longestName, type Trie } from './trie.js'

/** The words after a body's name that say whose it is: `tỉnh Nghệ An`, `TP`, `huyện Nghi Lộc`. */
export interface Qualifier {
  readonly level: Level | null
  /** A province of the registry. */
  readonly place: string | null
  /** It names one district, commune, town or region: no body that every one of them has. */
  readonly unit: boolean
  /** That unit has a number for its name: `khu vực XII`. */
  readonly isNumbered: boolean
  /** Its word for the level is a committee of the Party: `Tỉnh ủy`. */
  readonly ofParty: boolean
  /** The index after its last word. */
  readonly end: number
}

const levelTrie = lazily((): Trie<Level> => {
  const levels = emptyTrie<Level>()
  const { levelNicknames, capitalNames } = agencyWords()
  for (const [word, level] of levelWords()) addName(levels, word, level)
  for (const [level, words] of Object.entries(levelNicknames) as [Level, string[]][])
    for (const word of words) addName(levels, word, level)
  for (const word of capitalNames) addName(levels, word, 'city')
  return levels
})

/** What {@link readQualifier} gives where none stands at a token. */
export const noQualifier = (from: number): Qualifier => ({
  level: null,
  place: null,
  unit: false,
  isNumbered: false,
  ofParty: false,
  end: from,
})

/**
 * Reads the qualifier that begins at a token.
 *
 * @returns one with `end === from` where none stands there
 * @example readQualifier(tokenize('Công an tỉnh Nghệ An'), 2) // { level: 'province', place: 'Nghệ An', unit: false, isNumbered: false, ofParty: false, end: 6 }
 */
export function readQualifier(tokens: readonly Token[], from: number): Qualifier {
  const first = tokens[from]
  if (!first || first.gap > gaps.hyphen) return noQualifier(from)
  const level = longestName(levelTrie(), tokens, from)
  if (!level) {
    const place = placeAt(tokens, from)
    return place ? ofPlace(place) : noQualifier(from)
  }
  if (level.values[0] === 'commune' && isOfSociety(tokens, from + 1)) return noQualifier(from)
  if (tokens[from + 1]?.gap === gaps.none && isPhrase('levelBodies', tokens, from)) return noQualifier(from)
  const lower = level.values[0] === 'central' ? belowState(tokens, level.end) : undefined
  if (lower) return lower
  const ofParty = isCommittee(tokens[level.end - 1]!.word)
  return { ...named(tokens, from, level.values[0]!, level.end), ofParty }
}

/** `xã hội`; in `Công an xã, Hội Nông dân xã` a list goes on. */
const isOfSociety = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'hội' && tokens[at]!.gap <= gaps.line

/** `Hội Nông dân Việt Nam tỉnh`: behind the name of the country stands whose it is. */
function belowState(tokens: readonly Token[], from: number): Qualifier | undefined {
  if (tokens[from]?.gap !== gaps.none || tokens[from - 1]!.word !== 'nam') return undefined
  const lower = readQualifier(tokens, from)
  return lower.end > from && lower.level !== 'central' ? lower : undefined
}

function named(tokens: readonly Token[], from: number, level: Level, end: number): Qualifier {
  const place = level === 'city' || level === 'province' ? spoiltPlaceAt(tokens, end) : undefined
  // `thành phố Thái Nguyên` is a town of the province of that name
  if (place && level === 'city' && place.kind === 'province')
    return { ...noQualifier(place.end), level: 'town', unit: true }
  if (place) return ofPlace(place)
  if (level === 'central') return { ...noQualifier(end), level }
  const unitEnd = afterUnitName(tokens, end)
  if (unitEnd === end) return { ...noQualifier(end), level }
  // `Thành phố` with a capital is the city itself, `thành phố Vinh` a town of the province
  if (level === 'city' && tokens[from]!.capital) return { ...noQualifier(end), level }
  const isNumbered = isNumber(tokens[end]!)
  return { ...noQualifier(unitEnd), level: level === 'city' ? 'town' : level, unit: true, isNumbered }
}

/** `3`, `XII`. */
export const isNumber = ({ word }: Token): boolean => /^(?:\d{1,2}|[ivx]{1,5})$/.test(word)

const ofPlace = ({ kind, name, end }: PlaceAt): Qualifier => ({
  ...noQualifier(end),
  level: levelOf(kind),
  place: name,
})

const levelOf = (kind: 'city' | 'province'): Level => (kind === 'city' ? 'city' : 'province')

/** A province of the registry, and the index after its name. */
interface PlaceAt {
  readonly name: string
  readonly kind: 'city' | 'province'
  readonly end: number
}

function placeAt(tokens: readonly Token[], from: number): PlaceAt | undefined {
  const first = tokens[from]
  if (!first?.capital || first.gap > gaps.hyphen) return undefined
  const match = longestName(placeTrie(), tokens, from)
  return match && { ...match.values[0]!, end: match.end }
}

const bareNames = lazily(() => {
  const names = emptyTrie<{ name: string; kind: 'city' | 'province' }>()
  for (const place of placeEntries()) addName(names, unmark(place.name), place)
  return names
})

/** The province behind the word for it, though its marks be lost: `Nghê An` behind `tỉnh`. */
export function spoiltPlaceAt(tokens: readonly Token[], from: number): PlaceAt | undefined {
  const sound = placeAt(tokens, from)
  if (sound || !tokens[from]?.capital) return sound
  const bare = tokens
    .slice(from, from + longestPlace)
    .map((token) => ({ ...token, word: unmark(token.word) }))
  const match = longestName(bareNames(), bare, 0)
  return match && { ...match.values[0]!, end: from + match.end }
}

/** The most words of a province's name. */
const longestPlace = 5

/**
 * The index after the word for a level and the name of one unit (`huyện Nghi Lộc`), or `from` where no such stands there.
 */
export function afterNamedUnit(tokens: readonly Token[], from: number): number {
  const level = from < tokens.length ? longestName(levelTrie(), tokens, from) : undefined
  const end = level ? afterUnitName(tokens, level.end) : from
  return level && end > level.end ? end : from
}

/** The index after the word for a level that begins at a token, or `from`. */
export function afterLevel(tokens: readonly Token[], from: number): number {
  return from < tokens.length ? (longestName(levelTrie(), tokens, from)?.end ?? from) : from
}

/** `xã Tân Hội`, `xã Hòa Hội Tây`: no unit is named `Tân` alone, and no body is a `Hội` that nothing more is said of, or `Hội Tây`. */
const isSecondSyllable = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  tokens[at]!.gap === gaps.none &&
  tokens[from]!.word.length > 1 &&
  !isNumber(tokens[from]!) &&
  (!tokens[at + 1]?.capital ||
    tokens[at + 1]!.gap > gaps.line ||
    longestName(agencyRegistry().bodies, tokens, at) === undefined)

/** District and commune names: every syllable has a capital (`Nghi Lộc`), or it is a number (`Quận 1`). */
export function afterUnitName(tokens: readonly Token[], from: number, longest = 4): number {
  let at = from
  while (at < tokens.length && at - from < longest) {
    const token = tokens[at]!
    // `Công an xã - Các trường học` is a list; `khu vực 3 - Nghệ An` is one name
    const widest = at === from ? gaps.line : gaps.hyphen
    // `xã Trường Xuân`, `đặc khu Trường Sa`: right behind the word for the unit stands its name
    const isBody =
      isPhrase('heads', tokens, at) &&
      !isSecondSyllable(tokens, from, at) &&
      (at > from || token.gap > gaps.none || !tokens[at + 1]?.capital)
    const isOrdinal = token.gap === gaps.line && isNumber(token) && tokens[at + 1]?.gap === gaps.stop
    if (!token.capital || token.gap > widest || isBody || isOrdinal) break
    at++
  }
  return at
}
