import type { InputFile, Role } from '../../schemas/input-file.js'
import type { Counts } from '../../schemas/manifest.js'
import type { ReadingFile } from '../../schemas/reading-file.js'
import { compareStrings } from './compare-strings.js'
import { catalogued } from './face-of.js'
import type { Ingested } from './ingest-result.js'
import { documentPath, readingPath, textPath } from './layout.js'
import { type OpenDataset, openForWriting } from './open.js'
import { readingOf } from './reading.js'
import { settle } from './settle.js'
import { type Shelved, withFile, withoutFile } from './shelf.js'
import { roleOf } from './shown.js'
import type { Store } from './store.js'
import { toDocumentFile } from './to-document-file.js'

/** The path of a document that came through a pipe: another one under it is another document. */
export const standardInput = '-'

/** A file of this run whose document is shown by another file: only the one at `kept` gave its records. */
export interface Duplicate {
  readonly id: string
  readonly path: string
  readonly kept: string
}

/** What a run has made of the dataset. */
export interface Written {
  readonly counts: Counts
  /** Files that hold the same text as the one that is shown. */
  readonly duplicates: readonly Duplicate[]
  /** Files that hold an earlier issue than the one that is shown. */
  readonly earlier: readonly Duplicate[]
  /** Files that only tell of a plan that is there. */
  readonly reports: readonly Duplicate[]
  /** Documents taken out because the files they were read from are other documents now, or another document took them in. */
  readonly removed: readonly string[]
  /** The document that each file of this run is of. */
  readonly placed: ReadonlyMap<string, string>
}

/** Takes documents in any order and leaves the same dataset. */
export interface DatasetWriter {
  /** Checks and writes a document; rejects with a ZodError where a record does not fit its schema. */
  add(ingested: Ingested): Promise<void>
  /** Writes what concerns the dataset as a whole, the manifest last. */
  finish(): Promise<Written>
}

/** A run that writes. */
interface Run extends OpenDataset {
  /** The documents that were there when it began. */
  readonly before: ReadonlySet<string>
  /** The reading that each file gave, by its path. */
  readonly read: Map<string, string>
  /** Documents that are not as they were before. */
  readonly written: Set<string>
  /** Why it cannot go on, the first reason first. */
  readonly failures: unknown[]
}

/**
 * Opens a dataset for writing; documents that it already holds stay, unless the files they were read from are read again
 * and hold something else. Only what the documents added have to do with is read and written.
 *
 * @example
 * const writer = openDataset('extracted') // to be finished once something was added: other runs wait for it
 * await writer.add(result)
 * const { counts } = await writer.finish()
 */
export function openDataset(folder: string): DatasetWriter {
  let opened: Promise<Run> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const run = (): Promise<Run> => {
    opened ??= begin(folder)
    return opened
  }
  return {
    async add(ingested) {
      const reading = readingOf(toDocumentFile(ingested), ingested.agencies, ingested.text)
      // One after the other: each is settled among all that are there.
      const added = last.then(async () => addOrAbandon(await run(), reading))
      last = added.catch(() => {})
      await added
    },
    async finish() {
      await last
      return finish(await run())
    },
  }
}

async function begin(folder: string): Promise<Run> {
  const dataset = await openForWriting(folder)
  const { store, broken, isRebuilt } = dataset
  const before = new Set([...store.entries.keys(), ...broken.keys()])
  const written = new Set(isRebuilt ? store.entries.keys() : [])
  return { ...dataset, before, read: new Map(), written, failures: [] }
}

/** A run whose disk has failed can only fail: it makes room at once, and whatever is added later fails as well. */
async function addOrAbandon(run: Run, reading: ReadingFile): Promise<void> {
  try {
    if (run.failures.length > 0) throw run.failures[0]
    await addReading(run, reading)
  } catch (error) {
    if (run.failures.push(error) === 1) await run.abandon()
    throw error
  }
}

