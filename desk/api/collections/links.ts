import { z } from 'zod'
import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import { documentOf } from '../../../pipeline/dataset/document-of.js'
import { type Candidate, Candidate as CandidateSchema, Link } from '../../../schemas/link.js'
import type { Links } from '../../data/links.js'
import { type ApiSource, collection, type Found } from '../collection.js'
import { document, record, requireKnown } from '../filters.js'

const shared = {
  document,
  record,
  kind: Link.shape.kind.optional().meta({ description: 'Only those of targets, or of tasks.' }),
}

/** Why records of several plans are about the same thing. */
export const links = collection({
  path: '/links',
  name: 'Link',
  summary: 'Links',
  description: 'Why two records of two plans are about the same thing, or were judged not to be.',
  schema: Link,
  filters: z.strictObject({ ...shared, status: Link.shape.status.optional() }),
  isBefore: (a, b) => compareStrings(a, b) < 0,
  find: ({ snapshot }, { status, ...filters }) => {
    requireKnown(snapshot, { document: filters.document })
    return found(snapshot.across.links, filters, (one) => status === undefined || one.status === status)
  },
  one: (source, id) => oneOf(source, source.snapshot.across.links, id),
})

/** Pairs that wait for a steward. */
export const candidates = collection({
  path: '/candidates',
  name: 'Candidate',
  summary: 'Candidates',
  description: 'Pairs of records that may be about the same thing, for a steward to judge.',
  schema: CandidateSchema,
  filters: z.strictObject(shared),
  isBefore: (a, b) => compareStrings(a, b) < 0,
  find: ({ snapshot }, filters) => {
    requireKnown(snapshot, { document: filters.document })
    return found(snapshot.across.candidates, filters, () => true)
  },
  one: (source, id) => oneOf(source, source.snapshot.across.candidates, id),
})

interface PairFilters {
  readonly document?: string | undefined
  readonly record?: string | undefined
  readonly kind?: Candidate['kind'] | undefined
}

function found<T extends Candidate>(
  all: Links<T>,
  { document, record, kind }: PairFilters,
  isAsked: (brief: Omit<T, 'evidence'>) => boolean,
): Found<object>[] {
  const briefs = record === undefined ? all.sorted() : all.briefsOf(record)
  const fitting = briefs.filter(
    (one) =>
      (document === undefined || [one.a, one.b].some((id) => documentOf(id) === document)) &&
      (kind === undefined || one.kind === kind) &&
      isAsked(one),
  )
  const inOrder = record === undefined ? fitting : fitting.sort((a, b) => compareStrings(a.id, b.id))
  return inOrder.map(({ id }) => ({ key: id, read: () => all.get(id) }))
}

function oneOf<T extends Candidate>({ snapshot }: ApiSource, all: Links<T>, id: string) {
  const link = all.get(id)
  return link && { version: snapshot.version, read: () => link }
}
