import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AgenciesFile } from '../../schemas/agencies-file.js'
import type { Agency } from '../../schemas/agency.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { type Counts, Manifest } from '../../schemas/manifest.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { agenciesNamedBy, mergeAgencies, withRelatives } from './agencies.js'
import { writeAtomically } from './atomic.js'
import { canonicalJson } from './canonical.js'
import { compareStrings } from './compare-strings.js'
import type { Ingested } from './ingest-result.js'
import { agenciesPath, documentPath, manifestPath, textPath } from './layout.js'
import { makeManifest } from './manifest.js'
import { documentIds, readAgencies, readDocumentFile } from './read.js'
import { toDocumentFile } from './to-document-file.js'

/** The path of a document that came through a pipe: another one under it is another document. */
export const standardInput = '-'

/** Two files that hold one document: only the one at `kept` is in the dataset. */
export interface Duplicate {
  readonly id: string
  readonly path: string
  readonly kept: string
}

/** What a run has made of the dataset. */
export interface Written {
  readonly counts: Counts
  readonly duplicates: readonly Duplicate[]
  /** Documents taken out because the file they were read from is another document now. */
  readonly removed: readonly string[]
}

/** Takes documents in any order and leaves the same dataset. */
export interface DatasetWriter {
  /** Checks and writes a document; rejects with a ZodError where a record does not fit its schema. */
  add(ingested: Ingested): Promise<void>
  /** Writes what concerns the dataset as a whole, the manifest last. */
  finish(): Promise<Written>
}

/** What the writer remembers of a document once it is on the disk. */
interface Entry {
  readonly path: string
  readonly named: ReadonlySet<string>
  /** What the run brought with it; empty for a document of an earlier run. */
  readonly agencies: readonly Agency[]
  readonly counts: Pick<Counts, 'targets' | 'tasks' | 'warnings'>
}

interface Run {
  readonly folder: string
  readonly entries: Map<string, Entry>
  readonly duplicates: { readonly id: string; readonly path: string }[]
}

/**
 * Opens a dataset for writing; documents that it already holds stay, unless they are written again.
 *
 * @example
 * const writer = openDataset('extracted')
 * await writer.add(result)
 * const { counts } = await writer.finish()
 */
export function openDataset(folder: string): DatasetWriter {
  const run: Run = { folder, entries: new Map(), duplicates: [] }
  let last: Promise<unknown> = Promise.resolve()
  return {
    async add(ingested) {
      const file = toDocumentFile(ingested)
      // One after the other, so that of two files with one document the better one stands in the end.
      const added = last.then(() => addDocument(run, file, ingested))
      last = added.catch(() => {})
      await added
    },
    async finish() {
      await last
      return finishDataset(run)
    },
  }
}

async function addDocument(run: Run, file: DocumentFile, { text, agencies }: Ingested): Promise<void> {
  const { id } = file.document
  const entry = entryOf(file, agencies)
  const rival = run.entries.get(id)
  if (rival && isBetter(rival, entry)) {
    run.duplicates.push({ id, path: entry.path })
    return
  }
  if (rival) run.duplicates.push({ id, path: rival.path })
  await writeAtomically(join(run.folder, textPath(id)), text)
  await writeAtomically(join(run.folder, documentPath(id)), canonicalJson(DocumentFile, file))
  run.entries.set(id, entry)
}

function entryOf(file: DocumentFile, agencies: readonly Agency[]): Entry {
  const counts = {
    targets: file.targets.length,
    tasks: file.tasks.length,
    warnings: file.document.warnings.length,
  }
  return { path: file.document.source.path, named: agenciesNamedBy(file), agencies, counts }
}

/** Of two readings of one document the one with more records is better; else the first path in the order of the alphabet. */
function isBetter(a: Entry, b: Entry): boolean {
  const lead = a.counts.targets + a.counts.tasks - b.counts.targets - b.counts.tasks
  return lead === 0 ? compareStrings(a.path, b.path) <= 0 : lead > 0
}

async function finishDataset(run: Run): Promise<Written> {
  const removed = await takeOldDocuments(run)
  const entries = [...run.entries.values()]
  const known = mergeAgencies(entries.flatMap((entry) => entry.agencies))
  for (const old of await readAgencies(run.folder)) if (!known.has(old.id)) known.set(old.id, old)
  const agencies = withRelatives(new Set(entries.flatMap((entry) => [...entry.named])), known)
  const agenciesFile = { $schema: schemaId('agencies-file'), schemaVersion, agencies } as const
  await writeAtomically(join(run.folder, agenciesPath), canonicalJson(AgenciesFile, agenciesFile))
  const counts = countAll(entries, agencies.length)
  const paths = [...run.entries.keys()].flatMap((id) => [documentPath(id), textPath(id)])
  const manifest = await makeManifest(run.folder, [agenciesPath, ...paths], counts)
  await writeAtomically(join(run.folder, manifestPath), canonicalJson(Manifest, manifest))
  return { counts, duplicates: namedDuplicates(run), removed }
}

/** Counts the documents of earlier runs in, and removes those whose file has become another document. */
async function takeOldDocuments(run: Run): Promise<string[]> {
  const paths = new Set([...run.duplicates, ...run.entries.values()].map(({ path }) => path))
  paths.delete(standardInput)
  const removed: string[] = []
  for (const id of await documentIds(run.folder)) {
    if (run.entries.has(id)) continue
    const old = entryOf(await readDocumentFile(run.folder, id), [])
    if (!paths.has(old.path)) {
      run.entries.set(id, old)
      continue
    }
    await rm(join(run.folder, documentPath(id)))
    await rm(join(run.folder, textPath(id)), { force: true })
    removed.push(id)
  }
  return removed
}

function countAll(entries: readonly Entry[], agencies: number): Counts {
  const sum = (kind: keyof Entry['counts']) => entries.reduce((total, entry) => total + entry.counts[kind], 0)
  return {
    documents: entries.length,
    targets: sum('targets'),
    tasks: sum('tasks'),
    agencies,
    warnings: sum('warnings'),
  }
}

function namedDuplicates({ duplicates, entries }: Run): Duplicate[] {
  const named = duplicates.map(({ id, path }) => ({ id, path, kept: entries.get(id)!.path }))
  return named.sort((a, b) => compareStrings(a.path, b.path))
}
