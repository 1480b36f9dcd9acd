import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { readChecked } from '../../pipeline/dataset/read.js'

/** The content of a file of a dataset, and what it was read from. */
export interface ReadFile<T> {
  readonly content: T
  readonly sha256: string
  /** Its length in bytes. */
  readonly size: number
}

/**
 * A file of a dataset. One that lies there as the manifest says was checked when it was written; any other is checked
 * against its schema now.
 *
 * @param sha256 what the manifest says
 * @throws DatasetError where the file does not fit its schema; the file system's error where it cannot be read
 */
export async function readSound<T>(
  folder: string,
  path: string,
  schema: z.ZodType<T>,
  sha256: string | undefined,
): Promise<ReadFile<T>> {
  const bytes = await readFile(join(folder, path))
  const found = createHash('sha256').update(bytes).digest('hex')
  const content =
    found === sha256 ? (JSON.parse(bytes.toString('utf8')) as T) : await readChecked(folder, path, schema)
  return { content, sha256: found, size: bytes.length }
}
