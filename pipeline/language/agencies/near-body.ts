import { agencyEntries } from '../../../knowledge/agencies.js'
import { lazily } from '../lazily.js'
import { isSyllable } from '../syllables.js'
import { namesAreas } from './areas.js'
import { chooseBody, type KnownBody, knownBody, qualifierOf, whoseOf } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties, type Whose } from './mention.js'
import { type NearName, nearNames } from './near-names.js'
import { type Member, type Passage, wordsAsWritten } from './passage.js'
import { afterLevel, afterUnitName, type Qualifier, spoiltPlaceAt } from './qualifier.js'
import { type Body, ranks } from './registry.js'
import { slips } from './slips.js'
import { gaps, type Token, tokenize } from './tokens.js'
import { levelName } from './variants.js'

/** How much better than the next one a name has to be. */
const margin = 0.6

/** Costs below this are of lost marks only. */
const markCost = 0.35

/** A reading of the words at a token. */
interface Reading extends Pick<Member, 'entry' | 'name' | 'certainty'> {
  /** The same for the same body. */
  readonly key: string
  readonly whose: Whose
  readonly end: number
  readonly cost: number
}

/**
 * The body of the registry that the words from a token on are meant for, spoilt as they may be, or that of one unit
 * (`UBND huyên Nghi Lộc`). It is taken only where it is clearly nearer than any other one, and the name ends where the
 * words do.
 *
 * @returns undefined where no name is near, or two are
 */
export function nearBody(passage: Passage, from: number): Member | undefined {
  const readings = nearNames(passage.tokens, from)
    // a name as listed has been judged before
    .filter(
      (name) => name.cost > 0 && !isOneSyllable(passage, from, name.end) && !isHeadAlone(passage, from, name),
    )
    .flatMap((name) =>
      readingsOf(passage, name).filter(
        (one) => endsName(passage, from, one) && !cutsPhrase(passage, from, one.end),
      ),
    )
  let best: Reading | undefined
  for (const reading of readings) if (!best || isBetter(reading, best)) best = reading
  if (!best) return undefined
  const { key, entry, name, whose, end, cost, certainty } = best
  const rivals = readings.filter((one) => one.end === end && one.key !== key)
  if (rivals.some((one) => one.cost < cost + margin)) return undefined
  return { from, to: end, entry, name, collective: false, certainty, whose }
}

/** `Chuyển` is a word of its own, and no spoilt `CA huyện`. */
const isOneSyllable = ({ tokens }: Passage, from: number, end: number): boolean =>
  end === from + 1 && isSyllable(tokens[from]!.word)

/** Whether words of the name are lost and its first alone is left before a level: `Báo tỉnh` may be any newspaper. */
function isHeadAlone({ tokens }: Passage, from: number, { cost, end }: NearName): boolean {
  const level = afterLevel(tokens, from + 1)
  return cost >= slips.wordLost && level > from + 1 && level >= end
}

/** The longer one explains more words; else the cheaper one. */
function isBetter(a: Reading, b: Reading): boolean {
  return a.end !== b.end ? a.end > b.end : a.cost < b.cost
}

function readingsOf(passage: Passage, name: NearName): Reading[] {
  if (name.placed) return name.bodies.map((body) => placedReading(passage, name, body))
  const { bodies, end, cost } = name
  const qualifier = qualifierOf(bodies, passage.tokens, end)
  const chosen = chooseBody(bodies, qualifier)
  if (!chosen?.entry || !isQualified(qualifier, chosen)) return []
  const certainty = Math.min(certaintyOf(cost), chosen.certainty)
  const { entry } = chosen
  return [
    { key: entry.id, entry, name: null, whose: whoseOf(qualifier), end: qualifier.end, cost, certainty },
  ]
}

/** No level stands behind the body of another one. */
const isQualified = ({ level }: Qualifier, { certainty }: Pick<KnownBody, 'certainty'>): boolean =>
  level === null || certainty !== certainties.unplaced

const certaintyOf = (cost: number): number => (cost < markCost ? certainties.unmarked : certainties.near)

/** A body whose level is among the words: `Công an tnh Nghệ An` names the province behind it, `UBND huyên Nghi Lộc` a unit. */
function placedReading(passage: Passage, { end, cost }: NearName, { entry, level, stem }: Body): Reading {
  const { tokens } = passage
  const certainty = certaintyOf(cost)
  const place = spoiltPlaceAt(tokens, end)
  if (place && place.kind === level)
    return {
      key: entry.id,
      entry,
      name: null,
      whose: { level, place: place.name },
      end: place.end,
      cost,
      certainty,
    }
  const unitEnd = level !== null && ranks[level] !== 'province' ? afterUnitName(tokens, end) : end
  if (level === null || unitEnd === end || ranks[level] === 'central')
    return { key: entry.id, entry, name: null, whose: { level, place: null }, end, cost, certainty }
  const name = `${stem} ${levelName(level)} ${wordsAsWritten(passage, end, unitEnd)}`
  const whose = { level, place: null }
  return { key: name, entry: null, name, whose, end: unitEnd, cost, certainty: certainties.namedUnit }
}

/**
 * Whether no word that belongs to the name stands behind it. Where the name may have lost a word, any word behind it makes it
 * another one: `Trung tâm Công nghệ số` is no `Trung tâm Khuyến công`.
 */
function endsName(passage: Passage, from: number, { end: at, cost }: Reading): boolean {
  const { tokens } = passage
  if (namesAreas(tokens, from, at)) return false
  const next = tokens[at]
  if (!next || next.gap > gaps.hyphen || passage.ends(tokens, at)) return true
  if (next.gap === gaps.line && knownBody(tokens, at)) return true
  if (isPhrase('plurals', tokens, at) || isPhrase('related', tokens, at) || isPhrase('roleWords', tokens, at))
    return true
  return cost < slips.wordLost && !passage.opens(tokens, at) && !isPairInNames(tokens, at)
}

/** `Cục Thú y` is no `Cục Thuế`: the words on both sides of the end stand side by side in a listed name. */
const isPairInNames = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.gap === gaps.none && pairsInNames().has(`${tokens[at - 1]!.word} ${tokens[at]!.word}`)

const pairsInNames = lazily(
  () =>
    new Set(
      agencyEntries().flatMap(({ name }) =>
        tokenize(name).flatMap(({ word }, at, all) => (at > 0 ? [`${all[at - 1]!.word} ${word}`] : [])),
      ),
    ),
)

/** Whether a verb or a name's verb goes on behind the token: `Ban Vận động …` is not `Ban Dân vận` and `động`. */
function cutsPhrase({ tokens }: Passage, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++)
    if (afterPhrase('nameVerbs', tokens, at) > end || afterPhrase('verbs', tokens, at) > end) return true
  return false
}
