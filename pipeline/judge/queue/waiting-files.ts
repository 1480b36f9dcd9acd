import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { DatasetError } from '../../dataset/read.js'

/** Of `links.json`, what the queue needs. */
const FoundLink = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  score: z.number(),
  evidence: z.array(z.object({ feature: z.string(), weight: z.number(), detail: z.string() })).default([]),
})

export type FoundLink = z.infer<typeof FoundLink>

const LinksFile = z.object({
  links: z.array(FoundLink).default([]),
  candidates: z.array(FoundLink).default([]),
})

/** Of `contradictions.json`, what the queue needs. */
const FoundContradiction = z.object({
  id: z.string(),
  kind: z.string(),
  message: z.string(),
  sides: z.array(
    z.object({
      documentId: z.string(),
      recordId: z.string().nullable(),
      text: z.string(),
      sources: z
        .array(
          z.object({
            section: z.array(z.string()),
            start: z.number(),
            end: z.number(),
            page: z.number().nullable(),
            text: z.string(),
          }),
        )
        .default([]),
    }),
  ),
})

export type FoundContradiction = z.infer<typeof FoundContradiction>

const ContradictionsFile = z.object({ contradictions: z.array(FoundContradiction).default([]) })

/**
 * The links of a dataset, and the pairs that are neither surely the same nor surely not; none where they are not made yet.
 *
 * @throws DatasetError where the file is not what it should be
 */
export async function readFoundLinks(folder: string): Promise<z.infer<typeof LinksFile>> {
  return readLoosely(folder, 'links.json', LinksFile)
}

/**
 * The contradictions of a dataset; none where they are not looked for yet.
 *
 * @throws DatasetError where the file is not what it should be
 */
export async function readFoundContradictions(folder: string): Promise<FoundContradiction[]> {
  return (await readLoosely(folder, 'contradictions.json', ContradictionsFile)).contradictions
}

async function readLoosely<T>(folder: string, path: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(join(folder, path), 'utf8').catch(nothingIfMissing)
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new DatasetError(path, 'is not JSON')
  }
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new DatasetError(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`)
}

function nothingIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '{}'
  throw error
}
