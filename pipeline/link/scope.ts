import { idWords } from '../../knowledge/id-words.js'
import { linkWords } from '../../knowledge/link-words.js'
import type { Document } from '../../schemas/document.js'
import { slug } from '../dataset/slug.js'
import { fold } from '../language/fold.js'

/** Of a document, what linking looks at. */
export type DocumentFacts = Pick<
  Document,
  'id' | 'kind' | 'number' | 'title' | 'place' | 'issuer' | 'issuedOn' | 'period'
>

/** What the whole country is called as a scope. */
export const nationalScope = 'viet-nam'

const kindOfPlace = /^(?:thành phố|tỉnh|tp\.?)\s+/u

/**
 * Whose targets a document sets, as a slug: its province, district or commune, or the country. It comes from the
 * issuer where its name says it, for a ministry's papers are dated `Hà Nội` too. Null where nothing says it.
 *
 * @example
 * scopeOf({ issuer: 'Ủy ban nhân dân thành phố Hà Nội', place: null, … }) // 'ha-noi'
 * scopeOf({ issuer: 'Bộ Y tế', place: 'Hà Nội', … }) // 'viet-nam'
 */
export function scopeOf(document: Pick<DocumentFacts, 'issuer' | 'place'>): string | null {
  const place = document.place === null ? null : slug(withoutKind(fold(document.place)))
  const issuer = foldedIssuer(document)
  if (issuer === null) return place
  if (speaksForAll(issuer)) return nationalScope
  const own = slug(placeInIssuer(issuer) ?? '')
  if (own === '') return place
  return place === null || `-${own}-`.includes(`-${place}-`) ? own : `${place}-${own}`
}

/** The name of the place that a document is for, folded; its targets' names may hold it, and it tells nothing there. */
export function placeNameOf(document: Pick<DocumentFacts, 'issuer' | 'place'>): string | null {
  if (document.place !== null) return withoutKind(fold(document.place))
  const issuer = foldedIssuer(document)
  return issuer === null ? null : placeInIssuer(issuer)
}

function foldedIssuer({ issuer }: Pick<DocumentFacts, 'issuer'>): string | null {
  return issuer === null ? null : fold(issuer).replace(/\s+/g, ' ').trim()
}

function placeInIssuer(issuer: string): string | null {
  const bodies = idWords().leadingBodies.map(fold)
  const body = bodies.find((one) => issuer.startsWith(`${one} `))
  return body === undefined ? null : withoutKind(issuer.slice(body.length + 1))
}

function withoutKind(folded: string): string {
  return folded.replace(kindOfPlace, '')
}

function speaksForAll(issuer: string): boolean {
  const { national, notNational } = linkWords()
  const starts = (word: string) => issuer === word || issuer.startsWith(`${word} `)
  return national.some(starts) && !notNational.some(starts)
}
