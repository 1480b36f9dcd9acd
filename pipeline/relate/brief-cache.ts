import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { writeLinesAtomically } from '../dataset/atomic.js'
import { briefsPath, documentPath } from '../dataset/layout.js'
import type { Store } from '../dataset/store.js'
import { briefEdition } from './brief-edition.js'
import type { Brief } from './briefs.js'

/** A brief, and the hash of the document's file that it was made from. */
export interface Cached {
  readonly sha256: string
  readonly brief: Brief
}

/** A line of the cache. */
interface Line extends Cached {
  readonly edition: string
}

/** What the last run kept, by the ids of the documents; a cache that cannot be read is none. */
export async function readBriefCache(store: Store): Promise<Map<string, Cached>> {
  const cached = new Map<string, Cached>()
  try {
    const edition = briefEdition()
    const file = await open(join(store.folderOf(briefsPath), briefsPath))
    for await (const text of file.readLines()) {
      const line = JSON.parse(text) as Line
      if (line.edition === edition) cached.set(line.brief.document.id, line)
    }
    return cached
  } catch {
    return new Map()
  }
}

/** Keeps the briefs for the next run. */
export async function writeBriefCache(store: Store, briefs: ReadonlyMap<string, Brief>): Promise<void> {
  await writeLinesAtomically(join(store.folder, briefsPath), linesOf(store, briefs))
}

function* linesOf(store: Store, briefs: ReadonlyMap<string, Brief>): Iterable<string> {
  const edition = briefEdition()
  for (const [id, brief] of briefs) {
    const line: Line = { sha256: store.hashOf(documentPath(id))!, edition, brief }
    yield JSON.stringify(line)
  }
}
