import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contradiction } from '../../schemas/contradiction.js'
import { ContradictionsFile } from '../../schemas/contradictions-file.js'
import { DatasetError, documentIds, readAgencies, readDocumentFile } from '../dataset/read.js'
import { contradictionsOf } from './contradictions.js'

/** Where the contradictions of a dataset stand in it. */
export const contradictionsPath = 'contradictions.json'

/**
 * The contradictions of a dataset on the disk: as its file lists them or, where it has none yet, found anew.
 *
 * @throws DatasetError where a file does not fit its schema; the file system's error where one cannot be read
 */
export async function readContradictions(folder: string): Promise<Contradiction[]> {
  const listed = await readFile(join(folder, contradictionsPath), 'utf8').catch(undefinedIfMissing)
  return listed === undefined ? findContradictions(folder) : parse(listed)
}

async function findContradictions(folder: string): Promise<Contradiction[]> {
  const files = []
  for (const id of await documentIds(folder)) files.push(await readDocumentFile(folder, id))
  return contradictionsOf(files, await readAgencies(folder))
}

function parse(text: string): Contradiction[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new DatasetError(contradictionsPath, 'is not JSON')
  }
  const parsed = ContradictionsFile.safeParse(json)
  if (parsed.success) return parsed.data.contradictions
  const issue = parsed.error.issues[0]
  throw new DatasetError(contradictionsPath, `${issue?.path.join('.')}: ${issue?.message}`)
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
