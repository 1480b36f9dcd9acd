import { z } from 'zod'
import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import { Document } from '../../../schemas/document.js'
import { holds } from '../../data/phrase.js'
import { plainWords } from '../../data/plain-words.js'
import { collection } from '../collection.js'
import { agency, q, requireKnown, wanted, year } from '../filters.js'

const filters = z.strictObject({
  q,
  year: year.meta({ description: 'Only those issued in this year.', examples: [2025] }),
  issuer: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Only those whose issuer has these words.', examples: ['ha noi'] }),
  agency,
  kind: Document.shape.kind.optional(),
  number: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Only those of this number.', examples: ['345/KH-UBND'] }),
})

/** The documents, whole. */
export const documents = collection({
  path: '/documents',
  name: 'Document',
  summary: 'Documents',
  description:
    'The plans, and reports about plans; without their targets and tasks, which are lists of their own.',
  schema: Document,
  filters,
  isBefore: (a, b) => compareStrings(a, b) < 0,
  find: ({ snapshot }, { q, year, issuer, agency, kind, number }) => {
    requireKnown(snapshot, { agency })
    const phrase = wanted(q)
    const issuedBy = issuer === undefined ? undefined : plainWords(issuer)
    const fitting = snapshot
      .documents()
      .filter(
        (one) =>
          (phrase === undefined ||
            holds(phrase, [one.number, one.title, one.issuer].join(' . '), one.plain)) &&
          (year === undefined || one.issuedOn?.startsWith(String(year))) &&
          (issuedBy === undefined || plainWords(one.issuer ?? '').includes(issuedBy)) &&
          (agency === undefined || one.agencies.includes(agency)) &&
          (kind === undefined || one.kind === kind) &&
          (number === undefined || one.number === number),
      )
    return fitting.map(({ id }) => ({
      key: id,
      read: async () => (await snapshot.readDocument(id)).document,
    }))
  },
  one: ({ snapshot }, id) => {
    const brief = snapshot.document(id)
    return brief && { version: brief.sha256, read: async () => (await snapshot.readDocument(id)).document }
  },
})
