import { createHash } from 'node:crypto'
import type { Candidate, Link } from '../../schemas/link.js'
import { compareStrings } from '../dataset/compare-strings.js'
import type { Scored } from './evidence.js'

/** A pair for a steward to judge; `a` is the record whose id sorts first, and its evidence is told in that order. */
export function makeCandidate(
  kind: Link['kind'],
  a: string,
  b: string,
  { score, evidence }: Scored,
): Candidate {
  const hash = createHash('sha1').update(`${a}\n${b}`).digest('hex').slice(0, 10)
  return { id: `link-${hash}`, kind, a, b, score, evidence: [...evidence] }
}

/** A link between two records; `a` is the record whose id sorts first. */
export function makeLink(
  kind: Link['kind'],
  a: string,
  b: string,
  scored: Scored,
  status: Link['status'],
): Link {
  return { ...makeCandidate(kind, a, b, scored), status }
}

/** Orders links and candidates by kind, a, b. */
export function comparePairs(x: Candidate, y: Candidate): number {
  return compareStrings(x.kind, y.kind) || compareStrings(x.a, y.a) || compareStrings(x.b, y.b)
}
