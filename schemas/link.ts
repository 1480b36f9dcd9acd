import { z } from 'zod'
import { recordId } from './id.js'

/** One reason for or against a link. */
export const Evidence = z.strictObject({
  feature: z
    .string()
    .min(1)
    .meta({ description: 'What was compared.', examples: ['name-words', 'unit', 'agency'] }),
  weight: z
    .number()
    .meta({ description: 'What it adds to the score; negative where it speaks against.', examples: [0.6] }),
  detail: z.string().meta({ description: 'What was found, for a reader.', examples: ['shared: kinh tế số'] }),
})

export type Evidence = z.infer<typeof Evidence>

const id = z
  .string()
  .min(1)
  .meta({ description: 'The id of the link.', examples: ['link-7d1e02c9ab'] })
const kind = z
  .enum(['target', 'task'])
  .meta({ description: 'What kind of records it ties.', examples: ['target'] })
const a = recordId.meta({ description: 'The record whose id sorts first.' })
const b = recordId.meta({ description: 'The other record.' })
const score = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: 'How alike they are, from 0 to 1.', examples: [0.91] })
const evidence = z.array(Evidence).meta({ description: 'What the score is made of.' })

/** Why two records of two plans are about the same thing. */
export const Link = z.strictObject({
  id,
  kind,
  a,
  b,
  score,
  evidence,
  status: z.enum(['auto', 'confirmed', 'rejected']).meta({
    description:
      'auto: found by the program; confirmed, rejected: judged by a steward, and kept over later runs.',
    examples: ['auto'],
  }),
})

export type Link = z.infer<typeof Link>

/** Two records that may be about the same thing: not sure enough to be linked, for a steward to judge. */
export const Candidate = z.strictObject({ id, kind, a, b, score, evidence })

export type Candidate = z.infer<typeof Candidate>
