import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const confusion = z.object({
  /** Words that OCR writes and that are no phrase of their own. */
  wrong: z.string(),
  /** What the author wrote; word for word as many as in `wrong`. */
  right: z.string(),
  /** Words that make `wrong` legal where they stand directly before it. */
  notAfter: z.array(z.string()).default([]),
  /** Words that make `wrong` legal where they stand directly behind it. */
  notBefore: z.array(z.string()).default([]),
  /** Phrases of which one must stand directly behind; none listed: anything may. */
  before: z.array(z.string()).default([]),
})

const confusionsFile = z.object({
  about: z.string(),
  names: z.array(z.string()),
  pairs: z.array(confusion),
  phrases: z.array(z.string()),
  /** What stands before the `Ã` of words in capitals that end in it, where no word with `À` is as likely: `X`. */
  tildeStems: z.array(z.string()),
})

/** Words misread by OCR, and what they were. */
export type Confusion = z.infer<typeof confusion>

/** What a steward knows of misread words: `knowledge/confusions.json`. */
export const confusions = lazily(
  (): Readonly<z.infer<typeof confusionsFile>> => loadKnowledge('confusions.json', confusionsFile),
)

/** Folded names and foreign words that are right although Vietnamese cannot spell them. */
export const foreignNames = lazily((): ReadonlySet<string> => new Set(confusions().names))
