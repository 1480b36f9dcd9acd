import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string().min(1)).min(1)

const CitationWords = z.strictObject({
  about: z.string(),
  /** What begins a title that neither `về` nor `ban hành` opens, and what only begins like that. */
  titleStarts: phrases,
  notTitleStarts: phrases,
  /** What stands before a quoted name that the cited document sets out, and behind it: `Đề án “…” trên địa bàn tỉnh theo …`. */
  schemes: phrases,
  schemeTails: phrases,
  /** Behind a comma, what begins the main clause; the latter before a colon. */
  clauseStarts: phrases,
  colonStarts: phrases,
  /** What a title is followed by without a mark, and the parts of documents, with their numbers. */
  clauseTurns: phrases,
  numberedParts: phrases,
  /** What somebody does with what rests on the cited document: `, Sở Y tế ban hành Kế hoạch`. */
  makers: phrases,
})

export type CitationWords = z.infer<typeof CitationWords>

/** The words around the titles of cited documents, from `knowledge/citation-words.json`. */
export const citationWords = lazily((): CitationWords => loadKnowledge('citation-words.json', CitationWords))
