import { createHash } from 'node:crypto'
import type { DocumentFile } from '../../schemas/document-file.js'

/** The fingerprints of records (and documents) as the dataset has them now, by id. */
export type Fingerprints = ReadonlyMap<string, string>

const length = 16

/**
 * The start of a SHA-256 of words. White space and the form of Unicode do not count: the same words from another file,
 * with other line ends, are the same words.
 *
 * @returns 16 hexadecimal digits
 * @example fingerprintOf(['Tỷ trọng  kinh tế số']) === fingerprintOf(['Tỷ trọng\nkinh tế số']) // true
 */
export function fingerprintOf(texts: readonly string[]): string {
  const words = texts.map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, length)
}

/** The fingerprints of the source words of every document, target and task of some files. */
export function fingerprintsOf(files: Iterable<DocumentFile>): Map<string, string> {
  const fingerprints = new Map<string, string>()
  for (const { document, targets, tasks } of files) {
    for (const { id, sources } of [document, ...targets, ...tasks]) {
      fingerprints.set(id, fingerprintOf(sources.map(({ text }) => text)))
    }
  }
  return fingerprints
}
