import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const documentTypesFile = z.object({
  about: z.string(),
  types: z.array(
    z.object({
      /** As numbers hold it: `QĐ`. */
      abbreviation: z.string().min(1),
      names: z.array(z.string().min(1)).min(1),
      /** Other spellings of the abbreviation, as typed without marks. */
      spellings: z.array(z.string()),
    }),
  ),
  issuers: z.array(
    z.object({
      abbreviation: z.string().min(1),
      spellings: z.array(z.string()),
      /** Its canonical name; null where the abbreviation alone does not say whose (`UBND`, `TU`). */
      name: z.string().nullable(),
      phrases: z.array(z.string().min(1)),
    }),
  ),
  /** Bodies that documents name, without an abbreviation of their own. */
  bodies: z.array(z.object({ name: z.string().min(1), phrases: z.array(z.string().min(1)).min(1) })),
  /** Bodies of a province, city, district: their name is completed by the place. */
  localBodies: z.array(
    z.object({
      name: z.string().min(1),
      phrases: z.array(z.string().min(1)).min(1),
      /** Whether a level (`thành phố`, `tỉnh`) stands between the name and the place. */
      level: z.boolean(),
    }),
  ),
})

/** What a steward knows of kinds of documents and their issuers: `knowledge/document-types.json`. */
export type DocumentTypes = z.infer<typeof documentTypesFile>

/** The kinds of documents and their issuers. */
export const documentTypes = lazily(
  (): DocumentTypes => loadKnowledge('document-types.json', documentTypesFile),
)
