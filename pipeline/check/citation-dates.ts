import type { Contradiction, ContradictionSide } from '../../schemas/contradiction.js'
import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { vi } from '../words/vi.js'
import { type CitationStatement, statementsOf } from './citation-statements.js'
import { type Cited, citedDocuments } from './cited-documents.js'
import { contradictionId } from './contradiction-id.js'
import { documentName, listed } from './wording.js'

/**
 * Documents that are dated in two ways: within a plan, by two plans, or other than they date themselves. A function
 * of what the documents state of each other alone; their targets and tasks are not looked at.
 */
export function citationDates(files: readonly Pick<DocumentFile, 'document'>[]): Contradiction[] {
  const documents = files.map(({ document }) => document)
  return datesOf(citedDocuments(documents.flatMap(statementsOf)), documents)
}

/** The same, of what documents say of each other; `documents` are those of the dataset. */
export function datesOf(cited: readonly Cited[], documents: readonly Document[]): Contradiction[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return cited.flatMap((one) => contradictionOf(one, byId))
}

function contradictionOf(
  { document, series, statements }: Cited,
  documents: ReadonlyMap<string, Document>,
): Contradiction[] {
  // Where the body is a guess, another date may be another body's.
  const sure = statements.filter(({ scope }) => scope.certain)
  const dates = [...new Set(sure.flatMap((one) => one.dates.map(({ date }) => date)))].sort()
  if (dates.length < 2) return []
  const ordered = [...dates].sort((a, b) => Number(b === document.date) - Number(a === document.date))
  return [
    {
      id: contradictionId('citation-dates', [series, dates[0]!.slice(0, 4)]),
      kind: 'citation-dates',
      message: messageOf(document, ordered, sure, documents),
      sides: ordered.flatMap((date) => sidesOf(date, sure)),
    },
  ]
}

function sidesOf(date: string, statements: readonly CitationStatement[]): ContradictionSide[] {
  return statements.flatMap(({ documentId, dates }) =>
    dates
      .filter((stated) => stated.date === date)
      .map(({ sources }) => ({ documentId, recordId: null, text: vi.date(date), sources: [...sources] })),
  )
}

function messageOf(
  document: Cited['document'],
  dates: readonly string[],
  statements: readonly CitationStatement[],
  documents: ReadonlyMap<string, Document>,
): string {
  const stated = dates.map((date) => {
    const by = statements.filter((one) => one.dates.some((other) => other.date === date))
    return `${vi.date(date)} (${listed([...new Set(by.map((one) => placeWords(one, documents)))])})`
  })
  const issuer = document.issuer === null ? '' : ` của ${document.issuer}`
  return `${documentName(document)}${issuer} được ghi ${dates.length} ngày ban hành khác nhau: ${listed(stated)}.`
}

function placeWords(
  { relation, documentId }: CitationStatement,
  documents: ReadonlyMap<string, Document>,
): string {
  if (relation === null) return 'tại chính văn bản'
  const citing = documents.get(documentId)!
  return `trong ${citing.kind === 'report' ? 'bài viết về ' : ''}${documentName(citing)}`
}
