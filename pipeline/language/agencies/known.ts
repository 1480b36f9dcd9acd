import type { AgencyEntry } from '../../../knowledge/agencies.js'
import { afterPhrase } from './lexicon.js'
import { certainties, type Whose } from './mention.js'
import { noQualifier, type Qualifier, readQualifier } from './qualifier.js'
import { agencyRegistry, type Body } from './registry.js'
import type { Token } from './tokens.js'
import { longestName, type Trie, type TrieMatch } from './trie.js'
import { atLevel } from './variants.js'

/** A body that the registry knows, or one named unit of a kind that it knows (`UBND huyện Nghi Lộc`, `entry` null). */
export interface KnownBody {
  readonly entry: AgencyEntry | null
  readonly certainty: number
  readonly whose: Whose
  /** What the canonical name of a named unit begins with (`UBND`); null where its words stand as written. */
  readonly stem: string | null
  /** The index after the name, and after its qualifier. */
  readonly nameEnd: number
  readonly end: number
}

/**
 * The body of the registry whose name begins at a token.
 *
 * @param trie where in the registry to begin: below `sở` for the second member of `Sở Tài chính, Nội vụ`
 */
export function knownBody(
  tokens: readonly Token[],
  from: number,
  trie: Trie<Body> = agencyRegistry().bodies,
): KnownBody | undefined {
  const match = longestName(trie, tokens, from)
  if (!match) return undefined
  const qualifier = qualifierOf(match.values, tokens, match.end)
  if (qualifier.end === match.end && isCommonWord(tokens, from, match)) return undefined
  const chosen = chooseBody(match.values, qualifier)
  return chosen && { ...chosen, whose: whoseOf(qualifier), nameEnd: match.end, end: qualifier.end }
}

/**
 * The words behind the name of a body that say whose it is, see {@link isCommittee}.
 *
 * @param bodies those of that name
 * @example qualifierOf(bodiesOf('Sở Y tế'), tokenize('Sở Y tế\nTỉnh ủy'), 3).end // 3
 */
export function qualifierOf(bodies: readonly Body[], tokens: readonly Token[], from: number): Qualifier {
  const qualifier = readQualifier(tokens, from)
  if (!qualifier.ofParty || bodies.some(({ entry }) => entry.kind === 'party')) return qualifier
  return noQualifier(from)
}

/** One syllable that is a body only with its level: `thuế`, not `UBND`. */
function isCommonWord(tokens: readonly Token[], from: number, { values, end }: TrieMatch<Body>): boolean {
  return end === from + 1 && values.every(({ level }) => level) && afterPhrase('heads', tokens, from) !== end
}

/** What {@link chooseBody} picks. */
type Choice = Pick<KnownBody, 'entry' | 'certainty' | 'stem'>

/** The body that a qualifier picks among those of one stem; undefined where none fits. */
export function chooseBody(bodies: readonly Body[], qualifier: Qualifier): Choice | undefined {
  const ofRegion = qualifier.isNumbered ? bodies.find(isOnlyOfRegion) : undefined
  if (ofRegion && qualifier.level === 'region') return found(ofRegion, certainties.exact)
  if (qualifier.unit) return namedUnit(bodies, qualifier)
  const here = bodies.filter(
    ({ entry }) => !qualifier.place || !entry.place || entry.place === qualifier.place,
  )
  if (here.length === 0) return asWritten
  const placed = here.filter(({ entry }) => entry.place !== null && entry.place === qualifier.place)
  const candidates = placed.length > 0 ? placed : here
  const exact = candidates.find((body) => body.level === qualifier.level && qualifier.level !== null)
  const open = candidates.find((body) => body.level === null)
  const best = exact ?? open
  if (!best) return unplaced(candidates, qualifier)
  if (isBranch(best, qualifier)) return asWritten
  const isOpen = best.level === null && best.entry.place === null && qualifier.level !== null
  const entry = isOpen ? atLevel(best.entry, qualifier.level) : best.entry
  return { entry, certainty: certainties.exact, stem: null }
}

/** The level and the province that are named with a body. */
export const whoseOf = ({ level, place }: Qualifier): Whose => ({ level, place })

const found = ({ entry }: Body, certainty: number): Choice => ({ entry, certainty, stem: null })

const asWritten: Choice = { entry: null, certainty: certainties.namedUnit, stem: null }

/** A province lies in one region of the treasury (`Kho bạc Nhà nước khu vực XII`), but has many a region of its courts. */
const isOnlyOfRegion = ({ entry, level }: Body): boolean => level === 'region' && entry.kind !== 'court'

/** One unit's body, with the stem that the registry writes for bodies of its level. */
function namedUnit(bodies: readonly Body[], qualifier: Qualifier): Choice {
  const body = bodies.find(({ level }) => level === null || level === qualifier.level)
  return !body || isOfState(body) ? asWritten : { ...asWritten, stem: body.stem }
}

/** A body of the whole state, without a word for a level in this name of it. */
const isOfState = ({ entry, level }: Body): boolean =>
  entry.level === 'central' && entry.place === null && level === null

/** `VNPT Cà Mau`, `Viettel tỉnh`: the branch of a body of the state is not that body. */
function isBranch(body: Body, qualifier: Qualifier): boolean {
  if (!isOfState(body) || qualifier.level === null) return false
  return qualifier.level !== 'central' && qualifier.level !== 'region'
}

/** A bare stem (`Công an`), or one with another level than the registry has: the province's body is the likely one. */
function unplaced(candidates: readonly Body[], qualifier: Qualifier): Choice | undefined {
  if (qualifier.level && qualifier.level !== 'city' && qualifier.level !== 'province') {
    return asWritten
  }
  const body = candidates.find(({ level }) => level === 'province') ?? candidates[0]
  // `Ban Kinh tế` is a name of more bodies than the one of the Central Committee
  const central = body?.level === 'central' && body.entry.kind === 'party'
  return body && !central ? found(body, certainties.unplaced) : undefined
}
