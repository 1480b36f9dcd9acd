import type { Evidence } from '../../schemas/link.js'
import type { Likeness } from './names/compare-terms.js'

/** A score between 0 and 1, and what it is made of. */
export interface Scored {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** From here on a pair is linked, and below it down to `candidate` it is shown to a steward. */
export const bands = { auto: 0.68, candidate: 0.56, candidateLikeness: 0.55 }

/** The sum of the evidence, kept between 0 and 1, with three decimals. */
export function sumOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((all, { weight }) => all + weight, 0)
  return thousandths(Math.min(1, Math.max(0, sum)))
}

/** A number with three decimals, so that every machine writes the same. */
export function thousandths(number: number): number {
  return Math.round(number * 1000) / 1000
}

/** Says which words two names share and which only one of them has. */
export function wordsDetail({ shared, onlyA, onlyB }: Likeness): string {
  const parts = [`shared: ${shared.join(', ') || '–'}`]
  if (onlyA.length > 0) parts.push(`only a: ${onlyA.join(', ')}`)
  if (onlyB.length > 0) parts.push(`only b: ${onlyB.join(', ')}`)
  return parts.join('; ')
}

/** Says whether the same agencies, or those that took over from them, are named. */
export function agencyEvidence(a: readonly string[], b: readonly string[]): Evidence | null {
  if (a.length === 0 || b.length === 0) return null
  const same = a.filter((id) => b.includes(id))
  return same.length > 0
    ? { feature: 'agency', weight: 0.04, detail: `same lead or its successor: ${same.join(', ')}` }
    : { feature: 'agency', weight: -0.02, detail: `${a.join(', ')} / ${b.join(', ')}` }
}
