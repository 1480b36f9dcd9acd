import { z } from 'zod'
import { Agency } from './agency.js'
import { Document } from './document.js'
import { readingId } from './id.js'
import { Target } from './target.js'
import { Task } from './task.js'
import { schemaId, schemaVersion } from './version.js'

/**
 * A file `readings/<id>.json`: what was read from a file that a document is not shown by, such as a worse copy, an
 * earlier issue or a report. It is kept so that the document can fall back on it, and nothing is lost.
 */
export const ReadingFile = z.strictObject({
  $schema: z.literal(schemaId('reading-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  id: readingId,
  document: Document.meta({ description: 'The document as this file alone gives it, under its own id.' }),
  targets: z.array(Target).meta({ description: 'Its targets, in the order of the text.' }),
  tasks: z.array(Task).meta({ description: 'Its tasks, in the order of the text.' }),
  agencies: z.array(Agency).meta({ description: 'The agencies that its records name, sorted by id.' }),
  text: z.string().meta({ description: 'The source text that its sources point into.' }),
})

export type ReadingFile = z.infer<typeof ReadingFile>
