import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { AgenciesFile } from '../../schemas/agencies-file.js'
import type { Agency } from '../../schemas/agency.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { schemaVersion } from '../../schemas/version.js'
import { compareStrings } from './compare-strings.js'
import {
  agenciesPath,
  documentPath,
  documentsFolder,
  idOfDocumentPath,
  idOfReadingPath,
  readingsFolder,
  textPath,
} from './layout.js'

/** A file of the dataset that is not what it should be. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'

  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`)
  }
}

/** A file of a dataset that another version of the program wrote. */
export class OtherVersionError extends DatasetError {
  constructor(path: string, written: string) {
    super(
      path,
      `was written in the form ${written} of the dataset, and this program works with ${schemaVersion}`,
    )
  }
}

/** The form of the dataset that a file says it is in, where that is another than this program's; else undefined. */
export function otherVersion(content: unknown): string | undefined {
  const { schemaVersion: written } = (content ?? {}) as { readonly schemaVersion?: unknown }
  return typeof written === 'string' && written !== schemaVersion ? written : undefined
}

/** The ids of a dataset's documents, sorted; none where there is no dataset. */
export async function documentIds(folder: string): Promise<string[]> {
  const names = await namesIn(folder, documentsFolder)
  const ids = names.map((name) => idOfDocumentPath(`${documentsFolder}/${name}`))
  return ids.filter((id) => id !== undefined).sort(compareStrings)
}

/** The ids of the readings that no document shows, sorted. */
export async function readingIds(folder: string): Promise<string[]> {
  const names = await namesIn(folder, readingsFolder)
  return names.flatMap((name) => idOfReadingPath(`${readingsFolder}/${name}`) ?? [])
}

/** The names in a folder of a dataset, sorted; none where it is not there. */
export async function namesIn(folder: string, path: string): Promise<string[]> {
  return (await readdir(join(folder, path)).catch(emptyIfMissing)).sort(compareStrings)
}

/**
 * A document with its records.
 *
 * @throws DatasetError where the file does not fit its schema; the file system's error where it cannot be read
 */
export async function readDocumentFile(folder: string, id: string): Promise<DocumentFile> {
  return readChecked(folder, documentPath(id), DocumentFile)
}

/** The source text that a document's offsets point into. */
export async function readText(folder: string, id: string): Promise<string> {
  return readFile(join(folder, textPath(id)), 'utf8')
}

/**
 * The agencies of a dataset; none where it has no such file yet.
 *
 * @throws DatasetError where the file does not fit its schema
 */
export async function readAgencies(folder: string): Promise<Agency[]> {
  try {
    return (await readChecked(folder, agenciesPath, AgenciesFile)).agencies
  } catch (error) {
    return emptyIfMissing(error)
  }
}

/**
 * @throws OtherVersionError where another version of the program wrote the file; DatasetError where it does not fit its
 * schema; the file system's error where it cannot be read
 */
export async function readChecked<T>(folder: string, path: string, schema: z.ZodType<T>): Promise<T> {
  const content = parseJson(path, await readFile(join(folder, path), 'utf8'))
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const written = otherVersion(content)
  if (written !== undefined) throw new OtherVersionError(path, written)
  const issue = parsed.error.issues[0]
  throw new DatasetError(
    path,
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`,
  )
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DatasetError(path, 'is not JSON')
  }
}

function emptyIfMissing(error: unknown): never[] {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return []
  throw error
}
