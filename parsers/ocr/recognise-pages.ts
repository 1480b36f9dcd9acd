import { createHash } from 'node:crypto'
import pLimit from 'p-limit'
import type { ParseOptions } from '../options.js'
import { noCache, readingCache, readingKey } from './cache.js'
import { chooseEngine } from './engine/choose-engine.js'
import type { Engine } from './engine/engine.js'
import type { PagePicture } from './picture/pixels.js'
import { readPicture } from './read-picture.js'
import type { PageReading } from './reading.js'

/** A page to be recognised: its number in the document from 1, and how to get its picture where it is not known already. */
export interface PageToRead {
  readonly number: number
  readonly picture: () => Promise<PagePicture>
}

/** What became of a page: its reading, or why there is none. */
export type PageOutcome =
  | { readonly ok: true; readonly number: number; readonly reading: PageReading }
  | { readonly ok: false; readonly number: number; readonly why: string }

/** Pages that were recognised, in the order in which they were asked for. */
export interface RecognisedPages {
  /** The engine's name and version. */
  readonly engine: string
  readonly pages: readonly PageOutcome[]
}

/**
 * Recognises pages of one document, several side by side; pages that were recognised before come from the cache. Each page
 * is read for itself, so that neither their order nor another document changes the result.
 *
 * @param bytes the whole document, by which its pages are known again
 */
export async function recognisePages(
  pages: readonly PageToRead[],
  bytes: Uint8Array,
  options: ParseOptions,
): Promise<RecognisedPages> {
  const engine = await chooseEngine()
  try {
    const limit = pLimit(engine.atOnce)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    let done = 0
    const read = pages.map((page) =>
      limit(async () => {
        const outcome = await readPage(page, sha256, engine, options)
        done += 1
        options.onPage(done, pages.length)
        return outcome
      }),
    )
    return { engine: engine.name, pages: await Promise.all(read) }
  } finally {
    await engine.close()
  }
}

async function readPage(
  { number, picture }: PageToRead,
  sha256: string,
  engine: Engine,
  { cache, limits }: ParseOptions,
): Promise<PageOutcome> {
  const kept = cache === null ? noCache : readingCache(cache)
  const key = readingKey(sha256, number, engine.name)
  const known = await kept.get(key)
  if (known) return { ok: true, number, reading: known }
  try {
    const reading = await readPicture(await picture(), engine, limits.secondsPerPicture)
    await kept.put(key, reading)
    return { ok: true, number, reading }
  } catch (error) {
    return { ok: false, number, why: error instanceof Error ? error.message : String(error) }
  }
}