async function addReading(run: Run, reading: ReadingFile): Promise<void> {
  const { store, shelf } = run
  const file = reading.document.source
  run.read.set(file.path, reading.id)
  store.bring(reading.agencies)
  const documents = new Set<string>()
  const readings = new Set([reading.id])
  for (const former of shelf.givenBy(file.path)) {
    if (former.reading.id === reading.id || !isReplaced(former, file, reading.document.id)) continue
    for (const id of release(run, former, file.path, documents)) readings.add(id)
  }
  const known = shelf.get(reading.id)
  if (known && readings.size === 1 && documents.size === 0 && (await isSettled(store, known, file.path)))
    return
  const entry = known?.reading ?? catalogued(reading, [file])
  shelf.put(withFile(entry, file), known?.documentId ?? null)
  for (const id of await settle(store, shelf, { readings, documents, fresh: reading })) run.written.add(id)
}

/** What came through a pipe has no place of its own: it is replaced only where the same bytes are read anew. */
function isReplaced({ reading, face }: Shelved, file: InputFile, readAs: string): boolean {
  if (file.path !== standardInput) return true
  return (
    face.readAs === readAs &&
    reading.files.some(({ path, sha256 }) => path === file.path && sha256 === file.sha256)
  )
}

/** Takes a file from the reading that it gave before; returns the readings that are to be settled therefore. */
function release(
  { store, shelf }: Run,
  { reading, documentId }: Shelved,
  path: string,
  documents: Set<string>,
): string[] {
  const rest = withoutFile(reading, path)
  if (rest) shelf.put(rest, documentId)
  else {
    shelf.take(reading.id)
    if (reading.role !== 'source') store.remove(readingPath(reading.id))
  }
  if (documentId !== null) documents.add(documentId)
  const siblings = store.entries.get(documentId ?? '')?.readings ?? []
  return siblings.map(({ id }) => id).filter((id) => shelf.get(id) !== undefined)
}

/** Whether a reading has this file already, and lies on the disk as the manifest says. */
async function isSettled(store: Store, { reading, documentId }: Shelved, path: string): Promise<boolean> {
  if (documentId === null || !reading.files.some((file) => file.path === path)) return false
  const isShown = reading.role === 'source'
  const paths = isShown ? [documentPath(documentId), textPath(documentId)] : [readingPath(reading.id)]
  for (const one of paths) if ((await store.readIfSound(one)) === undefined) return false
  return true
}

async function finish(run: Run): Promise<Written> {
  if (run.failures.length > 0) throw run.failures[0]
  try {
    const written = await finishRun(run)
    await run.close()
    return written
  } catch (error) {
    await run.abandon()
    throw error
  }
}

async function finishRun(run: Run): Promise<Written> {
  const { store, broken, before } = run
  for (const [id, error] of broken) if (!store.entries.has(id)) throw error
  const became = whatBecameOf(run)
  const { relateStore } = await import('../relate.js')
  const counts = await relateStore(store, new Set([...run.written, ...became.placed.values()]))
  const removed = [...before].filter((id) => !store.entries.has(id)).sort(compareStrings)
  return { counts, removed, ...became }
}

type Became = Pick<Written, 'duplicates' | 'earlier' | 'reports' | 'placed'>

function whatBecameOf({ store, shelf, read }: Run): Became {
  const lists: Record<Role, Duplicate[]> = { source: [], copy: [], earlier: [], report: [] }
  const placed = new Map<string, string>()
  for (const [path, readingId] of [...read].sort(([a], [b]) => compareStrings(a, b))) {
    const { reading, documentId } = shelf.get(readingId)!
    const entry = store.entries.get(documentId!)!
    const kept = entry.readings.find(({ role }) => role === 'source')!.files[0]!.path
    placed.set(path, entry.id)
    lists[roleOf(reading, path)].push({ id: entry.id, path, kept })
  }
  return { duplicates: lists.copy, earlier: lists.earlier, reports: lists.report, placed }
}
