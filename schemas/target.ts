import { z } from 'zod'
import { coordinatingAgencies, leadAgencies } from './agency-reference.js'
import { confidence } from './confidence.js'
import { documentId, recordId } from './id.js'
import { sources } from './source.js'
import { Value } from './value.js'

/** A target (chỉ tiêu): a level, rank or amount to be reached. */
export const Target = z.strictObject({
  id: recordId,
  documentId: documentId.meta({ description: 'The document that sets it.' }),
  indicatorId: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'The indicator that it shares with targets of other plans; null before linking.',
      examples: ['ty-trong-kinh-te-so'],
    }),
  ordinal: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'Its ordinal as printed, without brackets and final mark.',
      examples: ['3', '10.1'],
    }),
  parentId: recordId.nullable().meta({ description: 'The target that it is a part of (trong đó).' }),
  group: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'The label of the heading row or section it stands under.',
      examples: ['II.3'],
    }),
  name: z
    .string()
    .min(1)
    .meta({
      description: 'The measured thing alone, without value, year and verb.',
      examples: ['Tỷ trọng kinh tế số'],
    }),
  unit: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'The unit it is measured in, canonical.', examples: ['% GRDP'] }),
  values: z.array(Value).meta({ description: 'What is to be reached, one for each horizon.' }),
  leadAgencies,
  coordinatingAgencies,
  sources,
  confidence,
})

export type Target = z.infer<typeof Target>
