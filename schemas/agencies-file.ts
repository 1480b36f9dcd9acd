import { z } from 'zod'
import { Agency } from './agency.js'
import { schemaId, schemaVersion } from './version.js'

/** The file `agencies.json`: every agency that the documents name, with those it came from and went to. */
export const AgenciesFile = z.strictObject({
  $schema: z.literal(schemaId('agencies-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  agencies: z.array(Agency).meta({ description: 'The agencies, sorted by id.' }),
})

export type AgenciesFile = z.infer<typeof AgenciesFile>
