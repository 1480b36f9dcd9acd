import type { Citation } from '../../schemas/citation.js'
import type { Document } from '../../schemas/document.js'
import type { Source } from '../../schemas/source.js'
import { type CitationMatch, numberKey, readCitations } from '../language/citations/index.js'
import { readDates } from '../language/dates.js'
import { type Scope, scopeOf } from './cited-scope.js'
import { groupBy } from './group-by.js'

/** A day that a document is said to be issued on, with the words that say so. */
export interface StatedDate {
  readonly date: string
  readonly sources: readonly Source[]
}

/** What one document of the dataset says of a numbered document: that it cites it, or that it is it. */
export interface CitationStatement {
  readonly documentId: string
  /** Null where the document speaks of itself. */
  readonly relation: Citation['relation'] | null
  readonly number: string
  readonly type: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly scope: Scope
  /** The date that it goes by. */
  readonly date: string | null
  /** Every date stated, that date first. */
  readonly dates: readonly StatedDate[]
  readonly sources: readonly Source[]
}

/** What a document says of the documents that it cites and, where it is a plan with a number, of itself. */
export function statementsOf(document: Document): CitationStatement[] {
  const cited = document.citations.flatMap((citation) =>
    citation.number === null ? [] : citationStatements(document, citation, citation.number),
  )
  const { kind, number } = document
  return kind === 'plan' && number !== null ? [ownStatement(document, number), ...cited] : cited
}

/**
 * One statement, and one more for each other year in which the same number is cited: that is another document, unless
 * the day and month are the same, or the title tells otherwise later on.
 */
function citationStatements(document: Document, citation: Citation, number: string): CitationStatement[] {
  const { relation, type, issuer, title, date, sources } = citation
  const dates = sources.length === 1 ? stated(date, sources) : datesIn(number, date, sources)
  const scope = scopeOf(number, issuer, document)
  const said = { documentId: document.id, relation, number, type, issuer, scope }
  const ownYear = dates.filter((one) => date === null || isSameYearOrDay(one.date, date))
  const others = dates.filter((one) => !ownYear.includes(one))
  const elsewhere = new Set(others.flatMap((one) => one.sources))
  const here = sources.filter((source) => !elsewhere.has(source))
  return [
    { ...said, title, date, dates: ownYear, sources: here.length > 0 ? here : sources },
    ...[...groupBy(others, (one) => one.date.slice(0, 4)).values()].map((list) => ({
      ...said,
      title: titleIn(number, list),
      date: list[0]!.date,
      dates: list,
      sources: list.flatMap((one) => one.sources),
    })),
  ]
}

const isSameYearOrDay = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) || a.slice(4) === b.slice(4)

function titleIn(number: string, dates: readonly StatedDate[]): string | null {
  const titles = dates.flatMap((one) => one.sources.map(({ text }) => mentionOf(number, text)?.title ?? null))
  return titles.find((title) => title !== null) ?? null
}

function ownStatement(document: Document, number: string): CitationStatement {
  const { id, type, issuer, title, issuedOn, sources } = document
  return {
    documentId: id,
    relation: null,
    number,
    type,
    issuer,
    title,
    scope: { ...scopeOf(number, issuer, document), certain: true },
    date: issuedOn,
    dates: datesIn(number, issuedOn, sources),
    sources,
  }
}

const stated = (date: string | null, sources: readonly Source[]): StatedDate[] =>
  date === null ? [] : [{ date, sources }]

/** The dates that stand beside the number, or in a dateline; the chosen one first, then in the order of the text. */
function datesIn(number: string, chosen: string | null, sources: readonly Source[]): StatedDate[] {
  const found = groupBy(sources, ({ text }) => dateIn(number, text))
  // Stated elsewhere, as in front of a list of resolutions: then all its places stand for it.
  const first = chosen === null ? [] : stated(chosen, found.get(chosen) ?? sources)
  const others = [...found].flatMap(([date, list]) => (date === chosen ? [] : stated(date, list)))
  return [...first, ...others]
}

/** `Hà Nội, ngày 12 tháng 01 năm 2026`. */
const dateline = /^[^\d,;:()]{2,60},\s*ngày\s/iu

function dateIn(number: string, words: string): string | null {
  if (dateline.test(words)) return readDates(words)[0]?.date ?? null
  return mentionOf(number, words)?.date ?? null
}

function mentionOf(number: string, words: string): CitationMatch | undefined {
  const key = numberKey(number)
  return readCitations(words).find((match) => numberKey(match.number) === key)
}
