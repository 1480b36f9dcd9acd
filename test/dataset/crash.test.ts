import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { endCutRun } from '../../pipeline/dataset/end-cut-run.js'
import { validateDataset } from '../../pipeline/dataset/validate.js'
import { openDataset } from '../../pipeline/dataset/write.js'
import { ingestText } from '../ingest-text.js'
import { type PlanFacts, planText, reportText, scanned } from './plan-text.js'
import { contentsOf, temporaryFolder } from './temporary-folder.js'

/** How far the steps lie apart at which a run is cut short: `test/faults` kills real ones at others. */
const stride = 4

/** How many more times the disk does what it is told; then the run is cut short. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const cutShort = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      const isLock = String(args[0]).includes('.run')
      if (!isLock) disk.left -= 1
      if (disk.left < 0 && !isLock) throw new Error('cut short')
      return work(...args)
    }
  }
  return { ...real, rename: cutShort(real.rename), rm: cutShort(real.rm) }
})

const facts: PlanFacts = { number: 217, province: 'Nghệ An', date: [5, 3, 2024], seed: 4 }
const plan = planText(facts)
const before: [string, string][] = [
  ['a.txt', plan],
  ['press.txt', reportText(facts)],
  ['scan.txt', scanned(plan, 0.02)],
  ['other.txt', planText({ ...facts, number: 9, seed: 5 })],
]
/** A re-issue takes the place of what is shown, a file becomes another plan, a copy comes. */
const after: [string, string][] = [
  ['new.txt', plan.replace('ngày 05 tháng 03', 'ngày 19 tháng 03')],
  ['other.txt', planText({ ...facts, number: 10, seed: 6 })],
  ['copy.txt', plan],
]

async function write(folder: string, files: readonly [string, string][]): Promise<void> {
  const writer = openDataset(folder)
  for (const [path, text] of files) {
    const result = ingestText({ path, bytes: Buffer.from(text) })
    if (!result.ok) throw new Error(result.problem.reason)
    await writer.add(result)
  }
  await writer.finish()
}

/** Leaves a dataset as a process does that is killed: what it would still have put in order stays as it is. */
async function writeUntil(
  folder: string,
  files: readonly [string, string][],
  steps: number,
): Promise<boolean> {
  disk.left = steps
  const isWhole = await write(folder, files).then(
    () => true,
    () => false,
  )
  disk.left = Number.POSITIVE_INFINITY
  if (!isWhole) writeFileSync(join(folder, '.run'), '0')
  return isWhole
}

beforeEach(() => {
  disk.left = Number.POSITIVE_INFINITY
})

describe('a run that is cut short', () => {
  it('at every few steps: the next run makes of it what a whole run makes', async () => {
    const whole = temporaryFolder()
    await write(whole, before)
    await write(whole, after)
    const expected = contentsOf(whole)
    let steps = 0
    for (let isWhole = false; !isWhole; steps += stride) {
      const folder = temporaryFolder()
      await write(folder, before)
      isWhole = await writeUntil(folder, after, steps)
      if (!isWhole) await write(folder, after)
      expect(contentsOf(folder), `cut short after ${steps} steps`).toEqual(expected)
    }
    expect(steps).toBeGreaterThan(10)
  })

  it('leaves the dataset as it was', async () => {
    const folder = temporaryFolder()
    await write(folder, before)
    const whole = contentsOf(folder)
    await writeUntil(folder, after, 6)
    expect(contentsOf(folder)).toMatchObject(whole)
    expect((await validateDataset(folder)).issues).toEqual([])
  })

  it('as it gives its files to the dataset shows in a check, until someone ends it', async () => {
    const folder = temporaryFolder()
    await write(folder, before)
    for (let steps = 6; !existsSync(join(folder, '.staged/commit.json')); steps++)
      await writeUntil(folder, after, steps)
    const { issues } = await validateDataset(folder)
    expect(issues.map(({ code }) => code)).toContain('unfinished-run')
    await endCutRun(folder)
    expect((await validateDataset(folder)).issues).toEqual([])
  })
})

describe('what spares work', () => {
  it.each([
    'catalogue.json',
    'manifest.json',
    '.cache/briefs.jsonl',
    'links.json',
    'indicators.json',
    'citations.json',
  ])('may be lost: %s', async (file) => {
    const folder = temporaryFolder()
    await write(folder, before)
    const expected = contentsOf(folder)
    rmSync(join(folder, file))
    await write(folder, before)
    expect(contentsOf(folder)).toEqual(expected)
  })

  it('is not believed where it was changed', async () => {
    const folder = temporaryFolder()
    await write(folder, before)
    const expected = contentsOf(folder)
    const path = join(folder, 'catalogue.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('217/KH-UBND', '218/KH-UBND'))
    await write(folder, before.slice(3))
    expect(contentsOf(folder)).toEqual(expected)
  })

  it('a document changed by hand to the same size is put right when its plan is read again', async () => {
    const folder = temporaryFolder()
    await write(folder, before)
    const expected = contentsOf(folder)
    const path = join(folder, 'documents/nghe-an-217-kh-ubnd-2024.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"confidence": 1', '"confidence": 0'))
    await write(folder, before)
    expect(contentsOf(folder)).toEqual(expected)
  })
})

describe('two runs at once', () => {
  it('write one after the other, and lose nothing', async () => {
    const [folder, inOne] = [temporaryFolder(), temporaryFolder()]
    await write(inOne, [...before, ...after])
    await Promise.all([
      write(folder, before),
      write(
        folder,
        after.filter(([path]) => path !== 'other.txt'),
      ),
    ])
    await write(folder, after)
    const oneByOne = temporaryFolder()
    await write(oneByOne, before)
    await write(oneByOne, after)
    expect(contentsOf(folder)).toEqual(contentsOf(oneByOne))
    expect(existsSync(join(folder, '.run'))).toBe(false)
  })
})
