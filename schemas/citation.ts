import { z } from 'zod'
import { isoDate } from './date.js'
import { sources } from './source.js'

/** A legal document that the text names; once per document, however often it is named. */
export const Citation = z.strictObject({
  number: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'Its number as printed, without gaps; null for a law that is named by its title alone.',
      examples: ['569/QĐ-TTg', '57-NQ/TW', '30/2020/NĐ-CP'],
    }),
  type: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'The abbreviation of its type.', examples: ['QĐ', 'NQ', 'KH'] }),
  date: isoDate.nullable().meta({ description: 'The day it was issued.', examples: ['2022-05-11'] }),
  issuer: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'Who issued it.', examples: ['Thủ tướng Chính phủ'] }),
  title: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'What it is about, as far as the text says.',
      examples: ['Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030'],
    }),
  relation: z.enum(['implements', 'amends', 'replaces', 'mentions']).meta({
    description:
      'implements: the document carries it out or rests on it; amends, replaces: it changes or ends it; mentions: it only names it.',
    examples: ['implements'],
  }),
  sources: sources.meta({ description: 'All places where the text names it, in the order of the text.' }),
})

export type Citation = z.infer<typeof Citation>
