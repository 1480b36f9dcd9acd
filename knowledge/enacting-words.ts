import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string().min(1)).min(1)

const EnactingWords = z.strictObject({
  about: z.string(),
  /** What opens the name of what a document issues, and what may stand between that and the name. */
  enacts: phrases,
  renewed: phrases,
  /** What tells from when a document holds, and whom it binds. */
  takesForce: phrases,
  binds: phrases,
  /** What stands before a document that another takes the place of, or that ends. */
  replaces: phrases,
  lapses: phrases,
  /** What stands before a document that is changed. */
  amends: phrases,
})

export type EnactingWords = z.infer<typeof EnactingWords>

/** What documents do with documents, from `knowledge/enacting-words.json`. */
export const enactingWords = lazily((): EnactingWords => loadKnowledge('enacting-words.json', EnactingWords))
