import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const VersionWords = z.strictObject({
  corrections: z.array(z.string().min(1)).meta({
    description: 'Words in the head of a plan by which it says that it corrects an earlier issue of itself.',
  }),
})

export type VersionWords = z.infer<typeof VersionWords>

/** The words by which a new issue of a plan is known. */
export const versionWords = lazily((): VersionWords => loadKnowledge('version-words.json', VersionWords))
