import { z } from 'zod'
import { Indicator } from './indicator.js'
import { schemaId, schemaVersion } from './version.js'

/** The file `indicators.json`: every measured thing, with the targets that set it. */
export const IndicatorsFile = z.strictObject({
  $schema: z.literal(schemaId('indicators-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  indicators: z.array(Indicator).meta({ description: 'The indicators, sorted by id.' }),
})

export type IndicatorsFile = z.infer<typeof IndicatorsFile>
