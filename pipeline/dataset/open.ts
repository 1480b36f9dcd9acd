import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Catalogue } from '../../schemas/catalogue.js'
import { Manifest } from '../../schemas/manifest.js'
import { cataloguePath, manifestPath } from './layout.js'
import { fileEntry } from './manifest.js'
import type { DatasetError } from './read.js'
import { rebuild } from './rebuild.js'
import { lockForWriting, type RunLock } from './run-lock.js'
import { Shelf } from './shelf.js'
import { dropRun, endCommit, hasCommitted } from './staging.js'
import { Store } from './store.js'

/** A dataset that this run alone may write until it is closed. */
export interface OpenDataset {
  readonly store: Store
  readonly shelf: Shelf
  /** Documents whose files are not what they should be, so that the run is in vain unless it reads their plans again. */
  readonly broken: ReadonlyMap<string, DatasetError>
  /** Whether all of it was read anew, since its catalogue could not be believed. */
  readonly isRebuilt: boolean
  /** Lets other runs go on. */
  close(): Promise<void>
  /** Lets other runs go on after a failure, with the dataset as it was before; what the disk forbids the next run does. */
  abandon(): Promise<void>
}

/**
 * Opens a dataset for a run that writes; other runs wait until it closes it.
 *
 * @throws DatasetError where another run does not end
 */
export async function openForWriting(folder: string): Promise<OpenDataset> {
  const lock = await lockForWriting(folder)
  const abandon = () => giveUp(folder, lock)
  try {
    await endCommit(folder)
    const store = lock.isAfterCrash ? undefined : await openByCatalogue(folder)
    const base = store ? { store, shelf: new Shelf(store), broken: new Map() } : await rebuild(folder)
    return { ...base, isRebuilt: store === undefined, close: lock.release, abandon }
  } catch (error) {
    await abandon()
    throw error
  }
}

async function giveUp(folder: string, lock: RunLock): Promise<void> {
  try {
    if (await hasCommitted(folder)) return await lock.abandon()
    await dropRun(folder)
    await lock.release()
  } catch {
    // the failure that led here is the one to tell; the mark and what lies apart are for the next run
  }
}

/**
 * Opens a dataset by its manifest and catalogue alone; undefined where they cannot be believed: a file is missing or has
 * another size, or there is no dataset yet.
 */
async function openByCatalogue(folder: string): Promise<Store | undefined> {
  const manifest = Manifest.safeParse(await readJson(join(folder, manifestPath)))
  if (!manifest.success) return undefined
  const { [cataloguePath]: expected, ...files } = manifest.data.files
  const bytes = await readFile(join(folder, cataloguePath)).catch(() => undefined)
  if (!bytes || fileEntry(bytes).sha256 !== expected?.sha256) return undefined
  const catalogue = Catalogue.safeParse(parsed(bytes.toString('utf8')))
  if (!catalogue.success || !(await haveTheirSizes(folder, files))) return undefined
  return new Store(folder, catalogue.data.documents, Object.entries(files))
}

/** How many files are asked for their size at once. */
const atOnce = 64

async function haveTheirSizes(folder: string, files: Manifest['files']): Promise<boolean> {
  const all = Object.entries(files)
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce)
    const sizes = await Promise.all(some.map(([path]) => sizeOf(join(folder, path))))
    if (some.some(([, { bytes }], index) => sizes[index] !== bytes)) return false
  }
  return true
}

function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  )
}

async function readJson(path: string): Promise<unknown> {
  return parsed(await readFile(path, 'utf8').catch(() => ''))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
