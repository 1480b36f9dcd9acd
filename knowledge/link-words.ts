import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrase = z.string().min(1)
const phrases = z.array(phrase)
const weight = z.number().min(0).max(2)

const LinkWords = z.strictObject({
  about: z.string(),
  unlisted: weight.meta({ description: 'What a syllable tells that is listed nowhere.' }),
  connectors: phrases.meta({
    description: 'Words and phrases that are left out before anything is compared.',
  }),
  measures: phrases.meta({ description: 'How a thing is counted: share, number, rate, rank.' }),
  measureWeight: weight,
  denominators: phrases.meta({ description: 'What stands before the whole that a share is taken of.' }),
  denominatorFactor: z.number().min(0).max(1),
  asideFactor: z.number().min(0).max(1).meta({ description: 'How much less words in brackets tell.' }),
  weights: z.array(z.strictObject({ weight, phrases })),
  terms: z.array(z.strictObject({ is: phrase, weight, forms: phrases.min(1) })),
  contrasts: z.array(phrases.min(2)),
  contrastPenalty: z.number().min(0).max(1),
  duties: phrases,
  dutyWeight: weight,
  national: phrases,
  notNational: phrases,
  heads: phrases.meta({ description: 'Words that the name of an undertaking begins with.' }),
  plurals: phrases,
  obliques: phrases,
  partners: phrases,
  prose: z
    .array(z.strictObject({ weight, phrases }))
    .meta({ description: 'What texts of tasks are full of, whatever their field.' }),
})

/** By which words records of several plans are compared. */
export type LinkWords = z.infer<typeof LinkWords>

/** What a steward knows of words that tell indicators and undertakings apart: `knowledge/link-words.json`. */
export const linkWords = lazily((): LinkWords => loadKnowledge('link-words.json', LinkWords))
