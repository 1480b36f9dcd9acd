import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { isDoubt } from '../../schemas/warning.js'
import { plainWords } from './plain-words.js'

type Facts = Pick<
  Document,
  'id' | 'kind' | 'number' | 'type' | 'title' | 'issuer' | 'place' | 'issuedOn' | 'signer' | 'period'
>

/** Of a document, what lists and filters need. */
export interface DocumentBrief extends Facts {
  readonly counts: {
    readonly targets: number
    readonly tasks: number
    readonly warnings: number
    /** Of the warnings those that a value may be wrong or missing. */
    readonly doubts: number
  }
  /** The ids of the agencies that its records name. */
  readonly agencies: readonly string[]
  /** The file that it was read from. */
  readonly path: string
  readonly mediaType: string
  readonly pages: number | null
  /** SHA-256 of its file in the dataset: it changes whenever anything in it does. */
  readonly sha256: string
  /** Number, title and issuer without marks, for searching: see `plainWords`. */
  readonly plain: string
}

/** @param sha256 of the document's file */
export function briefOfDocument(
  { document, targets, tasks }: DocumentFile,
  sha256: string,
  intern: (id: string) => string,
): DocumentBrief {
  const { id, kind, number, type, title, issuer, place, issuedOn, signer, period, source } = document
  const named = [...targets, ...tasks].flatMap((one) => [...one.leadAgencies, ...one.coordinatingAgencies])
  return {
    ...{ id: intern(id), kind, number, type, title, issuer, place, issuedOn, signer, period },
    counts: {
      targets: targets.length,
      tasks: tasks.length,
      warnings: document.warnings.length,
      doubts: document.warnings.filter(({ code }) => isDoubt(code)).length,
    },
    agencies: [...new Set(named.map(({ agencyId }) => intern(agencyId)))],
    path: source.path,
    mediaType: source.mediaType,
    pages: source.pages,
    sha256,
    plain: plainWords([number, title, issuer].filter((part) => part !== null).join(' . ')),
  }
}
