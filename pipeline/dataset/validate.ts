import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { AgenciesFile } from '../../schemas/agencies-file.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { type Counts, Manifest } from '../../schemas/manifest.js'
import { checkCounts, checkFiles } from './check-files.js'
import { checkAgencies, checkReferences } from './check-references.js'
import { checkSources } from './check-sources.js'
import type { Issue } from './issue.js'
import { agenciesPath, documentPath, manifestPath, textPath } from './layout.js'
import { documentIds } from './read.js'

/** What a check of a dataset found; it is sound where there are no issues. */
export interface Validation {
  readonly counts: Counts
  readonly issues: readonly Issue[]
}

/**
 * Checks a dataset on the disk: each file against its schema, each reference, each source against the text that it
 * points into, and the manifest's hashes and counts.
 *
 * @throws the file system's error where the folder itself cannot be read
 */
export async function validateDataset(folder: string): Promise<Validation> {
  const issues: Issue[] = []
  const agencies = (await readAs(folder, agenciesPath, AgenciesFile, issues))?.agencies ?? []
  issues.push(...checkAgencies(agenciesPath, agencies))
  const counts = { documents: 0, targets: 0, tasks: 0, agencies: agencies.length, warnings: 0 }
  const known = new Set(agencies.map((agency) => agency.id))
  for (const id of await documentIds(folder)) {
    const content = await readAs(folder, documentPath(id), DocumentFile, issues)
    if (!content) continue
    counts.documents += 1
    counts.targets += content.targets.length
    counts.tasks += content.tasks.length
    counts.warnings += content.document.warnings.length
    issues.push(...(await checkDocument(folder, id, content, known)))
  }
  const manifest = await readAs(folder, manifestPath, Manifest, issues)
  if (manifest) issues.push(...(await checkFiles(folder, manifest)), ...checkCounts(manifest, counts))
  return { counts, issues }
}

async function checkDocument(
  folder: string,
  id: string,
  content: DocumentFile,
  agencies: ReadonlySet<string>,
): Promise<Issue[]> {
  const file = documentPath(id)
  const issues = checkReferences(file, content, agencies)
  if (content.document.id !== id) {
    issues.push({ code: 'wrong-name', file, path: ['document', 'id'], message: `is ${content.document.id}` })
  }
  const text = await readIfThere(join(folder, textPath(id)))
  if (text === undefined) {
    return [
      ...issues,
      { code: 'missing-file', file: textPath(id), path: [], message: 'the text of the document is missing' },
    ]
  }
  return [...issues, ...checkSources(file, content, text)]
}

/** The content of a file of the dataset, or undefined, with the issues that say why, where it is not as it should be. */
async function readAs<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  issues: Issue[],
): Promise<T | undefined> {
  const text = await readIfThere(join(folder, file))
  if (text === undefined) {
    issues.push({ code: 'missing-file', file, path: [], message: 'is not there' })
    return undefined
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    issues.push({ code: 'not-json', file, path: [], message: (error as Error).message })
    return undefined
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues) {
    issues.push({
      code: 'schema',
      file,
      path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      message,
    })
  }
  return undefined
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
