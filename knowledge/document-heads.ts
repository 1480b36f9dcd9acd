import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const fieldName = z.enum(['number', 'issuedOn', 'effectiveOn', 'type', 'issuer', 'signer', 'field', 'other'])

/** A field of a law portal's page header. */
export type FieldName = z.infer<typeof fieldName>

const headsFile = z.object({
  about: z.string(),
  types: z.record(z.string(), z.string()),
  /** The types of documents that say what is to be done, by whom and until when. */
  plans: z.array(z.string()),
  annexing: z.array(z.string()),
  mottos: z.array(z.string()),
  /** What the names of bodies begin with that issue documents, where they begin a line of the letterhead. */
  bodies: z.array(z.string()),
  /** Words of a letterhead that are nobody's name: `DỰ THẢO`. */
  stamps: z.array(z.string()),
  /** What stands in place of a signature, without brackets: `(Đã ký)`. */
  signedMarks: z.array(z.string()),
  /** The offices in whose name people sign, without `phó`. */
  offices: z.array(z.string()),
  /** Words inside the names of bodies whose second half only looks like the beginning of a body's name (`xã hội`). */
  wordPairs: z.array(z.string()),
  /** What a portal prints in a field that it has nothing for: `Đang cập nhật`. */
  unknown: z.array(z.string()),
  fields: z.record(fieldName, z.array(z.string())),
  basis: z.array(z.string()),
  preamble: z.array(z.string()),
  /** Words of a preamble behind which a document proposes what is decided: it is not what is carried out. */
  proposals: z.array(z.string()),
})

/** How the head of a document is printed: `knowledge/document-heads.json`. */
export const documentHeads = lazily(
  (): z.infer<typeof headsFile> => loadKnowledge('document-heads.json', headsFile),
)

/** The portal field that a folded name stands for, or null. @example fieldNamed('số hiệu') // 'number' */
export function fieldNamed(name: string): FieldName | null {
  for (const [field, names] of Object.entries(documentHeads().fields)) {
    if (names.includes(name)) return field as FieldName
  }
  return null
}
