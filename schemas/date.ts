import { z } from 'zod'

/** A day of the calendar, `YYYY-MM-DD`. */
export const isoDate = z.iso.date().meta({ description: 'A day, ISO 8601.', examples: ['2022-12-29'] })

/** A year of our era, as a number. */
export const year = z.int().min(1900).max(2200)
