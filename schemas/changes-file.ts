import { z } from 'zod'
import { Change } from './change.js'
import { Document } from './document.js'
import { schemaId, schemaVersion } from './version.js'

/** A document that was compared, as a reader knows it. */
export const ComparedDocument = z.strictObject({
  id: Document.shape.id,
  number: Document.shape.number,
  title: Document.shape.title,
  issuedOn: Document.shape.issuedOn,
})

export type ComparedDocument = z.infer<typeof ComparedDocument>

/** What `kehoach diff --format json` prints: the two sides, and what changed from the first to the second. */
export const ChangesFile = z.strictObject({
  $schema: z.literal(schemaId('changes-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  a: z.array(ComparedDocument).meta({ description: 'The documents of the first side, sorted by id.' }),
  b: z.array(ComparedDocument).meta({ description: 'The documents of the second side, sorted by id.' }),
  changes: z.array(Change).meta({ description: 'What changed, the most important first.' }),
})

export type ChangesFile = z.infer<typeof ChangesFile>
