import { z } from 'zod'
import { documentId, recordId } from './id.js'
import { sources } from './source.js'

/** What can contradict what, the most serious first. */
export const contradictionKinds = {
  'target-values': 'One plan states a target with two values for one time.',
  'yearly-sum': 'The amounts of the years do not add up to the stated total.',
  'lead-agencies': 'One plan gives one task or target to two agencies.',
  deadlines: 'One plan sets one task for two times.',
  'citation-dates': 'One document is dated in two ways.',
  'citation-after-issue': 'A plan cites a document that was issued after it.',
  'deadline-before-issue': 'A time for doing something was over before the plan was issued.',
  'deadline-after-period': 'A time for doing something ends after the years that the plan covers.',
  period: 'The title and the body state the years of the plan differently.',
} as const satisfies Record<string, string>

export type ContradictionKind = keyof typeof contradictionKinds

/** All kinds, in the order of the table above. */
export const contradictionKindNames = Object.keys(contradictionKinds) as [
  ContradictionKind,
  ...ContradictionKind[],
]

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
