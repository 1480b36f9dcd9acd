import { z } from 'zod'

/** How sure the program is that a record reads as its author meant it. */
export const confidence = z
  .number()
  .min(0)
  .max(1)
  .meta({
    description: 'How sure the reading is, from 0 (a guess) to 1 (read without any repair).',
    examples: [0.95],
  })
