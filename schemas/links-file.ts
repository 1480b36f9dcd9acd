import { z } from 'zod'
import { Candidate, Link } from './link.js'
import { schemaId, schemaVersion } from './version.js'

/** The file `links.json`: why records of several plans are about the same thing, and which may be. */
export const LinksFile = z.strictObject({
  $schema: z.literal(schemaId('links-file')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  links: z.array(Link).meta({
    description:
      'Each record with its counterpart in the latest earlier plan, and what stewards judged; sorted by kind, a, b.',
  }),
  candidates: z.array(Candidate).meta({
    description: 'Pairs that wait for a steward, sorted by kind, a, b.',
  }),
})

export type LinksFile = z.infer<typeof LinksFile>
