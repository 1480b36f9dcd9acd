import { z } from 'zod'
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

let names: ReadonlySet<string> | undefined

/** Folded names that are right although Vietnamese cannot spell them. */
export function foreignNames(): ReadonlySet<string> {
  confusions()
  names ??= new Set(file!.names)
  return names
}

let file: z.infer<typeof confusionsFile> | undefined

/** What a steward knows of misread words: `knowledge/confusions.json`. */
export function confusions(): Readonly<
  Pick<z.infer<typeof confusionsFile>, 'pairs' | 'phrases' | 'tildeStems'>
> {
  file ??= loadKnowledge('confusions.json', confusionsFile)
  return file
}
