import { z } from 'zod'
import { year } from './date.js'

/** How an amount is meant. */
export const comparatorNames = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'between', 'none'] as const

/** What kind of amount it is. */
export const measureNames = ['level', 'growth', 'multiple', 'rank', 'milestone'] as const

export type Comparator = (typeof comparatorNames)[number]

/** Which of min and max each comparator fills. */
const bounds: Readonly<Record<Comparator, { min: boolean; max: boolean }>> = {
  eq: { min: true, max: true },
  approx: { min: true, max: true },
  between: { min: true, max: true },
  gte: { min: true, max: false },
  gt: { min: true, max: false },
  lte: { min: false, max: true },
  lt: { min: false, max: true },
  none: { min: false, max: false },
}

/** What a target is to reach at one horizon. */
export const Value = z
  .strictObject({
    from: year.nullable().meta({ description: 'The first year it holds for.', examples: [2025] }),
    by: year.nullable().meta({ description: 'The year by which it is to be reached.', examples: [2030] }),
    comparator: z.enum(comparatorNames).meta({
      description:
        'eq (đạt 90), gte (tối thiểu, ≥), gt (trên, >), lte (tối đa, ≤), lt (dưới, <), approx (khoảng), between (7,0% - 7,5%), none (no amount).',
      examples: ['gt'],
    }),
    min: z
      .number()
      .nullable()
      .meta({ description: 'The lower bound, in unit; null where there is none.', examples: [7.5] }),
    max: z
      .number()
      .nullable()
      .meta({ description: 'The upper bound, in unit; null where there is none.', examples: [8] }),
    unit: z
      .string()
      .min(1)
      .nullable()
      .meta({
        description: 'The unit in its canonical form.',
        examples: ['%', '% GRDP', '%/năm', 'tỷ đồng', 'doanh nghiệp', 'người/vạn dân', 'thứ bậc'],
      }),
    measure: z.enum(measureNames).meta({
      description:
        'level: an amount; growth: a rate of change; multiple: times the baseline; rank: a place in an order; milestone: done or not.',
      examples: ['level'],
    }),
    baseline: year.nullable().meta({ description: 'The year it is measured against.', examples: [2020] }),
    text: z
      .string()
      .min(1)
      .meta({ description: 'The words that state it.', examples: ['trên 50% vào năm 2025'] }),
  })
  .superRefine((value, context) => {
    const wanted = bounds[value.comparator]
    for (const bound of ['min', 'max'] as const) {
      if ((value[bound] !== null) === wanted[bound]) continue
      const message = wanted[bound]
        ? `must be a number with ${value.comparator}`
        : `must be null with ${value.comparator}`
      context.addIssue({ code: 'custom', path: [bound], message })
    }
    if (value.min !== null && value.max !== null && value.min > value.max) {
      context.addIssue({ code: 'custom', path: ['max'], message: 'must not be less than min' })
    }
  })

export type Value = z.infer<typeof Value>
