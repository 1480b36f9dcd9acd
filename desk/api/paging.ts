import { z } from 'zod'

/** The query parameters of every list. */
export const paging = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(100)
    .meta({ description: 'How many records at most.', examples: [100] }),
  cursor: z
    .string()
    .regex(/^[\w-]{1,400}$/)
    .optional()
    .meta({ description: 'Goes on where the part before ended: its `next`.' }),
})
