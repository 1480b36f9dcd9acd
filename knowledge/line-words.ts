import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string().min(1)).min(1)

const LineWords = z.strictObject({
  about: z.string(),
  openEnds: phrases,
  wholeEnds: phrases,
  numbersAhead: phrases,
  numbered: phrases,
  captions: phrases,
  appendices: phrases,
  forms: phrases,
  unitLabels: phrases,
  parts: phrases,
  handedOut: phrases,
  titleOpeners: phrases,
  pointers: phrases,
  degrees: phrases,
  titleFillers: phrases,
})

export type LineWords = z.infer<typeof LineWords>

/** The words by which lines are told that go on, and headings, from `knowledge/line-words.json`. */
export const lineWords = lazily((): LineWords => loadKnowledge('line-words.json', LineWords))
