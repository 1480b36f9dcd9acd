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
export const isSameNumber = (a: string, b: string): boolean => plain(a) === plain(b)

/**
 * Whether a number begins with what was typed of it, up to a mark.
 *
 * @example beginsNumber('512', '512/KH-UBND') // true
 */
export function beginsNumber(words: string, number: string): boolean {
  const [typed, whole] = [plain(words), plain(number)]
  return typed !== '' && whole.startsWith(typed) && /^[/-]/.test(whole.slice(typed.length))
}

const plain = (number: string): string => fold(number).replace(/\s+/g, '').replace(/^0+/, '')
