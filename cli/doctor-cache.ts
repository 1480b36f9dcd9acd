import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of recognised pages, which may be deleted at any time. */
export interface CacheState {
  readonly folder: string
  readonly pages: number
  readonly bytes: number
}

/** How much is kept in the folder of recognised pages; one that is not there yet holds nothing. */
export async function cacheState(folder: string): Promise<CacheState> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name)).catch(() => null))?.size ?? 0),
  )
  return { folder, pages: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
