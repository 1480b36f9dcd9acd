import { withinOneEdit } from './edits.js'
import { phrases } from './phrases.js'
import type { Term, Terms } from './read-terms.js'

/** How alike two names are, and by which words. */
export interface Likeness {
  /** From 0 (nothing in common) to 1 (the same words). */
  readonly likeness: number
  /** What the weaker of the two names tells in all. */
  readonly told: number
  readonly shared: readonly string[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** Two words that stand for different things, one in each name; null where there are none. */
  readonly contrast: readonly [string, string] | null
}

/** A word that weighs so much tells one thing from another. */
const telling = 0.25
/** A detail that one name adds costs less than a word that the other name has another word for. */
const costs = { longerRest: 0.7, shorterRest: 0.5, replaced: 2.5 }
const damagedShare = { unmarked: 0.8, oneEdit: 0.7, legal: 0.5 }

/**
 * How alike two names are. What both tell counts for them; what one adds counts a little against; what each says in
 * place of the other's word counts much against: `nước sạch nông thôn` and `nước sạch thành thị` are two things.
 */
export function compareTerms(a: Terms, b: Terms): Likeness {
  const rests = { a: [] as Term[], b: [] as Term[] }
  const shared: string[] = []
  let common = 0
  let toldA = 0
  let toldB = 0
  a.forEach((term) => {
    toldA += term.weight
    const other = b.get(term.is)
    if (!other) rests.a.push(term)
    else {
      common += Math.min(term.weight, other.weight)
      if (term.weight > 0.05) shared.push(term.is)
    }
  })
  b.forEach((term) => {
    toldB += term.weight
    if (!a.has(term.is)) rests.b.push(term)
  })
  const damage = matchDamaged(rests, shared)
  common += damage.common
  const cost = costOf(rests) + damage.doubt
  return {
    likeness: common === 0 ? 0 : common / (common + cost),
    told: Math.min(toldA, toldB),
    shared,
    onlyA: rests.a.map(({ is }) => is),
    onlyB: rests.b.map(({ is }) => is),
    contrast: contrastOf(rests),
  }
}

interface Rests {
  a: Term[]
  b: Term[]
}

function costOf({ a, b }: Rests): number {
  const [restA, tellingA] = sums(a)
  const [restB, tellingB] = sums(b)
  const longer = Math.max(restA, restB)
  const shorter = Math.min(restA, restB)
  return (
    costs.longerRest * longer + costs.shorterRest * shorter + costs.replaced * Math.min(tellingA, tellingB)
  )
}

function sums(rest: readonly Term[]): [all: number, telling: number] {
  let all = 0
  let tells = 0
  for (const { weight } of rest) {
    all += weight
    if (weight >= telling) tells += weight
  }
  return [all, tells]
}

/** Takes words of the rests that are one word, damaged in one of the names, out of them. */
function matchDamaged(rests: Rests, shared: string[]): { common: number; doubt: number } {
  let common = 0
  let doubt = 0
  if (rests.a.length === 0 || rests.b.length === 0) return { common, doubt }
  const kept: Term[] = []
  for (const own of rests.a) {
    const at = damagedAmong(own, rests.b)
    if (at < 0) {
      kept.push(own)
      continue
    }
    const other = rests.b[at]!
    rests.b.splice(at, 1)
    const share = sameWhenDamaged(own, other)
    const weight = Math.min(own.weight, other.weight)
    common += share * weight
    doubt += (1 - share) * weight
    shared.push(`${own.is}/${other.is}`)
  }
  rests.a = kept
  return { common, doubt }
}

/** Where a word stands that is this one, damaged; -1 where none does. Most pairs of words differ at both ends. */
function damagedAmong(own: Term, others: readonly Term[]): number {
  const { plain } = own
  const first = plain.charCodeAt(0)
  const last = plain.charCodeAt(plain.length - 1)
  for (let at = 0; at < others.length; at++) {
    const other = others[at]!.plain
    if (other.charCodeAt(0) !== first && other.charCodeAt(other.length - 1) !== last) continue
    if (sameWhenDamaged(own, others[at]!) > 0) return at
  }
  return -1
}

function sameWhenDamaged(a: Term, b: Term): number {
  if ((a.isListed && b.isListed) || a.hasDigit || b.hasDigit) return 0
  const areLegal = a.isLegal && b.isLegal
  if (a.plain === b.plain) return areLegal ? damagedShare.legal : damagedShare.unmarked
  if (areLegal || Math.abs(a.plain.length - b.plain.length) > 1) return 0
  if (Math.min(a.plain.length, b.plain.length) < 3) return 0
  return withinOneEdit(a.plain, b.plain) ? damagedShare.oneEdit : 0
}

function contrastOf({ a, b }: Rests): readonly [string, string] | null {
  if (a.length === 0 || b.length === 0) return null
  const { contrasts } = phrases()
  for (const own of a) {
    const groups = contrasts.get(own.is)
    if (!groups && !own.hasDigit) continue
    for (const other of b) {
      const against = contrasts.get(other.is)
      if (groups && against?.some((group) => groups.includes(group))) return [own.is, other.is]
      if (own.hasDigit && other.hasDigit) return [own.is, other.is]
    }
  }
  return null
}
