import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { root } from '../../knowledge/load.js'
import { growsTooFast } from './growth.js'
import { madePatterns, type Pattern, sourceFiles, writtenPatterns } from './patterns.js'
import { pumpsOf } from './pumps.js'

vi.setConfig({ testTimeout: 2 * 3_600_000 })

async function useProgram(): Promise<void> {
  for (const path of sourceFiles().filter(
    (one) => !/^cli\/kehoach|^desk\/browser|write-json|-process|-worker/.test(one),
  ))
    await import(join(root, path))
  const { ingest } = await import('../../pipeline/ingest.js')
  const folder = join(root, 'fixtures/holdout')
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')))
    await ingest({ path: name, bytes: readFileSync(join(folder, name)) })
}

/** What is wrong with a pattern, for who has to mend it; empty where nothing is. */
function faultsOf(pattern: Pattern): string[] {
  const slow = pumpsOf(pattern.source, pattern.flags).filter((pump) => growsTooFast(pattern, pump))
  if (slow.length === 0) return []
  const inputs = slow.slice(0, 3).map((pump) => JSON.stringify(pump))
  return [`${pattern.where} /${pattern.source.slice(0, 200)}/${pattern.flags} on ${inputs.join(' ')}`]
}

it.runIf(process.env.FUZZ)('every pattern takes time in proportion to its worst input', async () => {
  const made = await madePatterns(useProgram)
  const all = new Map([...made, ...writtenPatterns()].map((one) => [`/${one.source}/${one.flags}`, one]))
  let number = 0
  const slow = [...all.values()].flatMap((pattern) => {
    number++
    const t = process.cpuUsage().user
    const r = faultsOf(pattern)
    const took = (process.cpuUsage().user - t) / 1e6
    if (took > 3 || r.length)
      console.info(
        number,
        took.toFixed(1),
        pumpsOf(pattern.source, pattern.flags).length,
        pattern.where,
        pattern.source.length,
        pattern.source.slice(0, 80),
        r.join('\n'),
      )
    return r
  })
  console.info(`${all.size} patterns, ${made.length} of them made as the program runs`)
  expect(slow).toEqual([])
  expect(all.size).toBeGreaterThan(300)
})
