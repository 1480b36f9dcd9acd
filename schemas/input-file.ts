import { z } from 'zod'

/** The file that a document was read from. */
export const InputFile = z.strictObject({
  path: z
    .string()
    .min(1)
    .meta({
      description: 'Its path from the folder in which the program ran, with /; - for standard input.',
      examples: ['fixtures/plans/345-kh-ubnd-2022.txt'],
    }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({
      description: 'SHA-256 of its bytes, hexadecimal.',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    }),
  mediaType: z
    .string()
    .min(1)
    .meta({ description: 'Its media type, told from its content.', examples: ['text/plain'] }),
  bytes: z
    .int()
    .min(0)
    .meta({ description: 'Its size in bytes.', examples: [80013] }),
  pages: z
    .int()
    .min(1)
    .nullable()
    .meta({
      description: 'Its number of pages; null where the format has none.',
      examples: [22],
    }),
  encoding: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'The encoding of its text; null where the format fixes it.',
      examples: ['utf-8'],
    }),
})

export type InputFile = z.infer<typeof InputFile>

/** What a file, or what was read from it, is to a document. */
export const role = z.enum(['source', 'copy', 'earlier', 'report'])

export type Role = z.infer<typeof role>

/** One of the files of a document. */
export const SourceFile = z.strictObject({
  ...InputFile.shape,
  role: role.meta({
    description:
      "source: the document's records were read from it; copy: it holds the same text, in another format or worse; earlier: it holds an earlier issue, see versions; report: it only tells of the document.",
    examples: ['source'],
  }),
})

export type SourceFile = z.infer<typeof SourceFile>
