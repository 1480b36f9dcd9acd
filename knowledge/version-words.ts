import { z } from 'zod'
import { loadKnowledge } from './load.js'

const VersionWords = z.strictObject({
  corrections: z.array(z.string().min(1)).meta({
    description: 'Words in the head of a plan by which it says that it corrects an earlier issue of itself.',
  }),
})

export type VersionWords = z.infer<typeof VersionWords>

let loaded: VersionWords | undefined

/** The words by which a new issue of a plan is known. */
export function versionWords(): VersionWords {
  loaded ??= loadKnowledge('version-words.json', VersionWords)
  return loaded
}
