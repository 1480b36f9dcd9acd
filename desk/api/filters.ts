/** The query parameters that several collections share. */
import { z } from 'zod'
import { documentId, recordId } from '../../schemas/id.js'
import { type Phrase, phraseOf } from '../data/phrase.js'
import type { Snapshot } from '../data/snapshot.js'
import { notFound } from '../problem.js'

/** Text to search for. */
export const q = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .meta({
    description: 'Words that stand one after the other; without marks they mean words with any marks.',
    examples: ['chuyen doi so'],
  })

export const document = documentId.optional().meta({
  description: 'Only those of this document.',
  examples: ['ha-noi-345-kh-ubnd-2022'],
})

export const record = recordId.optional().meta({
  description: 'Only those of this target or task.',
  examples: ['ha-noi-345-kh-ubnd-2022.target-0f3a9be27c'],
})

export const agency = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .meta({ description: 'Only those that name this agency: its id.', examples: ['ha-noi.so-tai-chinh'] })

export const role = z
  .enum(['lead', 'coordinating', 'any'])
  .default('any')
  .meta({ description: 'With agency: whether it leads or coordinates.', examples: ['lead'] })

export const year = z.coerce
  .number()
  .int()
  .min(1900)
  .max(2200)
  .optional()
  .meta({ description: 'Only those of this year.', examples: [2025] })

export const confidenceBelow = z.coerce
  .number()
  .min(0)
  .max(1)
  .optional()
  .meta({ description: 'Only those that the program is less sure of than this.', examples: [0.9] })

/** The phrase that `q` means; undefined where nothing is searched for. */
export function wanted(query: string | undefined): Phrase | undefined {
  return query === undefined ? undefined : phraseOf(query)
}

/** What filters can name. */
interface Named {
  readonly document?: string | undefined
  readonly agency?: string | undefined
  readonly indicator?: string | undefined
}

/**
 * Makes sure that what the filters name is there: a slip of the pen must not look like an empty answer.
 *
 * @throws DeskProblem naming what is not there
 */
export function requireKnown(snapshot: Snapshot, { document, agency, indicator }: Named): void {
  const { agencies, indicators } = snapshot.across
  if (document !== undefined && !snapshot.document(document))
    throw notFound(`The dataset has no document ${document}.`)
  if (agency !== undefined && !agencies.has(agency)) throw notFound(`The dataset has no agency ${agency}.`)
  if (indicator !== undefined && !indicators.has(indicator))
    throw notFound(`The dataset has no indicator ${indicator}.`)
}
