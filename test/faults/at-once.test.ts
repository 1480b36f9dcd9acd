import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { run } from '../cli/run.js'
import { randomOf } from '../dataset/plan-text.js'
import { copyOf, datasetOf, readLater, recordsOf, remove, setScene, validate } from './scene.js'

/** How often two programs work on one dataset at once, at moments that are not the same. */
const times = Math.ceil(Number(process.env.FAULTS ?? 6) / 8)

vi.setConfig({ testTimeout: 6 * 3_600_000 }) // real programs, many of them

const scene = await setScene()
const random = randomOf(13)

describe('two runs into one folder at once', () => {
  it('leave what one run leaves that reads all', async () => {
    const inOne = copyOf(scene, 'in-one')
    await readLater(inOne)
    for (let time = 0; time < times; time++) {
      const copy = copyOf(scene, `two-${time}`)
      const both = scene.later.map(async (path) => {
        await setTimeout(random() * 400)
        return run(['ingest', path, '--quiet'], { cwd: copy.folder })
      })
      expect((await Promise.all(both)).map(({ code }) => code)).toEqual([0, 0])
      expect(recordsOf(copy)).toEqual(recordsOf(inOne))
      expect(await validate(copy)).toMatchObject({ code: 0, err: '' })
      remove(copy)
    }
  })
})

describe('a judgement that is written while a run writes', () => {
  it('is in the log, and the dataset obeys it in the end', async () => {
    for (let time = 0; time < times; time++) {
      const copy = copyOf(scene, `judged-${time}`)
      const target = firstTarget(copy.folder)
      const words = ['review', 'correct', target, 'name', '"Tên đã sửa"', '--by', 'thử', '--why', 'thử']
      const running = readLater(copy)
      await setTimeout(random() * 1500)
      const judged = await run(words, { cwd: copy.folder })
      expect([judged.err, judged.code]).toEqual(['', 0])
      expect((await running).code).toBe(0)
      expect(
        readFileSync(join(copy.folder, 'extracted/judgements.jsonl'), 'utf8').trim().split('\n'),
      ).toHaveLength(1)
      expect(JSON.stringify(datasetOf(copy))).toContain('Tên đã sửa')
      expect(await validate(copy)).toMatchObject({ code: 0, err: '' })
      const left = datasetOf(copy)
      await readLater(copy)
      expect(datasetOf(copy)).toEqual(left)
      remove(copy)
    }
  })
})

describe('a plan that is written while it is read', () => {
  it('is read as it was at one moment, or refused, and all else is written', async () => {
    const copy = copyOf(scene, 'written')
    const path = join(copy.folder, 'plans/changing.txt')
    const text = readFileSync(path, 'utf8')
    const writer = setInterval(() => writeFileSync(path, text), 1)
    const { code, err } = await readLater(copy)
    clearInterval(writer)
    if (code === 1)
      expect(err).toMatch(/plans\/changing\.txt: The file (changes again and again|holds no text)/)
    expect(await validate(copy)).toMatchObject({ code: 0, err: '' })
    await readLater(copy)
    const whole = copyOf(scene, 'unwritten')
    await readLater(whole)
    expect(datasetOf(copy)).toEqual(datasetOf(whole))
  })
})

/** The id of a target of the plan that no later run touches. */
function firstTarget(folder: string): string {
  const plan = Object.entries(datasetOf({ folder, later: [] })).find(([path]) =>
    /documents\/quang-ninh/.test(path),
  )
  return JSON.parse(plan![1]).targets[0].id
}
