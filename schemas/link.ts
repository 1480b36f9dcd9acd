import { z } from 'zod'
import { recordId } from './id.js'

/** One reason for or against a link. */
export const Evidence = z.strictObject({
  feature: z
    .string()
    .min(1)
    .meta({ description: 'What was compared.', examples: ['name-words', 'unit', 'values'] }),
  weight: z
    .number()
    .meta({ description: 'What it adds to the score; negative where it speaks against.', examples: [0.6] }),
  detail: z
    .string()
    .meta({ description: 'What was found, for a reader.', examples: ['6 of 7 words in common'] }),
})

export type Evidence = z.infer<typeof Evidence>

/** Why two records of two plans are about the same thing. */
export const Link = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ description: 'The id of the link.', examples: ['link-7d1e02c9ab'] }),
  a: recordId.meta({ description: 'The record whose id sorts first.' }),
  b: recordId.meta({ description: 'The other record.' }),
  score: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'How alike they are, from 0 to 1.', examples: [0.91] }),
  evidence: z.array(Evidence).meta({ description: 'What the score is made of.' }),
  status: z.enum(['auto', 'confirmed', 'rejected']).meta({
    description:
      'auto: found by the program; confirmed, rejected: judged by a steward, and kept over later runs.',
    examples: ['auto'],
  }),
})

export type Link = z.infer<typeof Link>
