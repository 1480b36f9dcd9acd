import { z } from 'zod'

/** A file that did not become a document, said so that its owner knows what to do. */
export const Problem = z.strictObject({
  path: z.string().meta({ description: 'The file.', examples: ['plans/scan.txt'] }),
  code: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .meta({ description: 'The stable name of the kind of problem.', examples: ['not-text', 'file-empty'] }),
  reason: z
    .string()
    .min(1)
    .meta({
      description: 'What is wrong, with the place where it is known.',
      examples: ['The file is of no format that is read: it seems to be a RAR archive.'],
    }),
  remedy: z
    .string()
    .min(1)
    .meta({
      description: 'What to do about it.',
      examples: ['Unpack it and give the file inside.'],
    }),
})

export type Problem = z.infer<typeof Problem>
