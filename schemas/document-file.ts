import { z } from 'zod'
import { AppliedCorrection } from './applied-correction.js'
import { Document } from './document.js'
import { Target } from './target.js'
import { Task } from './task.js'
import { schemaId, schemaVersion } from './version.js'

/** A file `documents/<id>.json`: a document with all that was read from it. */
export const DocumentFile = z.strictObject({
  $schema: z.literal(schemaId('document-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  document: Document.meta({ description: 'The document itself.' }),
  targets: z.array(Target).meta({ description: 'Its targets, in the order of the text.' }),
  tasks: z.array(Task).meta({ description: 'Its tasks, in the order of the text.' }),
  corrections: z.array(AppliedCorrection).min(1).optional().meta({
    description: 'What a steward corrected in this file, in the order of judging; absent where nothing was.',
  }),
})

export type DocumentFile = z.infer<typeof DocumentFile>
