import { z } from 'zod'
import { recordId } from './id.js'

/** What differs between two plans, or does not. */
export const Change = z.strictObject({
  kind: z
    .enum([
      'added',
      'removed',
      'raised',
      'lowered',
      'rescheduled',
      'reassigned',
      'succeeded',
      'reworded',
      'unchanged',
    ])
    .meta({
      description:
        'What happened; succeeded: the lawful successor of the agency took over, which is no real change.',
      examples: ['raised'],
    }),
  subject: z
    .enum(['target', 'task'])
    .meta({ description: 'What kind of record it is about.', examples: ['target'] }),
  a: recordId.nullable().meta({ description: 'The record in the first plan; null where it was added.' }),
  b: recordId.nullable().meta({ description: 'The record in the second plan; null where it was removed.' }),
  field: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'The field that differs; null where it is about the whole record.',
      examples: ['values'],
    }),
  before: z.json().meta({ description: 'What the first plan states; null where nothing.', examples: [30] }),
  after: z.json().meta({ description: 'What the second plan states; null where nothing.', examples: [35] }),
  significance: z.enum(['major', 'minor', 'none']).meta({
    description: 'Whether a reader should know: major, minor, or none.',
    examples: ['major'],
  }),
})

export type Change = z.infer<typeof Change>
