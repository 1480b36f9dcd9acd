import type { Target } from '../../../schemas/target.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import { latin } from '../../language/latin.js'
import { Blocks } from '../../link/blocks.js'
import { readTerms, type Terms } from '../../link/names/read-terms.js'
import type { Pair } from '../change-of.js'
import { unitForm } from '../values/unit-form.js'
import type { Pairing } from './pairing.js'

/** So much of what a whole tells its parts must tell together, and so much of a part the whole must tell. */
const covers = 0.9
/** So much a part must tell that the others do not, for a part is not the whole said again. */
const adds = 0.25

interface Read {
  readonly target: Target
  readonly terms: Terms
}

/**
 * Finds targets that became several, or several that became one: `đơn đăng ký sáng chế và văn bằng bảo hộ` and, in the
 * other plan, one target for each. The parts are paired with the whole, and tell of each other.
 */
export function withSplits(pairing: Pairing<Target>): Pairing<Target> {
  if (pairing.added.length === 0 && pairing.removed.length === 0) return pairing
  const split = splitPairs(
    [
      ...pairing.pairs.map(({ a, b }) => [a, b] as const),
      ...pairing.removed.map(({ record }) => [record, null] as const),
    ],
    pairing.added.filter(({ related }) => related.length === 0).map(({ record }) => record),
  )
  const merged = splitPairs(
    [
      ...pairing.pairs.map(({ a, b }) => [b, a] as const),
      ...pairing.added.map(({ record }) => [record, null] as const),
    ],
    pairing.removed.filter(({ related }) => related.length === 0).map(({ record }) => record),
  )
  const found: Pair<Target>[] = [
    ...split.map(({ whole, part, others }) => ({
      a: whole,
      b: part,
      related: others,
      reasons: ['split'] as const,
    })),
    ...merged.map(({ whole, part, others }) => ({
      a: part,
      b: whole,
      related: others,
      reasons: ['merged'] as const,
    })),
  ]
  if (found.length === 0) return pairing
  const isSaid = new Set(found.map(({ a, b }) => `${a.id}\n${b.id}`))
  const goneA = new Set(found.map(({ a }) => a.id))
  const goneB = new Set(found.map(({ b }) => b.id))
  return {
    pairs: [...pairing.pairs.filter(({ a, b }) => !isSaid.has(`${a.id}\n${b.id}`)), ...found],
    removed: pairing.removed.filter(({ record }) => !goneA.has(record.id)),
    added: pairing.added.filter(({ record }) => !goneB.has(record.id)),
  }
}

interface SplitPair {
  readonly whole: Target
  readonly part: Target
  readonly others: readonly string[]
}

/**
 * @param wholes targets that may have been split, each with its counterpart
 * @param loose targets of the other plan without a counterpart
 */
function splitPairs(
  wholes: readonly (readonly [Target, Target | null])[],
  loose: readonly Target[],
): SplitPair[] {
  const blocks = new Blocks<Read>()
  for (const target of loose) {
    const read = { target, terms: readTerms(target.name) }
    for (const key of mustShare(read.terms)) blocks.add(key, read)
  }
  const taken = new Set<string>()
  return wholes.flatMap(([whole, counterpart]) => {
    if (!mayBeSplit(whole)) return []
    const terms = readTerms(whole.name)
    const near = new Set([...terms.keys()].flatMap((is) => fewAt(blocks, is)))
    const own = counterpart ? [{ target: counterpart, terms: readTerms(counterpart.name) }] : []
    const parts = [...own, ...near].filter(
      ({ target, terms: part }) => !taken.has(target.id) && isPartOf(part, terms) && isOfForm(target, whole),
    )
    if (parts.length < 2 || !areTheWhole(parts, terms)) return []
    for (const { target } of parts) taken.add(target.id)
    return parts.map(({ target }) => ({
      whole,
      part: target,
      others: parts.filter((other) => other.target !== target).map((other) => other.target.id),
    }))
  })
}

/** A part that shares none of its rarest words with a target is not a part of it: they weigh more than it may lack. */
function mustShare(terms: Terms): string[] {
  const rarestFirst = [...terms.values()].sort((a, b) => b.rarity - a.rarity || compareStrings(a.is, b.is))
  const mayLack = (1 - covers) * weightOf(terms)
  const keys: string[] = []
  let sum = 0
  for (const { is, weight } of rarestFirst) {
    if (sum > mayLack) break
    keys.push(is)
    sum += weight
  }
  return keys
}

/** A word that so many targets have as their rarest says nothing of what was split. */
const mostOfOneWord = 40

function fewAt(blocks: Blocks<Read>, is: string): readonly Read[] {
  const found = blocks.at(is)
  return found.length > mostOfOneWord ? [] : found
}

const joint = latin(/,|;|&|(?<!\p{L})(?:và|hoặc)(?!\p{L})/iu)

/** Only a name that names several things can be split. */
function mayBeSplit({ name, values }: Target): boolean {
  return values.length > 0 && joint.test(name)
}

function isPartOf(part: Terms, whole: Terms): boolean {
  return (
    weightOf(part) > 0 &&
    sharedOf(part, whole) >= covers * weightOf(part) &&
    weightOf(whole) - weightOf(part) >= adds
  )
}

function isOfForm(part: Target, whole: Target): boolean {
  const [one, other] = [part.unit, whole.unit].map((unit) => (unit === null ? '' : unitForm(unit).counted))
  return part.values.length > 0 && (one === other || one === '' || other === '')
}

/** Whether the parts together tell what the whole tells, and each of them something that the others do not. */
function areTheWhole(parts: readonly Read[], whole: Terms): boolean {
  const together: Terms = new Map(parts.flatMap(({ terms }) => [...terms]))
  if (sharedOf(whole, together) < covers * weightOf(whole)) return false
  return parts.every((own) => {
    const others: Terms = new Map(parts.filter((one) => one !== own).flatMap(({ terms }) => [...terms]))
    return weightOf(own.terms) - sharedOf(own.terms, others) >= adds
  })
}

function weightOf(terms: Terms): number {
  let sum = 0
  for (const { weight } of terms.values()) sum += weight
  return sum
}

function sharedOf(own: Terms, other: Terms): number {
  let sum = 0
  for (const [is, { weight }] of own) if (other.has(is)) sum += weight
  return sum
}
