import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadingFile } from '../../schemas/reading-file.js'
import { isTemporary } from './atomic.js'
import { checkSources } from './check-sources.js'
import { catalogued } from './face-of.js'
import {
  cacheFolder,
  documentPath,
  documentsFolder,
  readingPath,
  readingsFolder,
  runPath,
  textFolder,
  textPath,
} from './layout.js'
import { type FileEntry, fileEntry } from './manifest.js'
import {
  DatasetError,
  documentIds,
  namesIn,
  readChecked,
  readDocumentFile,
  readingIds,
  readText,
} from './read.js'
import { ownFiles } from './reading.js'
import { readingShown } from './reading-shown.js'
import { settle } from './settle.js'
import { Shelf, withFile } from './shelf.js'
import { Store } from './store.js'

/** A dataset that was read from its files, one and all. */
export interface Rebuilt {
  readonly store: Store
  readonly shelf: Shelf
  /** Documents whose files are not what they should be: the run is in vain unless it reads their plans again. */
  readonly broken: ReadonlyMap<string, DatasetError>
}

/**
 * Opens a dataset whose catalogue cannot be believed: finds every reading that is whole, wherever a run that was cut
 * short left it, and settles them all anew. An empty or missing folder is an empty dataset.
 */
export async function rebuild(folder: string): Promise<Rebuilt> {
  await removeTemporaries(folder)
  const ids = await documentIds(folder)
  const kept = await readingIds(folder)
  const texts = (await namesIn(folder, textFolder)).map((name) => `${textFolder}/${name}`)
  const store = new Store(
    folder,
    [],
    await fileEntries(folder, [...ids.map(documentPath), ...texts, ...kept.map(readingPath)]),
  )
  const shelf = new Shelf(store)
  const broken = new Map<string, DatasetError>()
  for (const id of ids) {
    const error = await shelveDocument(folder, id, shelf)
    if (error) broken.set(id, error)
  }
  for (const id of kept) await shelveKept(folder, id, shelf)
  const settled = new Set<string>()
  for (const id of shelf.ids()) {
    if (settled.has(id)) continue
    for (const { key } of shelf.reachedFrom([id])) settled.add(key)
    await settle(store, shelf, { readings: new Set([id]), documents: new Set() })
  }
  for (const path of texts) if (!isTextOf(path, store)) store.remove(path)
  return { store, shelf, broken }
}

/** Removes what a run that was cut short had half written. */
async function removeTemporaries(folder: string): Promise<void> {
  for (const part of ['.', documentsFolder, textFolder, readingsFolder, cacheFolder]) {
    for (const name of await namesIn(folder, part)) {
      if (isTemporary(name) && !name.startsWith(runPath)) await rm(join(folder, part, name), { force: true })
    }
  }
}

/** Shelves the reading that a document is shown by; returns what is wrong where its files are not whole. */
async function shelveDocument(folder: string, id: string, shelf: Shelf): Promise<DatasetError | undefined> {
  try {
    const shown = await readDocumentFile(folder, id)
    const text = await readText(folder, id).catch(() => undefined)
    if (text === undefined) return new DatasetError(textPath(id), 'is missing')
    const [issue] = checkSources(documentPath(id), shown, text)
    if (issue) return new DatasetError(documentPath(id), `does not fit its text: ${issue.message}`)
    shelf.put(catalogued(readingShown(shown, text), ownFiles(shown.document)), id)
    return undefined
  } catch (error) {
    if (error instanceof DatasetError) return error
    throw error
  }
}

/** Shelves a reading that no document shows; where a document shows it after all, they are one. */
async function shelveKept(folder: string, id: string, shelf: Shelf): Promise<void> {
  const reading = await readChecked(folder, readingPath(id), ReadingFile)
  const files = ownFiles(reading.document)
  const there = shelf.get(id)
  if (!there) return shelf.put({ ...catalogued(reading, files), role: 'copy' }, null)
  shelf.put(files.reduce(withFile, there.reading), there.documentId)
}

async function fileEntries(folder: string, paths: readonly string[]): Promise<[string, FileEntry][]> {
  const entries: [string, FileEntry][] = []
  for (const path of paths) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined)
    if (bytes) entries.push([path, fileEntry(bytes)])
  }
  return entries
}

const isTextOf = (path: string, { entries }: Store): boolean => {
  const id = path.slice(textFolder.length + 1, -'.txt'.length)
  return path === textPath(id) && entries.has(id)
}
