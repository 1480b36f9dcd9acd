import { z } from 'zod'
import { Citation } from './citation.js'
import { isoDate } from './date.js'
import { documentId } from './id.js'
import { sources } from './source.js'

/** What a document is known by in the citation graph. */
export const citedKey = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .meta({
    description:
      'The key of a document in the citation graph: its id where the dataset holds it, else what its number, place and year make.',
    examples: ['ha-noi-345-kh-ubnd-2022', '569-qd-ttg-2022'],
  })

const { number, type, issuer, title, relation } = Citation.shape

/** A document of the citation graph: one that is cited, or one of the dataset. */
export const CitedDocument = z.strictObject({
  key: citedKey,
  number,
  type,
  date: isoDate.nullable().meta({
    description: 'The day it was issued: its own where the dataset holds it, else the one stated most often.',
    examples: ['2022-05-11'],
  }),
  issuer,
  title,
  documentId: documentId.nullable().meta({ description: 'Its id where the dataset holds it, else null.' }),
})

export type CitedDocument = z.infer<typeof CitedDocument>

/** That one document names another. */
export const CitationEdge = z.strictObject({
  from: documentId.meta({ description: 'The document that cites.' }),
  to: citedKey.meta({ description: 'The key of the document that is cited.' }),
  relation,
  sources: sources.meta({ description: 'All places where the one names the other.' }),
})

export type CitationEdge = z.infer<typeof CitationEdge>
