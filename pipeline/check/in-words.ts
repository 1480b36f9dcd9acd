import type { Contradiction } from '../../schemas/contradiction.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Language } from '../words/language.js'
import { quoted, type Sentence } from '../words/sentence.js'
import { inEnglish } from './in-english.js'

/** What records and documents are called; undefined of what is not at hand. */
export interface Names {
  /** The name of a target, the text of a task. */
  readonly record: (id: string) => string | undefined
  /** The number of a document, else its title. */
  readonly document: (id: string) => string | undefined
}

/** The names of what documents hold. */
export function namesOf(files: readonly DocumentFile[]): Names {
  const records = new Map(
    files.flatMap(({ targets, tasks }) => [
      ...targets.map(({ id, name }) => [id, name] as const),
      ...tasks.map(({ id, text }) => [id, text] as const),
    ]),
  )
  const documents = new Map(
    files.map(({ document: { id, number, title } }) => [id, number ?? title ?? undefined]),
  )
  return { record: (id) => records.get(id), document: (id) => documents.get(id) }
}

/**
 * What does not fit, in a sentence. The dataset has it in Vietnamese; in English it is made from the kind and the sides.
 *
 * @example in English: `The task “Mở lớp tập huấn” is due “12/2025”, before the plan was issued (12 January 2026).`
 */
export function contradictionInWords(
  contradiction: Pick<Contradiction, 'kind' | 'message' | 'sides'>,
  language: Language,
  names: Names,
): Sentence {
  return language === 'vi' ? quoted(contradiction.message) : inEnglish(contradiction, names)
}
