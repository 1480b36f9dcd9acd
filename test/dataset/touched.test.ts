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

function plan(at: number) {
  const text = planText({ number: at + 1, province: 'Nghệ An', date: [1, 2, 2024], seed: at, tasks: 4 })
  const result = ingestText({ path: `plans/${at}.txt`, bytes: Buffer.from(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

/** Which files a run touches in which one more plan joins a dataset of so many; `documents/` and others without their names. */
async function joining(size: number): Promise<{ read: string[]; written: string[] }> {
  const folder = temporaryFolder()
  const first = openDataset(folder)
  for (let at = 0; at < size; at++) await first.add(plan(at))
  await first.finish()
  touched.read.length = 0
  touched.written.length = 0
  const writer = openDataset(folder)
  await writer.add(plan(size))
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
    const small = await joining(40)
    expect(await joining(160)).toEqual(small)
    const ofDocuments = (paths: string[]) => paths.filter((path) => path.startsWith('documents/'))
    expect(new Set(ofDocuments(small.written))).toEqual(new Set(['documents/ID.json']))
    expect(small.written.filter((path) => path.startsWith('text/'))).toEqual(['text/ID.txt'])
    expect(ofDocuments(small.read).length).toBeLessThanOrEqual(6)
  })
})
