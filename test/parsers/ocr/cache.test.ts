import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readingCache, readingKey } from '../../../parsers/ocr/cache.js'
import type { PageReading } from '../../../parsers/ocr/reading.js'

const reading: PageReading = {
  width: 595,
  height: 842,
  words: [{ text: '7,9', confidence: 0.61, box: { left: 1, top: 2, right: 3, bottom: 4 } }],
  rulings: [{ left: 0, top: 9, right: 90, bottom: 10 }],
  stamps: [],
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-cache-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('readingCache', () => {
  it('gives back what was put into it', async () => {
    const cache = readingCache(join(folder, 'deep', 'pages'))
    await cache.put('a', reading)
    expect(await cache.get('a')).toEqual(reading)
    expect(await cache.get('b')).toBeUndefined()
  })

  it.each([['broken'], ['{"width":1}'], ['null']])(
    'takes a file that holds %s for missing',
    async (content) => {
      await writeFile(join(folder, 'a.json'), content)
      expect(await readingCache(folder).get('a')).toBeUndefined()
    },
  )

  it('leaves no half-written file', async () => {
    await readingCache(folder).put('a', reading)
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('keeps nothing where it cannot write, and says nothing', async () => {
    await writeFile(join(folder, 'file'), '')
    const cache = readingCache(join(folder, 'file'))
    await cache.put('a', reading)
    expect(await cache.get('a')).toBeUndefined()
  })
})

describe('readingKey', () => {
  it('tells documents, pages and engines apart', () => {
    const keys = [
      readingKey('aa', 1, 'tesseract 5.3.0 vie'),
      readingKey('ab', 1, 'tesseract 5.3.0 vie'),
      readingKey('aa', 2, 'tesseract 5.3.0 vie'),
      readingKey('aa', 1, 'tesseract 5.4.0 vie'),
    ]
    expect(new Set(keys).size).toBe(4)
  })
})
