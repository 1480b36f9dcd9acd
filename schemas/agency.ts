import { z } from 'zod'
import { isoDate } from './date.js'
import { agencyId } from './id.js'

/** An agency (cơ quan), or a group of agencies. */
export const Agency = z.strictObject({
  id: agencyId,
  name: z
    .string()
    .min(1)
    .meta({ description: 'Its canonical name.', examples: ['Sở Khoa học và Công nghệ'] }),
  shortName: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'Its usual short name.', examples: ['Sở KH&CN'] }),
  kind: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'What it is; null where its name does not tell.', examples: ['department'] }),
  level: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'The level of government it belongs to; null where its name does not tell.',
      examples: ['central', 'province', 'district', 'commune'],
    }),
  collective: z.boolean().meta({
    description: 'Whether it stands for a group (Các sở, ban, ngành) instead of one agency.',
    examples: [false],
  }),
  aliases: z
    .array(z.string().min(1))
    .meta({ description: 'Other spellings of its name, sorted.', examples: [['Sở KHCN']] }),
  validFrom: isoDate.nullable().meta({ description: 'The day it was set up.', examples: ['2025-03-01'] }),
  validTo: isoDate.nullable().meta({ description: 'Its last day.', examples: ['2025-02-28'] }),
  successors: z
    .array(agencyId)
    .meta({ description: 'The agencies that took over its duties.', examples: [['so-tai-chinh']] }),
  predecessors: z.array(agencyId).meta({
    description: 'The agencies whose duties it took over.',
    examples: [['so-ke-hoach-va-dau-tu']],
  }),
  place: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .meta({
      description: 'The province it belongs to, with the district or commune; null for a body of the state.',
      examples: ['Hà Nội', 'huyện Nghi Lộc, Nghệ An'],
    }),
  listed: z
    .boolean()
    .default(true)
    .meta({
      description: 'Whether the registry of agencies has it, or bodies of its kind in other places.',
      examples: [true],
    }),
})

export type Agency = z.infer<typeof Agency>
