import type { DocumentFile } from '../../schemas/document-file.js'
import { fold } from '../language/fold.js'

/**
 * The documents of an id or a number; several where bodies or years share a number.
 *
 * @example findDocuments('345/kh-ubnd', dataset.documents).length // 1
 */
export function findDocuments(wanted: string, documents: readonly DocumentFile[]): DocumentFile[] {
  const own = documents.filter(({ document }) => document.id === wanted.trim())
  if (own.length > 0) return own
  return documents.filter(({ document: { number } }) => number !== null && isSameNumber(number, wanted))
}

/** Gaps, letter case and leading zeros do not make another number. */
export function isSameNumber(a: string, b: string): boolean {
  const [x, y] = [a, b].map((number) => fold(number).replace(/\s+/g, '').replace(/^0+/, ''))
  return x === y
}
