import { unmark } from '../fold.js'
import { latin } from '../latin.js'
import type { CitationOptions } from './citation.js'
import { lastIssuer } from './issuers.js'

/** What opens a list behind its issuer: `các Nghị quyết của HĐND tỉnh: số …`, `(số …`, `gồm số …`. */
const opening = latin(
  /(?<!\s)\s{0,4}(?:[:(]|(?<!\p{L})(?:bao\s+)?gồm(?:\s+có)?:?|(?<!\p{L})như\s+sau:?|(?<!\p{L})sau:)\s{0,4}$/iu,
)
const issued = latin(/(?<!\p{L})(?:của|do)\s/iu)
/** No opening of a list is longer. */
const reach = 160

/** The issuer that the words before a list name for all of it; null where they do not, or name one that its number is not of. */
export function openingIssuer(
  text: string,
  at: number,
  issuerPart: string,
  options: CitationOptions,
): string | null {
  const before = text.slice(Math.max(0, at - reach), at)
  const end = opening.exec(before)
  if (!end || !issued.test(before)) return null
  const found = lastIssuer(before.slice(0, end.index), options)
  return found && found.rest.trim() === '' && isOf(issuerPart, found.issuer) ? found.issuer : null
}

/**
 * The body that words end in, where the number is one of its own; else null.
 *
 * @example issuerOfNumber('HĐND tỉnh', '12/NQ-HĐND', { place: 'Lào Cai' }) // 'Hội đồng nhân dân tỉnh Lào Cai'
 */
export function issuerOfNumber(words: string, number: string, options: CitationOptions): string | null {
  const found = lastIssuer(words, options)
  const part = /[-/]([^-/]+)$/u.exec(number)?.[1]
  return found && part && found.rest.trim() === '' && isOf(part, found.issuer) ? found.issuer : null
}

/** Whether an abbreviation is of a body: `HĐND` has the first letters of `Hội đồng nhân dân tỉnh`. */
function isOf(part: string, issuer: string): boolean {
  const initials = unmark(issuer)
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
  return initials.toLowerCase().includes(unmark(part).toLowerCase())
}

/** Between two documents of such a list stand a date and a title at most, and a mark. */
const nextInList = latin(/^(?:(?!\.\s)[^:]){0,260}[,;]\s{0,4}(?:và\s{1,4})?$|^\s{0,4}và\s{1,4}$/u)

/** Whether the words between two documents keep them in one list. */
export const staysInList = (between: string): boolean => nextInList.test(between)
