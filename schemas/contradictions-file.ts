import { z } from 'zod'
import { Contradiction } from './contradiction.js'
import { schemaId, schemaVersion } from './version.js'

/** The file `contradictions.json`: what in the dataset cannot all be right. */
export const ContradictionsFile = z.strictObject({
  $schema: z.literal(schemaId('contradictions-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  contradictions: z
    .array(Contradiction)
    .meta({ description: 'The contradictions, the most serious kind first, then by id.' }),
})

export type ContradictionsFile = z.infer<typeof ContradictionsFile>
