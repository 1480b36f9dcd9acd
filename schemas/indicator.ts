import { z } from 'zod'
import { recordId } from './id.js'

/** An indicator: the measured thing that targets of several plans share. */
export const Indicator = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ description: 'The id of the indicator.', examples: ['ty-trong-kinh-te-so'] }),
  name: z
    .string()
    .min(1)
    .meta({ description: 'The measured thing.', examples: ['Tỷ trọng kinh tế số'] }),
  unit: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'Its unit, canonical.', examples: ['% GRDP'] }),
  targets: z.array(recordId).meta({ description: 'The targets that set it, sorted by id.' }),
})

export type Indicator = z.infer<typeof Indicator>
