import { describe, expect, it, vi } from 'vitest'
import { randomOf } from '../dataset/plan-text.js'
import {
  copyOf,
  countSteps,
  datasetOf,
  failing,
  issuesOf,
  readLater,
  recordsOf,
  remove,
  setScene,
  writeLater,
} from './scene.js'

/** How often the disk is full: `npm run faults` asks for more. */
const moments = Math.ceil(Number(process.env.FAULTS ?? 6) / 2)

vi.setConfig({ testTimeout: 6 * 3_600_000 }) // real programs, many of them

const scene = await setScene()
const steps = await countSteps(scene)
const whole = copyOf(scene, 'whole')
await readLater(whole)

const random = randomOf(11)
const faults = Array.from({ length: moments }, (_, index) => {
  const step = 1 + Math.floor(((index + random()) / moments) * steps)
  return `full:${step}:${['before', 'half'][Math.floor(random() * 2)]}`
})

describe('a run whose disk is full', () => {
  it.each(faults)(
    '%s: says so, leaves the dataset as it was and no waste, and the next run does its work',
    async (fault) => {
      const copy = copyOf(scene, fault.replaceAll(':', '-'))
      const { code, err } = await readLater(copy, failing(fault))
      // What can still be done without room is done: then the run has come to its end.
      if (code !== 0) {
        expect([code, err]).toEqual([
          1,
          expect.stringMatching(/^kehoach: extracted: .*\(ENOSPC\).* space left\.\n$/),
        ])
        expect(recordsOf(copy)).toEqual(recordsOf(scene))
        expect(Object.keys(datasetOf(copy)).filter((path) => /^\.(run|staged)/.test(path))).toEqual([])
      }
      expect(await issuesOf(copy)).toEqual([])
      await writeLater(copy)
      expect(datasetOf(copy)).toEqual(datasetOf(whole))
      remove(copy)
    },
  )
})
