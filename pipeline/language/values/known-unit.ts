import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'

/** `Số xã …`, `Tổng số lượng doanh nghiệp …`: how many there are of a thing is counted in that thing. */
export const howMany = latin(/^(?:tổng\s+)?số(?:\s+lượng)?\s+(?=\p{L})/u)

/**
 * The canonical form of folded words that are a unit as a whole, or a known one for each of something; undefined for all others.
 *
 * @example knownUnit('doanh nghiệp/1000 dân') // 'doanh nghiệp/1000 dân'
 */
export function knownUnit(folded: string): string | undefined {
  const { unitOf } = valueWords()
  const known = unitOf.get(folded)
  if (known) return known
  // `Xã (lũy kế)`: how it is counted is no part of the unit
  const bare = unitOf.get(folded.replace(/(?<=\S)\s\([^()%]*\)$/u, ''))
  if (bare) return bare
  const stroke = folded.indexOf('/')
  const counted = stroke > 0 ? unitOf.get(folded.slice(0, stroke).trim()) : undefined
  if (!counted) return undefined
  const spelled = `${counted}${folded.slice(stroke)}`
  return unitOf.get(fold(spelled)) ?? spelled
}
