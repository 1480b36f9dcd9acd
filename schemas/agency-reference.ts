import { z } from 'zod'
import { agencyId } from './id.js'

/** An agency as a record names it. */
export const AgencyReference = z.strictObject({
  agencyId,
  name: z
    .string()
    .min(1)
    .meta({
      description: 'Its canonical name.',
      examples: ['Ủy ban nhân dân các quận, huyện, thị xã'],
    }),
  mention: z
    .string()
    .min(1)
    .meta({ description: 'The words written there.', examples: ['UBND các quận, huyện, thị xã'] }),
})

export type AgencyReference = z.infer<typeof AgencyReference>

/** The agencies that lead, in the order written. */
export const leadAgencies = z.array(AgencyReference).meta({
  description: 'Who leads (chủ trì), in the order written; empty where nobody is named.',
})

/** The agencies that coordinate, in the order written. */
export const coordinatingAgencies = z.array(AgencyReference).meta({
  description: 'Who coordinates (phối hợp), in the order written; empty where nobody is named.',
})
