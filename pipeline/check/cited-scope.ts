import { checkWords } from '../../knowledge/check-words.js'
import type { Document } from '../../schemas/document.js'
import { slug } from '../dataset/slug.js'
import { provinceOfDocument } from '../extract/issuer.js'
import { provinceOf } from '../extract/province.js'
import { issuerOf } from '../language/citations/abbreviations.js'
import { fold } from '../language/fold.js'

/** Whose series of numbers a document's number is of: bodies of two places may give the same. */
export interface Scope {
  /** Empty for the bodies of the state, else the place, as a slug. */
  readonly place: string
  /** Whether the text says so; else it is taken for that of the document that cites. */
  readonly certain: boolean
}

/**
 * Whose number a cited number is.
 *
 * @param issuer who issued the cited document, as far as the text says
 * @example scopeOf('345/KH-UBND', 'Ủy ban nhân dân thành phố Hà Nội', citing).place // 'ha-noi'
 */
export function scopeOf(
  number: string,
  issuer: string | null,
  citing: Pick<Document, 'issuer' | 'place'>,
): Scope {
  const parts = number.split(/[/–-]/u)
  if (parts.some(isCentral)) return { place: '', certain: true }
  const stated = issuer === null ? null : placeOfBody(issuer)
  if (stated !== null) return { place: stated, certain: true }
  const own = citing.issuer === null ? null : placeOfBody(citing.issuer)
  const province = slug(provinceOfDocument(citing.issuer, citing.place) ?? '')
  if (isLower(citing.issuer)) return { place: own ?? province, certain: false }
  return { place: province || (own ?? ''), certain: !parts.some(isLowerParty) }
}

const isCentral = (part: string): boolean => {
  const upper = part.trim().toUpperCase()
  return checkWords().centralNumberParts.includes(upper) || Boolean(issuerOf(upper)?.name)
}

const isLowerParty = (part: string): boolean =>
  checkWords().lowerPartyNumberParts.includes(part.trim().toUpperCase())

/** Bodies are few and named again and again. */
const placesOfBodies = new Map<string, string | null>()

/** The place that a body's name says, or null where it says none. */
function placeOfBody(issuer: string): string | null {
  let place = placesOfBodies.get(issuer)
  if (place === undefined) {
    place = isLower(issuer) ? lowerPlace(fold(issuer)) : slug(provinceOf(issuer) ?? '') || null
    placesOfBodies.set(issuer, place)
  }
  return place
}

/** `ủy ban nhân dân xã vĩnh thạnh` and `đảng ủy xã vĩnh thạnh` are of one place; without a name of none. */
function lowerPlace(folded: string): string | null {
  const place = folded
    .replace(/^(?:ủy ban nhân dân|hội đồng nhân dân|đảng ủy) /u, '')
    .replace(/^(huyện|quận|thị) ủy(?= |$)/u, '$1')
  return checkWords().lowerBodies.some((body) => body.endsWith(` ${place}`)) ? null : slug(place)
}

const isLower = (issuer: string | null): boolean => {
  const folded = fold(issuer ?? '')
  return checkWords().lowerBodies.some((body) => folded === body || folded.startsWith(`${body} `))
}
