import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Catalogue } from '../../schemas/catalogue.js'
import { Manifest } from '../../schemas/manifest.js'
import { cataloguePath, manifestPath, unfinishedPath } from './layout.js'
import { fileEntry } from './manifest.js'
import { Store } from './store.js'

/**
 * Opens a dataset by its manifest and catalogue alone; undefined where they cannot be believed, so that all of it has to
 * be read anew: a run was cut short, a file is missing or has another size, or there is no dataset yet.
 */
export async function openByCatalogue(folder: string): Promise<Store | undefined> {
  if (await isThere(join(folder, unfinishedPath))) return undefined
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

async function isThere(path: string): Promise<boolean> {
  return (await sizeOf(path)) !== undefined
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
