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
  /** What the lines of a digital signature's stamp begin with. */
  signatures: z.object({
    signed: z.array(z.string()),
    day: z.array(z.string()),
    others: z.array(z.string()),
  }),
  /** Words that lead to the address of a website. */
  addresses: z.array(z.string()),
  /** What official gazettes are called. */
  gazettes: z.array(z.string()),
  rules: z.array(debrisRule),
})

/** One kind of line that a website prints around a document. */
export type DebrisRule = z.infer<typeof debrisRule>

const load = lazily(() => loadKnowledge('debris.json', debrisFile))

/** What a steward knows of website debris: `knowledge/debris.json`. */
export const debrisRules = lazily((): readonly DebrisRule[] => load().rules)

/** The labels on the stamp of a digital signature, folded, as alternations. */
export const signatureWords = lazily(() => {
  const { signed, day, others } = load().signatures
  return { signed: either(signed), day: either(day), others: either(others) }
})

/** The words that lead to the address of a website, folded, as an alternation. */
export const wordsAheadOfAddress = (): string => either(load().addresses)

/** What official gazettes are called, folded, as an alternation. */
export const gazetteWords = (): string => either(load().gazettes)

/** The words on a line that says when a page was made, folded, as alternations. */
export const debrisWords = lazily(() => ({ stamps: either(load().stamps), counts: either(load().counts) }))
