import { z } from 'zod'
import { contradictionKindNames } from './contradiction-kinds.js'
import { documentId, recordId } from './id.js'
import { sources } from './source.js'

/** One of the statements that do not fit each other. */
export const ContradictionSide = z.strictObject({
  documentId: documentId.meta({ description: 'The document that states it.' }),
  recordId: recordId.nullable().meta({
    description: 'The target or task that states it; null where it is no record.',
  }),
  text: z
    .string()
    .min(1)
    .meta({
      description: 'What is stated: the value, or the words.',
      examples: ['29/12/2022', '500 tỷ đồng/năm'],
    }),
  sources,
})

export type ContradictionSide = z.infer<typeof ContradictionSide>

/** Statements of one plan, or of several, that cannot all be right. */
export const Contradiction = z.strictObject({
  id: z
    .string()
    .regex(/^contradiction-[0-9a-f]{10}$/)
    .meta({
      description: 'Made from its kind and what it is about; it stays when other plans are added.',
      examples: ['contradiction-7d1e02c9ab'],
    }),
  kind: z
    .enum(contradictionKindNames)
    .meta({ description: 'What does not fit.', examples: ['citation-dates'] }),
  message: z
    .string()
    .min(1)
    .meta({
      description: 'One sentence in Vietnamese for a steward.',
      examples: ['Kế hoạch 222/KH-UBND được ghi hai ngày ban hành: 07/10/2017 và 07/10/2019.'],
    }),
  sides: z.array(ContradictionSide).min(2).meta({ description: 'The statements, with their places.' }),
})

export type Contradiction = z.infer<typeof Contradiction>
