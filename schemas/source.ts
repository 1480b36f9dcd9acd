import { z } from 'zod'
import { documentId } from './id.js'

const offset = z.int().min(0)

const points = z.number().meta({ description: 'Points, 1/72 inch.', examples: [56.7] })

/** Where words are drawn on their page. */
export const Box = z.strictObject({ left: points, top: points, right: points, bottom: points }).meta({
  description: 'The rectangle around the words, in points from the upper left corner of the page.',
  examples: [{ left: 85.1, top: 120.4, right: 510.2, bottom: 148 }],
})

export type Box = z.infer<typeof Box>

/** The words of the source that a record came from. */
export const Source = z
  .strictObject({
    documentId: documentId.meta({
      description: 'The document whose text it is.',
      examples: ['ha-noi-345-kh-ubnd-2022'],
    }),
    section: z.array(z.string()).meta({
      description: 'The labels on the way to it, outermost first; empty before the first section.',
      examples: [['Phụ lục I', 'I', '10', '10.1']],
    }),
    start: offset.meta({
      description: 'Where it starts in text/<document id>.txt, in UTF-16 units from 0.',
      examples: [1042],
    }),
    end: offset.meta({
      description: 'Where it ends: the unit after its last, in UTF-16 units.',
      examples: [1187],
    }),
    page: z
      .int()
      .min(1)
      .nullable()
      .meta({
        description: 'The page it stands on, from 1; null where the format has no pages.',
        examples: [3],
      }),
    box: Box.nullable().meta({
      description: 'Where they are drawn on that page; null where the format does not say.',
      examples: [null],
    }),
    text: z
      .string()
      .min(1)
      .meta({
        description: 'The words from start to end, in Unicode NFC and otherwise as they stand.',
        examples: ['Tỷ trọng kinh tế số chiếm khoảng 30% GRDP vào năm 2025'],
      }),
  })
  .refine((source) => source.end > source.start, { path: ['end'], message: 'must be greater than start' })

export type Source = z.infer<typeof Source>

/** Every record has at least one source; a second where it stands in the document twice. */
export const sources = z.array(Source).min(1).meta({
  description: 'Where the record stands in the source; more than one where it stands there more than once.',
})
