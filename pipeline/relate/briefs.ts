import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentFile } from '../../schemas/document-file.js'
import { writeLinesAtomically } from '../dataset/atomic.js'
import { compareStrings } from '../dataset/compare-strings.js'
import { briefsPath, documentPath } from '../dataset/layout.js'
import { readDocumentFile } from '../dataset/read.js'
import type { Store } from '../dataset/store.js'

/** Of a document, what relating it to others needs: all but its warnings, and its records without their sources. */
export type Brief = DocumentFile

/** A line of the cache: a brief, and the hash of the document's file that it was made from. */
interface Line {
  readonly sha256: string
  readonly brief: Brief
}

/** @example briefOf(file).targets[0].sources // [] */
export function briefOf(file: DocumentFile): Brief {
  return {
    ...file,
    document: { ...file.document, warnings: [] },
    targets: file.targets.map((target) => ({ ...target, sources: [] })),
    tasks: file.tasks.map((task) => ({ ...task, sources: [] })),
  }
}

/**
 * The briefs of all documents, by id. Those whose files have not changed since come from a cache, one file; without it
 * all documents are read.
 */
export async function readBriefs(store: Store): Promise<Map<string, Brief>> {
  const cached = await readCache(store)
  const briefs = new Map<string, Brief>()
  for (const id of [...store.entries.keys()].sort(compareStrings)) {
    const line = cached.get(id)
    const isFresh = line?.sha256 === store.hashOf(documentPath(id))
    briefs.set(id, isFresh ? line!.brief : briefOf(await readDocument(store, id)))
  }
  return briefs
}

/** A document that lies on the disk as the manifest says was checked when it was written. */
export async function readDocument(store: Store, id: string): Promise<DocumentFile> {
  const text = await store.readIfSound(documentPath(id))
  return text === undefined
    ? readDocumentFile(store.folderOf(documentPath(id)), id)
    : (JSON.parse(text) as DocumentFile)
}

async function readCache(store: Store): Promise<Map<string, Line>> {
  const lines = new Map<string, Line>()
  try {
    const file = await open(join(store.folderOf(briefsPath), briefsPath))
    for await (const text of file.readLines()) {
      const line = JSON.parse(text) as Line
      lines.set(line.brief.document.id, line)
    }
    return lines
  } catch {
    return new Map() // a cache that cannot be read is none
  }
}

/** Keeps the briefs for the next run. */
export async function writeBriefs(store: Store, briefs: ReadonlyMap<string, Brief>): Promise<void> {
  await writeLinesAtomically(join(store.folder, briefsPath), linesOf(store, briefs))
}

function* linesOf(store: Store, briefs: ReadonlyMap<string, Brief>): Iterable<string> {
  for (const [id, brief] of briefs) {
    const line: Line = { sha256: store.hashOf(documentPath(id))!, brief }
    yield JSON.stringify(line)
  }
}
