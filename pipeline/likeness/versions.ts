import { compareStrings } from '../dataset/compare-strings.js'
import { differencesOf, isOtherWording } from './differences.js'
import type { Face } from './face.js'
import { likeness } from './signature.js'

/**
 * The readings of one plan by its issues, the latest last; each issue's best reading stands first in it. Another date of
 * issue, a head that says so, or another wording makes another issue; a worse copy does not.
 *
 * @param textOf the source text of a reading; asked for only where there are several
 */
export function issuesOf(members: readonly Face[], textOf: (face: Face) => string): Face[][] {
  const issues: Face[][] = []
  for (const face of [...members].sort(byWorth)) {
    const fitting = issues.filter((issue) => issue.every((other) => isSameIssue(face, other, textOf)))
    const nearest = fitting.sort((x, y) => shared(face, y[0]!) - shared(face, x[0]!))[0]
    if (nearest) nearest.push(face)
    else issues.push([face])
  }
  return issues.sort(byTime)
}

const shared = (a: Face, b: Face): number => likeness(a.signature, b.signature).shared

function isSameIssue(a: Face, b: Face, textOf: (face: Face) => string): boolean {
  if (a.corrects !== b.corrects) return false
  if (a.issuedOn !== null && b.issuedOn !== null && a.issuedOn !== b.issuedOn) return false
  return !isOtherWording(differencesOf(textOf(a), textOf(b)))
}

/**
 * The better reading first: one that knows its number, date and issuer, then the one of which more was read more surely,
 * then the first path in the order of the alphabet.
 */
export function byWorth(a: Face, b: Face): number {
  return (
    named(b) - named(a) || b.worth - a.worth || compareStrings(a.path, b.path) || compareStrings(a.key, b.key)
  )
}

const named = ({ number, issuedOn, issuedBy, kind }: Face): number =>
  [number, issuedOn, issuedBy].filter((fact) => fact !== null).length + (kind === 'plan' ? 4 : 0)

function byTime(a: readonly Face[], b: readonly Face[]): number {
  const [x, y] = [a[0]!, b[0]!]
  return compareStrings(dateOf(a), dateOf(b)) || Number(x.corrects) - Number(y.corrects) || byWorth(y, x)
}

const dateOf = (issue: readonly Face[]): string =>
  issue
    .map(({ issuedOn }) => issuedOn ?? '')
    .sort()
    .at(-1)!
