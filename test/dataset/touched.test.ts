import { relative } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import { ingestText } from '../ingest-text.js'
import { planText } from './plan-text.js'
import { temporaryFolder } from './temporary-folder.js'

/** The files that were read and written, in the order of doing. */
const touched = vi.hoisted(() => ({ read: [] as string[], written: [] as string[] }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    readFile: (path: string, ...rest: [never]) => {
      touched.read.push(path)
      return real.readFile(path, ...rest)
    },
    rename: (from: string, to: string) => {
      touched.written.push(to)
      return real.rename(from, to)
    },
  }
})

function plan(at: number, month: number) {
  const text = planText({ number: at + 1, province: 'Nghệ An', date: [1, month, 2024], seed: at, tasks: 4 })
  const result = ingestText({ path: `plans/${at}.txt`, bytes: Buffer.from(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

/**
 * Which files a run touches in which one more plan joins a dataset of so many, half of them earlier and half later than it;
 * `documents/` and others without their names.
 */
async function joining(size: number): Promise<{ read: string[]; written: string[] }> {
  const folder = temporaryFolder()
  const first = openDataset(folder)
  for (let at = 0; at < size; at++) await first.add(plan(at, at % 2 === 0 ? 1 : 3))
  await first.finish()
  touched.read.length = 0
  touched.written.length = 0
  const writer = openDataset(folder)
  await writer.add(plan(size, 2))
  await writer.finish()
  const inside = (path: string): boolean => path.startsWith(folder)
  const named = (path: string): string => relative(folder, path).replace(/[a-z-]+[0-9]+-kh-ubnd-2024/, 'ID')
  return {
    read: touched.read.filter(inside).map(named).sort(),
    written: touched.written.filter(inside).map(named).sort(),
  }
}

describe('one plan that joins a dataset', () => {
  it('touches the same files in a dataset of 40 as in one of 160: its own, and those of the whole', async () => {
    const [small, big] = [await joining(40), await joining(160)]
    const ofDocuments = (paths: string[]) => paths.filter((path) => path.startsWith('documents/'))
    const ofTheWhole = (paths: string[]) => paths.filter((path) => !path.startsWith('documents/'))
    expect(big.written).toEqual(small.written)
    const own = '.staged/documents/ID.json'
    const withoutOwn = (paths: string[]) => ofTheWhole(paths).filter((path) => path !== own)
    expect(withoutOwn(big.read)).toEqual(withoutOwn(small.read))
    // its own is read again where it was let go of meanwhile, by each step once at most
    for (const { read } of [small, big]) expect(read.filter((path) => path === own).length).toBeLessThan(4)
    expect(new Set(ofDocuments(small.written))).toEqual(new Set(['documents/ID.json']))
    expect(small.written.filter((path) => path.startsWith('text/'))).toEqual(['text/ID.txt'])
    // those of which it has words in a row: by the sentences of all, the sixteen nearest on either side, and a few by chance
    expect(ofDocuments(small.read).length).toBeLessThanOrEqual(40)
    expect(ofDocuments(big.read).length).toBeLessThanOrEqual(50)
  })
})
