import { slug } from '../dataset/slug.js'
import type { Face } from './face.js'
import { likeness } from './signature.js'

/** What two texts must share to be one where nothing else says so: far more than two plans of one programme do. */
const alike = 0.45
/** How much of the shorter text must stand in the longer one, where the one is a part of the other. */
const contained = 0.7
/** A part that is shorter than this share of the whole is a quotation. */
const leastPart = 0.25
/** How much must stand in the other where the number is the same and the year or the issuer is not known of one. */
const supports = 0.35

/**
 * The number of a document, alike for all spellings: `07-CTr/TU` and `7-CTr/TU` are one, and a letter that a scan reads
 * for a figure is that figure.
 *
 * @example numberKey('O7-CTr/TU') // '7-ctr-tu'
 */
export function numberKey(number: string): string {
  const [, head = '', rest = ''] = /^([0-9OoIlSB]*)(.*)$/su.exec(number.trim())!
  const figures = head.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replace(/S/g, '5').replace(/B/g, '8')
  return slug(`${figures}${rest}`).replace(/^0+(?=[0-9])/, '')
}

/**
 * Whether two readings cannot be of one plan: another number, issuer or year is stated. Years that a plan without a
 * number covers count as well.
 */
export function contradicts(a: Face, b: Face): boolean {
  if (a.readAs === b.readAs) return false
  if (areOtherIssuers(a, b) || differ(yearOf(a), yearOf(b))) return true
  if (a.number !== null && b.number !== null) return numberKey(a.number) !== numberKey(b.number)
  return differ(a.period.start, b.period.start) || differ(a.period.end, b.period.end)
}

/** How surely two readings with the same id are of one plan: nothing is surer. */
export const sameId = 3

/**
 * How surely two readings are of one plan, from 0 (they are not known to be) to 3. A pure function of the two, whatever
 * else a dataset holds.
 */
export function samePlan(a: Face, b: Face): number {
  if (a.readAs === b.readAs) return sameId
  if (contradicts(a, b)) return 0
  const { shared, contained: part } = likeness(a.signature, b.signature)
  const isCopy = shared >= alike || (part >= contained && isLargePart(a, b))
  if (a.kind !== b.kind || a.number === null || b.number === null) return isCopy ? Math.max(shared, part) : 0
  if (yearOf(a) !== null && yearOf(b) !== null && isSameIssuer(a, b)) return 2
  return part >= supports ? 1 + part : 0
}

/**
 * How surely a report tells of a plan, from 0 to 2: it names the plan's number, and nothing that it states is against
 * it. Where it names no issuer, its words must be the plan's.
 */
export function tellsOf(report: Face, plan: Face): number {
  if (report.number === null || plan.number === null || contradicts(report, plan)) return 0
  const { start, end } = report.period
  if (differ(start, plan.period.start) || differ(end, plan.period.end)) return 0
  const { contained: part } = likeness(report.signature, plan.signature)
  return isSameIssuer(report, plan) || part >= supports ? 1 + part : 0
}

function isLargePart(a: Face, b: Face): boolean {
  const [small, large] = [a.signature.shingles, b.signature.shingles].sort((x, y) => x - y)
  return small! >= leastPart * large!
}

function isSameIssuer(a: Face, b: Face): boolean {
  return a.issuedBy !== null && a.issuedBy === b.issuedBy
}

/** `Ủy ban nhân dân tỉnh` may be that of any province: it is no other issuer than one whose name holds all its words. */
function areOtherIssuers(a: Face, b: Face): boolean {
  if (a.issuedBy === null || b.issuedBy === null) return false
  const [few, many] = [a.issuedBy.split('-'), b.issuedBy.split('-')].sort((x, y) => x.length - y.length)
  return !few!.every((word) => many!.includes(word))
}

/** The year of issue, or null. */
export function yearOf({ issuedOn }: Face): string | null {
  return issuedOn?.slice(0, 4) ?? null
}

const differ = (a: string | number | null, b: string | number | null): boolean =>
  a !== null && b !== null && a !== b
