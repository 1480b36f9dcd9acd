import type { CitedDocument } from '../../schemas/citation-edge.js'
import { compareStrings } from '../dataset/compare-strings.js'
import { slug } from '../dataset/slug.js'
import { numberKey } from '../language/citations/index.js'
import type { CitationStatement } from './citation-statements.js'
import { groupBy } from './group-by.js'
import { isSameTitle } from './same-title.js'

/** A document with all that the dataset says of it. */
export interface Cited {
  readonly document: CitedDocument
  /** Whose number it is, and the number: the same in every year. */
  readonly series: string
  /** Sorted by the documents that say it. */
  readonly statements: readonly CitationStatement[]
}

/**
 * The documents that statements are about. A body gives a number once a year: the same number, place and year is one
 * document whatever day is stated; other years are other documents unless the title says that they are the same. What
 * states no year is taken for the only document that it can be.
 */
export function citedDocuments(statements: readonly CitationStatement[]): Cited[] {
  const sorted = [...statements].sort((a, b) => compareStrings(a.documentId, b.documentId))
  return [...groupBy(sorted, seriesOf)].flatMap(([key, list]) =>
    partedByYear(list).map((group) => ({ document: documentOf(group), series: key, statements: group })),
  )
}

const seriesOf = ({ scope, number }: CitationStatement): string => `${scope.place}|${numberKey(number)}`

const numberWithYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/

function partedByYear(list: readonly CitationStatement[]): CitationStatement[][] {
  if (list.length === 1 || numberWithYear.test(list[0]!.number)) return [[...list]]
  const groups: CitationStatement[][] = []
  for (const [year, members] of byYear(list)) {
    if (year === null) continue
    const same = groups.find((group) => group.some((a) => members.some((b) => isSameTitle(a.title, b.title))))
    if (same && !(same.some(isOwn) && members.some(isOwn))) same.push(...members)
    else groups.push([...members])
  }
  const rest: CitationStatement[] = []
  for (const one of list.filter(({ date }) => date === null)) {
    const home =
      groups.length === 1
        ? groups[0]
        : groups.find((group) => group.some(({ title }) => isSameTitle(title, one.title)))
    if (home) home.push(one)
    else rest.push(one)
  }
  return rest.length > 0 ? [...groups, rest] : groups
}

const isOwn = ({ relation }: CitationStatement): boolean => relation === null

/** The earliest year first. */
function byYear(list: readonly CitationStatement[]): [string | null, CitationStatement[]][] {
  const years = groupBy(list, ({ date }) => date?.slice(0, 4) ?? null)
  return [...years].sort(([a], [b]) => compareStrings(a ?? '', b ?? ''))
}

function documentOf(group: readonly CitationStatement[]): CitedDocument {
  const own = group.find(isOwn)
  const pick = <K extends 'number' | 'type' | 'issuer' | 'title' | 'date'>(field: K) =>
    own?.[field] ?? mostStated(group.map((one) => one[field]))
  const number = pick('number')
  const date = pick('date')
  return {
    key: own?.documentId ?? keyOf(group[0]!.scope.place, number!, date),
    number,
    type: pick('type'),
    date,
    issuer: pick('issuer'),
    title: pick('title'),
    documentId: own?.documentId ?? null,
  }
}

/** @example keyOf('ha-noi', '09/KH-UBND', '2024-02-01') // 'ha-noi-9-kh-ubnd-2024' */
function keyOf(place: string, number: string, date: string | null): string {
  const parts = [place, slug(number).replace(/^0+(?=\d)/, '')]
  if (date !== null && !numberWithYear.test(number)) parts.push(date.slice(0, 4))
  return parts.filter((part) => part !== '').join('-')
}

/** The value stated most often; of equals the longest, then the last in the order of letters. */
function mostStated(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareStrings(b, a))
  return ranked[0]?.[0] ?? null
}
