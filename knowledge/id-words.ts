import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const IdWords = z.strictObject({
  leadingBodies: z.array(z.string().min(1)).meta({
    description: "Names of bodies that are left out of ids, for the document's number tells the body.",
  }),
  bodiesOfPlaces: z.array(z.string().min(1)).meta({
    description: 'First words of bodies that every province has: their ids name the province too.',
  }),
  centralMarks: z.array(z.string().min(1)).meta({
    description: 'Words that make such a body, right behind its first words, one of the whole country.',
  }),
  centrallyRunCities: z.array(z.string().min(1)).meta({
    description: 'Cities at the level of a province: with them the words "thành phố" are left out of ids.',
  }),
})

export type IdWords = z.infer<typeof IdWords>

/** The words by which ids of documents are made short and unlike each other. */
export const idWords = lazily((): IdWords => loadKnowledge('id-words.json', IdWords))
