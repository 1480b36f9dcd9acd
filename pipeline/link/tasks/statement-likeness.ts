import { lexicon } from './lexicon.js'
import type { Statement } from './statements.js'

/** How alike two statements are by their words, wherever they stand. */
export interface StatementLikeness {
  readonly a: Statement
  readonly b: Statement
  /** From 0 to 1. */
  readonly likeness: number
  /** What the one that tells less tells in all. */
  readonly told: number
  /** Two words that stand for different things, one in each; null where there are none. */
  readonly contrast: readonly [number, number] | null
}

const telling = 0.25
/** A detail that one statement adds costs less than a word that the other has another word for. */
const costs = { longerRest: 0.6, shorterRest: 0.5, replaced: 2.5 }

/** The most that two statements can be alike, by what they tell in all. */
export function mostAlike(a: Statement, b: Statement): number {
  const less = Math.min(a.told, b.told)
  return less === 0 ? 0 : less / (less + costs.longerRest * Math.abs(a.told - b.told))
}

/** Compares two statements. A function of the two alone, the same whichever comes first. */
export function statementLikeness(a: Statement, b: Statement): StatementLikeness {
  let common = 0
  let sharedA = 0
  let tellingA = a.telling
  let sharedB = 0
  let tellingB = b.telling
  for (let at = 0; at < a.terms.length; at++) {
    const other = b.terms.indexOf(a.terms[at]!)
    if (other < 0) continue
    const weightA = a.weights[at]!
    const weightB = b.weights[other]!
    common += Math.min(weightA, weightB)
    sharedA += weightA
    sharedB += weightB
    if (weightA >= telling) tellingA -= weightA
    if (weightB >= telling) tellingB -= weightB
  }
  const restA = Math.max(0, a.told - sharedA)
  const restB = Math.max(0, b.told - sharedB)
  const cost =
    costs.longerRest * Math.max(restA, restB) +
    costs.shorterRest * Math.min(restA, restB) +
    costs.replaced * Math.max(0, Math.min(tellingA, tellingB))
  return {
    a,
    b,
    likeness: common === 0 ? 0 : common / (common + cost),
    told: common + Math.min(restA, restB),
    contrast: contrastOf(a, b),
  }
}

function contrastOf(a: Statement, b: Statement): readonly [number, number] | null {
  const { contrasts } = lexicon()
  for (const own of a.terms) {
    const groups = contrasts[own]
    if (!groups || b.terms.includes(own)) continue
    for (const other of b.terms) {
      const against = contrasts[other]
      if (against?.some((group) => groups.includes(group)) && !a.terms.includes(other)) return [own, other]
    }
  }
  return null
}
