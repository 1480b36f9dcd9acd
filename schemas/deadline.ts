import { z } from 'zod'
import { isoDate } from './date.js'

/** When something is to be done. */
export const Deadline = z
  .strictObject({
    kind: z.enum(['within', 'by', 'from', 'recurring', 'conditional', 'done']).meta({
      description:
        'within: between start and end; by: not later than end; from: since start, without end; recurring: again and again; conditional: once something has happened; done: it has been done.',
      examples: ['within'],
    }),
    start: isoDate.nullable().meta({ description: 'The first day.', examples: ['2025-03-01'] }),
    end: isoDate.nullable().meta({ description: 'The last day.', examples: ['2025-03-31'] }),
    precision: z
      .enum(['day', 'month', 'quarter', 'year'])
      .nullable()
      .meta({
        description: 'How exactly it is written; null where no date is.',
        examples: ['month'],
      }),
    recurrence: z
      .string()
      .regex(/^(?:continuous|P[1-9][0-9]*[DWMY])$/)
      .nullable()
      .meta({
        description: 'continuous (thường xuyên), or the interval as an ISO 8601 duration.',
        examples: ['continuous', 'P1Y', 'P6M'],
      }),
    on: z.array(z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/)).meta({
      description: 'The days of each year (MM-DD) of a recurring duty; else empty.',
      examples: [['06-10', '11-30']],
    }),
    condition: z
      .string()
      .min(1)
      .nullable()
      .meta({
        description: 'What it waits for, where kind is conditional.',
        examples: ['Sau khi Nghị định có hiệu lực'],
      }),
    text: z
      .string()
      .min(1)
      .meta({ description: 'The words written.', examples: ['Tháng 03/2025'] }),
  })
  .refine((deadline) => deadline.start === null || deadline.end === null || deadline.start <= deadline.end, {
    path: ['end'],
    message: 'must not be before start',
  })

export type Deadline = z.infer<typeof Deadline>
