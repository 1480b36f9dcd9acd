import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'
import { either } from './value-words.js'

const debrisRule = z.object({
  /** What it is, for the warning: `login`, `photo caption`. */
  what: z.string(),
  where: z.enum(['anywhere', 'edge']),
  /** Whether the rest of the file belongs to the website, too. */
  ends: z.boolean(),
  /** Lines that are these words and no more. */
  whole: z.array(z.string()).default([]),
  /** Beginnings of lines that have at most so many words. */
  start: z.array(z.object({ text: z.string(), words: z.int().positive() })).default([]),
})

const debrisFile = z.object({
  about: z.string(),
  /** Words beside the date and the clock of a page. */
  stamps: z.array(z.string()),
  /** What is counted of the readers of a page. */
  counts: z.array(z.string()),
  rules: z.array(debrisRule),
})

/** One kind of line that a website prints around a document. */
export type DebrisRule = z.infer<typeof debrisRule>

const load = lazily(() => loadKnowledge('debris.json', debrisFile))

/** What a steward knows of website debris: `knowledge/debris.json`. */
export const debrisRules = lazily((): readonly DebrisRule[] => load().rules)

/** The words on a line that says when a page was made, folded, as alternations. */
export const debrisWords = lazily(() => ({ stamps: either(load().stamps), counts: either(load().counts) }))
