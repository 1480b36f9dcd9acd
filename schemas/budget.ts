import { z } from 'zod'

/** The money that a task is given. */
export const Budget = z.strictObject({
  amount: z
    .number()
    .min(0)
    .nullable()
    .meta({
      description:
        'The amount in full units of currency: 4,9 tỷ đồng is 4900000000; null where no number is written.',
      examples: [4900000000],
    }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ description: 'The currency, ISO 4217.', examples: ['VND'] }),
  unit: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'The unit it is written in.', examples: ['tỷ đồng'] }),
  text: z
    .string()
    .min(1)
    .meta({ description: 'The words written.', examples: ['4,9'] }),
})

export type Budget = z.infer<typeof Budget>
