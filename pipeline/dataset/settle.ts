import type { CatalogueReading } from '../../schemas/catalogue.js'
import type { ReadingFile } from '../../schemas/reading-file.js'
import type { Face } from '../likeness/face.js'
import { groupsOf } from '../likeness/group.js'
import { jsonText } from './canonical.js'
import { documentPath, readingPath, textPath } from './layout.js'
import { type Loaded, loadReading } from './load-reading.js'
import { withFiles } from './reading.js'
import type { Shelf } from './shelf.js'
import { documentFileOf, entryOf, type Standing, standingOf } from './shown.js'
import type { Store } from './store.js'
import { writeDocument } from './stored-document.js'

/** What is to be settled again. */
export interface Unsettled {
  /** Readings that are new, or whose files or neighbours have changed. */
  readonly readings: ReadonlySet<string>
  /** Documents that lost a reading. */
  readonly documents: ReadonlySet<string>
  /** The reading that was just read, which lies nowhere yet. */
  readonly fresh?: ReadingFile
}

/** A document as it is to be. */
interface Intended {
  readonly standing: Standing
  readonly readings: readonly CatalogueReading[]
}

/**
 * Parts the readings that hang together with the given ones into documents, and brings their files into this state.
 * All that has to move is in memory before the first file is written.
 *
 * @returns the ids of the documents that were written
 */
export async function settle(store: Store, shelf: Shelf, unsettled: Unsettled): Promise<string[]> {
  const faces = shelf.reachedFrom(unsettled.readings)
  const loaded = await loadAll(store, shelf, faces, unsettled)
  const textOf = ({ key }: Face): string => loaded.get(key)!.reading.text
  const intended = groupsOf(faces).map((group): Intended => {
    const standing = standingOf(group, textOf)
    const keys = [...group.members, ...group.reports].map(({ key }) => key)
    const readings = keys.map((key) => ({ ...shelf.get(key)!.reading, role: standing.roles.get(key)! }))
    return { standing, readings: readings.sort((a, b) => (a.id < b.id ? -1 : 1)) }
  })
  const oldDocuments = new Set(unsettled.documents)
  for (const { key } of faces) {
    const { documentId } = shelf.get(key)!
    if (documentId !== null) oldDocuments.add(documentId)
  }
  await keepReadings(store, intended, loaded)
  const written: string[] = []
  for (const one of intended) {
    if (await showDocument(store, one, loaded)) written.push(one.standing.id)
  }
  takeAway(store, shelf, intended, oldDocuments)
  return written
}

/** The contents of all readings that hang together; a fresh one that is there already, but damaged, counts as fresh. */
async function loadAll(
  store: Store,
  shelf: Shelf,
  faces: readonly Face[],
  { fresh }: Unsettled,
): Promise<Map<string, Loaded>> {
  const loaded = new Map<string, Loaded>()
  for (const { key } of faces) {
    loaded.set(key, fresh?.id === key ? { reading: fresh } : await loadReading(store, shelf.get(key)!))
  }
  return loaded
}

/** Writes the readings that no document shows. */
async function keepReadings(
  store: Store,
  intended: readonly Intended[],
  loaded: ReadonlyMap<string, Loaded>,
): Promise<void> {
  for (const { id, role, files } of intended.flatMap(({ readings }) => readings)) {
    if (role === 'source') continue
    const { reading } = loaded.get(id)!
    const file = { ...reading, document: withFiles(reading.document, files) }
    await store.write(readingPath(id), jsonText(file))
  }
}

/** Writes a document with its text, and its entry; false where it is as it should be. */
async function showDocument(
  store: Store,
  { standing, readings }: Intended,
  loaded: ReadonlyMap<string, Loaded>,
): Promise<boolean> {
  const { id, current } = standing
  const content = loaded.get(current.key)!
  const file = documentFileOf(standing, readings, content)
  const entry = entryOf(file, content.reading.agencies, current.key, readings)
  const isElsewhere = content.shown?.document.id !== id
  const old = store.entries.get(id)
  if (!isElsewhere && old && JSON.stringify(old.readings) === JSON.stringify(entry.readings)) return false
  store.bring(content.reading.agencies)
  await store.write(textPath(id), content.reading.text)
  await writeDocument(store, file)
  store.entries.set(id, entry)
  return true
}

/** Takes out what is nowhere needed any more, and notes where each reading lies now. */
function takeAway(
  store: Store,
  shelf: Shelf,
  intended: readonly Intended[],
  oldDocuments: ReadonlySet<string>,
): void {
  const now = new Set(intended.map(({ standing }) => standing.id))
  for (const id of oldDocuments) {
    if (now.has(id)) continue
    store.remove(documentPath(id))
    store.remove(textPath(id))
    store.entries.delete(id)
  }
  for (const { standing, readings } of intended) {
    for (const reading of readings) {
      if (reading.role === 'source') store.remove(readingPath(reading.id))
      shelf.put(reading, standing.id)
    }
  }
}
