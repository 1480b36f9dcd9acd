import { z } from 'zod'

/** What a document is known by: made from its issuer, number and year, so a better scan of it keeps its id. */
export const documentId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(120)
  .meta({
    description:
      'The id of a document: issuer, number, type and year; a report about a plan ends in -report.',
    examples: ['ha-noi-345-kh-ubnd-2022'],
  })

/** What one reading of a file is known by: the id that it alone would give its document, and a hash of what was read. */
export const readingId = z
  .string()
  .regex(/^[a-z0-9-]+\.[0-9a-f]{10}$/)
  .meta({
    description: 'The id of a reading: the document that it was read as, and a hash of all that was read.',
    examples: ['ha-noi-345-kh-ubnd-2022.5b0c31aa97'],
  })

/** What a target or a task is known by: its document's id, its kind and a hash of what it is. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9-]+\.(?:target|task)-[0-9a-f]{10}(?:-[0-9]+)?$/)
  .meta({
    description:
      "The id of a record: its document's id, what kind of record it is, and a hash of what it is.",
    examples: ['ha-noi-345-kh-ubnd-2022.target-0f3a9be27c'],
  })

/** What an agency is known by. */
export const agencyId = z
  .string()
  .min(1)
  .meta({ description: 'The id of an agency, a key of agencies.json.', examples: ['so-tai-chinh'] })
