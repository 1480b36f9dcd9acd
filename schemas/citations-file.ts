import { z } from 'zod'
import { CitationEdge, CitedDocument } from './citation-edge.js'
import { schemaId, schemaVersion } from './version.js'

/** The file `citations.json`: which document implements, amends, replaces or mentions which. */
export const CitationsFile = z.strictObject({
  $schema: z.literal(schemaId('citations-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  documents: z
    .array(CitedDocument)
    .meta({ description: 'Every document that is cited or that the dataset holds, once, sorted by key.' }),
  citations: z.array(CitationEdge).meta({ description: 'Who cites whom, sorted by from and to.' }),
})

export type CitationsFile = z.infer<typeof CitationsFile>
