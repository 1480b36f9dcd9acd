import type { AgencyEntry } from '../../../knowledge/agencies.js'
import { namesAreas } from './areas.js'
import { chooseBody } from './known.js'
import { isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { type NearName, nearNames } from './near-names.js'
import type { Member, Passage } from './passage.js'
import { readQualifier } from './qualifier.js'
import { gaps } from './tokens.js'

/** How much better than the next one a name has to be. */
const margin = 0.4

/** Costs below this are of lost marks only. */
const markCost = 0.35

/** A reading of the words at a token. */
interface Reading {
  readonly entry: AgencyEntry
  readonly end: number
  readonly cost: number
  readonly certainty: number
}

/**
 * The body of the registry that the words from a token on are meant for, spoilt as they may be. It is taken only where it
 * is clearly nearer than any other one, and the name ends where the words do.
 *
 * @returns undefined where no name is near, or two are
 */
export function nearBody(passage: Passage, from: number): Member | undefined {
  const readings = nearNames(passage.tokens, from).flatMap((name) => readingsOf(passage, from, name))
  let best: Reading | undefined
  for (const reading of readings) if (!best || isBetter(reading, best)) best = reading
  if (!best) return undefined
  const { entry, end, cost, certainty } = best
  const rivals = readings.filter((one) => one.end === end && one.entry.id !== entry.id)
  if (rivals.some((one) => one.cost < cost + margin)) return undefined
  return { from, to: end, entry, name: null, collective: false, certainty }
}

/** The longer one explains more words; else the cheaper one. */
function isBetter(a: Reading, b: Reading): boolean {
  return a.end !== b.end ? a.end > b.end : a.cost < b.cost
}

/** What the name stands for where it is found; a name as listed has been judged before. */
function readingsOf(passage: Passage, from: number, { bodies, placed, end, cost }: NearName): Reading[] {
  if (cost === 0) return []
  const sure = cost < markCost ? certainties.unmarked : certainties.near
  if (placed)
    return endsName(passage, from, end)
      ? bodies.map(({ entry }) => ({ entry, end, cost, certainty: sure }))
      : []
  const qualifier = readQualifier(passage.tokens, end)
  if (!endsName(passage, from, qualifier.end)) return []
  const chosen = chooseBody(bodies, qualifier)
  if (!chosen?.entry) return []
  return [{ entry: chosen.entry, end: qualifier.end, cost, certainty: Math.min(sure, chosen.certainty) }]
}

/** Whether no word that belongs to the name stands at the token. */
function endsName(passage: Passage, from: number, at: number): boolean {
  const { tokens } = passage
  if (namesAreas(tokens, from, at)) return false
  const next = tokens[at]
  if (!next || next.gap > gaps.hyphen || passage.ends(tokens, at)) return true
  if (isPhrase('plurals', tokens, at) || isPhrase('related', tokens, at) || isPhrase('roleWords', tokens, at))
    return true
  return !passage.opens(tokens, at)
}
