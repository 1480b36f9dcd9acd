import { z } from 'zod'
import { loadKnowledge } from './load.js'

const IdWords = z.strictObject({
  leadingBodies: z.array(z.string().min(1)).meta({
    description: "Names of bodies that are left out of ids, for the document's number tells the body.",
  }),
  centrallyRunCities: z.array(z.string().min(1)).meta({
    description: 'Cities at the level of a province: with them the words "thành phố" are left out of ids.',
  }),
})

export type IdWords = z.infer<typeof IdWords>

let loaded: IdWords | undefined

/** The words that ids of documents leave out. */
export function idWords(): IdWords {
  loaded ??= loadKnowledge('id-words.json', IdWords)
  return loaded
}
