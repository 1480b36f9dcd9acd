import { z } from 'zod'
import { schemaId, schemaVersion } from './version.js'

const count = z.int().min(0)

/** How many records a dataset holds. */
export const Counts = z.strictObject({
  documents: count.meta({ description: 'The documents.', examples: [5] }),
  targets: count.meta({ description: 'The targets of all documents.', examples: [73] }),
  tasks: count.meta({ description: 'The tasks of all documents.', examples: [412] }),
  agencies: count.meta({ description: 'The agencies.', examples: [96] }),
  warnings: count.meta({ description: 'The warnings of all documents.', examples: [64] }),
  indicators: count.meta({ description: 'The indicators.', examples: [58] }),
  links: count.meta({ description: 'The links between records of several plans.', examples: [41] }),
  candidates: count.meta({ description: 'The pairs that wait for a steward.', examples: [7] }),
  citations: count.meta({
    description: 'Which document names which: the edges of the graph.',
    examples: [96],
  }),
  contradictions: count.meta({ description: 'The contradictions.', examples: [4] }),
})

export type Counts = z.infer<typeof Counts>

/** The file `manifest.json`: what the dataset is made of, so that a loss or a change by hand shows. */
export const Manifest = z.strictObject({
  $schema: z.literal(schemaId('manifest')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  pipelineVersion: z
    .string()
    .min(1)
    .meta({ description: 'The version of the program that wrote it.', examples: ['0.1.0'] }),
  counts: Counts.meta({ description: 'How many records the dataset holds.' }),
  files: z
    .record(
      z.string(),
      z.strictObject({
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .meta({ description: "SHA-256 of the file's bytes, hexadecimal." }),
        bytes: z
          .int()
          .min(0)
          .meta({ description: 'Its size in bytes.', examples: [81234] }),
      }),
    )
    .meta({
      description:
        'Every file of the dataset but this one and the log of judgements, by its path in the dataset, sorted.',
    }),
})

export type Manifest = z.infer<typeof Manifest>
