import { capital } from '../capitals.js'
import { knownBody } from './known.js'
import { afterPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { afterOffices } from './offices.js'
import { type Member, type Passage, wordsAsWritten } from './passage.js'
import { isNumber } from './qualifier.js'
import { agencyRegistry, type Body } from './registry.js'
import { gaps, type Token } from './tokens.js'
import type { Trie } from './trie.js'
import { headOfUnit, memberOfUnit, pluralUnitHead, type UnitHead } from './unit-head.js'

/** A head that the members of a list share: `Sở` in `Sở Tài chính, Nội vụ`. */
export interface SharedHead {
  readonly words: string
  /** The names of the registry that begin with it; undefined where there is none. */
  readonly names: Trie<Body> | undefined
  /** Set where the members are units of administration (`UBND huyện`). */
  readonly units: UnitHead | undefined
  /** Set where the members are told apart by their numbers: `Tổ công tác số` in `Tổ công tác số 01, 02`. */
  readonly isNumbered?: true
}

/** The head that a member leaves to the next ones, or undefined where it is none that lists share. */
export function headOf(passage: Passage, member: Member): SharedHead | undefined {
  const { tokens } = passage
  if (member.collective) return undefined
  const units = headOfUnit(passage, member)
  if (units) return headOver(units)
  if (isNumbered(tokens, member)) return { ...numberedHead(passage, member), isNumbered: true }
  const end = afterPhrase('prefixes', tokens, member.from)
  return end === member.from || end >= member.to ? undefined : headBetween(passage, member.from, end)
}

/** `Tổ công tác số 01`. */
function isNumbered(tokens: readonly Token[], { from, to, entry }: Member): boolean {
  const [word, last] = [tokens[to - 2], tokens[to - 1]!]
  return entry === null && to - 2 > from && word?.word === 'số' && isNumber(last)
}

const numberedHead = (passage: Passage, { from, to }: Member): SharedHead => ({
  words: capital(wordsAsWritten(passage, from, to - 1)),
  names: undefined,
  units: undefined,
})

/** `02` in `Tổ công tác số 01, 02 và 03`, where it counts nothing that comes next. */
function numberedMember(passage: Passage, at: number, { words }: SharedHead): Member | undefined {
  const { tokens } = passage
  const from = tokens[at]!.word === 'số' ? at + 1 : at
  const [number, next] = [tokens[from], tokens[from + 1]]
  if (!number || !isNumber(number)) return undefined
  if (next && next.gap <= gaps.line && !passage.ends(tokens, from + 1)) return undefined
  const name = `${words} ${wordsAsWritten(passage, from, from + 1)}`
  return { from: at, to: from + 1, entry: null, name, collective: false, certainty: certainties.shared }
}

function headBetween(passage: Passage, from: number, end: number): SharedHead {
  const words = passage.tokens.slice(from, end)
  return { words: capital(wordsAsWritten(passage, from, end)), names: below(words), units: undefined }
}

function below(words: readonly Token[]): Trie<Body> | undefined {
  let node: Trie<Body> | undefined = agencyRegistry().bodies
  for (const { word } of words) node = node?.next.get(word)
  return node
}

/**
 * A plural head before a list of names: `Các sở:`, `Các sở, ban, ngành:` or `các Sở` in `các Sở Tài chính, Nội vụ`, `UBND các huyện`
 * in `UBND các huyện Nghi Lộc, Diễn Châu`; an office may stand before it.
 *
 * @returns the head, and the index of the first name
 */
export function pluralHead(passage: Passage, at: number): { head: SharedHead; next: number } | undefined {
  const { tokens } = passage
  const from = afterOffices(passage, at)
  const plural = afterPhrase('plurals', tokens, from)
  const found = pluralUnitHead(passage, from)
  const sure = plural > from && !found ? headBeforeNames(passage, plural) : undefined
  if (sure) return sure
  return found && { head: headOver(found.units), next: found.next }
}

const headOver = (units: UnitHead): SharedHead => ({
  words: `${units.body} ${units.unit}`.trim(),
  names: undefined,
  units,
})

function headBeforeNames(passage: Passage, from: number): { head: SharedHead; next: number } | undefined {
  const { tokens } = passage
  const end = afterPhrase('prefixes', tokens, from)
  const next = tokens[end]
  if (end === from || !next || afterPhrase('groupNouns', tokens, from) > end) return undefined
  const head = headBetween(passage, from, end)
  if (next.gap === gaps.colon) return { head, next: end }
  const listed = afterGroups(tokens, end)
  if (tokens[listed]?.gap === gaps.colon && head.names && knownBody(tokens, listed, head.names))
    return { head, next: listed }
  const named = next.capital && next.gap <= gaps.line && head.names && knownBody(tokens, end, head.names)
  return named && !isOfUnits(passage, named.nameEnd) ? { head, next: end } : undefined
}

/** The index after the nouns that go on a group: `ban, ngành` in `các sở, ban, ngành: Tài chính, Công an tỉnh`. */
function afterGroups(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.gap === gaps.comma || tokens[at]?.gap === gaps.and) {
    const next = afterPhrase('groupNouns', tokens, at)
    if (next === at) break
    at = next
  }
  return at
}

/** `các Sở Y tế tỉnh, thành phố`: the same body of many units. */
function isOfUnits({ tokens }: Passage, at: number): boolean {
  const next = afterPhrase('units', tokens, at)
  return next > at && tokens[next]?.gap === gaps.comma && afterPhrase('units', tokens, next) > next
}

/**
 * The member at a token, with the shared head given back to its name. One that the registry does not know is taken only
 * under a head that it has no names for (`UBND huyện Nghi Lộc, Diễn Châu`).
 */
export function sharedMember(passage: Passage, from: number, head: SharedHead): Member | undefined {
  const { tokens } = passage
  const token = tokens[from]
  if (!token) return undefined
  if (head.units) return memberOfUnit(passage, from, head.units)
  if (head.isNumbered) return numberedMember(passage, from, head)
  if (passage.ends(tokens, from) && !token.capital) return undefined
  const known = head.names && knownBody(tokens, from, head.names)
  if (known?.entry && (token.capital || passage.opens(tokens, from))) {
    const { entry, whose } = known
    const certainty = Math.min(known.certainty, 0.95)
    return { from, to: known.end, entry, name: null, collective: false, certainty, whose }
  }
  return token.capital && !head.names ? unknownShared(passage, from, head) : undefined
}

function unknownShared(passage: Passage, from: number, { words }: SharedHead): Member {
  const { tokens } = passage
  let to = from + 1
  while (to < tokens.length && tokens[to]!.gap <= gaps.line && !passage.ends(tokens, to)) to++
  const name = `${words} ${wordsAsWritten(passage, from, to)}`
  return { from, to, entry: null, name, collective: false, certainty: certainties.shared }
}
