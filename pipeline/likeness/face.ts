import type { Document } from '../../schemas/document.js'
import type { Signature } from './signature.js'

/** What one reading of a file is recognised by, without its text. */
export interface Face extends Pick<Document, 'kind' | 'number' | 'issuedOn' | 'period'> {
  /** What the reading is known by. */
  readonly key: string
  /** The id that the document would have if this were its only file. */
  readonly readAs: string
  /** Issuer and province as words with hyphens, alike for all spellings; null where the issuer is not surely known. */
  readonly issuedBy: string | null
  readonly signature: Signature
  /** Whether its head says that it corrects an earlier issue of itself. */
  readonly corrects: boolean
  /** How much was read and how surely: the sum of its records' confidence. */
  readonly worth: number
  /** The first of the paths where it lies. */
  readonly path: string
}
