import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { makeFolder } from '../make-folder.js'
import type { PageReading } from './reading.js'

/** To be raised whenever pages are read in another way, so that older readings are made anew. */
const version = 2

const box = z.strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() })

const Reading: z.ZodType<PageReading> = z.strictObject({
  width: z.number(),
  height: z.number(),
  words: z.array(z.strictObject({ text: z.string(), confidence: z.number(), box })),
  rulings: z.array(box),
  stamps: z.array(z.string()),
})

/** Readings of pages, kept by what they were made of. */
export interface ReadingCache {
  readonly get: (key: string) => Promise<PageReading | undefined>
  readonly put: (key: string, reading: PageReading) => Promise<void>
}

/**
 * The cache in a folder, which is made when it is needed. It only saves time: a file of it that is broken counts as missing, and
 * one that cannot be written is not kept.
 */
export function readingCache(folder: string): ReadingCache {
  return {
    get: async (key) => {
      try {
        const read = Reading.safeParse(JSON.parse(await readFile(join(folder, `${key}.json`), 'utf8')))
        return read.success ? read.data : undefined
      } catch {
        return undefined
      }
    },
    put: async (key, reading) => {
      try {
        await makeFolder(folder)
        const path = join(folder, `${key}.json`)
        // Two runs may write at once; whichever renames last leaves a whole file.
        await writeFile(`${path}.${process.pid}`, JSON.stringify(reading))
        await rename(`${path}.${process.pid}`, path)
      } catch {
        return
      }
    },
  }
}

/** Keeps nothing. */
export const noCache: ReadingCache = { get: async () => undefined, put: async () => {} }

/** What a reading depends on, as the name of a file: the bytes of the document, the page in it, the engine and this program's way. */
export function readingKey(sha256: string, page: number, engine: string): string {
  return createHash('sha256').update(`${version}\n${sha256}\n${page}\n${engine}`).digest('hex')
}
