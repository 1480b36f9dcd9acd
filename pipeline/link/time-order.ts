import { compareStrings } from '../dataset/compare-strings.js'
import type { DocumentFacts } from './scope.js'

const last = '9999-12-31'

/** When a document took effect, for ordering: its date of issue, else the first year it covers, else the end of time. */
export function timeOf(document: DocumentFacts): string {
  if (document.issuedOn !== null) return document.issuedOn
  return document.period.start === null ? last : `${document.period.start}-01-01`
}

/** Orders documents by time, then by id. */
export function compareDocuments(a: DocumentFacts, b: DocumentFacts): number {
  return compareStrings(timeOf(a), timeOf(b)) || compareStrings(a.id, b.id)
}
