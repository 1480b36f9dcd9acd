import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { randomOf } from '../dataset/plan-text.js'
import {
  copyOf,
  countSteps,
  datasetOf,
  failing,
  issuesOf,
  killedAfter,
  readLater,
  recordsOf,
  remove,
  setScene,
  writeLater,
} from './scene.js'

/** How often a run is killed: `npm run faults` asks for 200. */
const moments = Number(process.env.FAULTS ?? 6)
const seed = 7

vi.setConfig({ testTimeout: 6 * 3_600_000 }) // real programs, many of them

const scene = await setScene()
const steps = await countSteps(scene)
const whole = copyOf(scene, 'whole')
await readLater(whole)
const after = datasetOf(whole)

/** The steps at which it is killed, evenly among all of them, before, in the middle of and after the step. */
const random = randomOf(seed)
const kills = Array.from({ length: moments }, (_, index) => {
  const step = 1 + Math.floor(((index + random()) / moments) * steps)
  return `kill:${step}:${['before', 'half', 'after'][Math.floor(random() * 3)]}`
})

const tally = { 'as before': 0, 'as after': 0, 'ended by the check': 0 }

describe('a run that is killed', () => {
  it.each(kills)(
    'at %s leaves a sound dataset, and the next run makes of it what a whole run makes',
    async (fault) => {
      const copy = copyOf(scene, fault.replaceAll(':', '-'))
      const killed = await readLater(copy, failing(fault))
      expect(killed.code, killed.err).toBeNull()
      const isEnding = existsSync(`${copy.folder}/extracted/.staged/commit.json`)
      expect(await issuesOf(copy)).toEqual([])
      const left = recordsOf(copy)
      const isBefore = JSON.stringify(left) === JSON.stringify(recordsOf(scene))
      if (!isBefore) expect(left).toEqual(recordsOf(whole))
      tally[isEnding ? 'ended by the check' : isBefore ? 'as before' : 'as after'] += 1
      await writeLater(copy)
      expect(datasetOf(copy)).toEqual(after)
      remove(copy)
    },
  )

  it('at a moment that a clock chose, too', async () => {
    for (let time = 0; time < Math.ceil(moments / 8); time++) {
      const copy = copyOf(scene, `clock-${time}`)
      await killedAfter(copy, 200 + Math.floor(random() * 1500))
      expect(await issuesOf(copy)).toEqual([])
      await writeLater(copy)
      expect(datasetOf(copy)).toEqual(after)
      remove(copy)
    }
  })

  it('does so wherever the moments lay', () => {
    console.info(`${moments} of ${steps} steps, and ${Math.ceil(moments / 8)} moments by the clock:`, tally)
    expect(tally['as before']).toBeGreaterThan(0)
  })
})
