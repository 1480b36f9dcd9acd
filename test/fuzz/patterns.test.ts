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

/** What is wrong with a pattern, for who has to mend it; null where nothing is. */
function faultOf(pattern: Pattern): string | null {
  const slow = pumpsOf(pattern.source, pattern.flags).find((pump) => growsTooFast(pattern, pump))
  return slow
    ? `${pattern.where} /${pattern.source.slice(0, 200)}/${pattern.flags} on ${JSON.stringify(slow)}`
    : null
}

it.runIf(process.env.FUZZ)('every pattern takes time in proportion to its worst input', async () => {
  const made = await madePatterns(useProgram)
  const all = new Map([...made, ...writtenPatterns()].map((one) => [`/${one.source}/${one.flags}`, one]))
  const faults: string[] = []
  for (const pattern of all.values()) {
    const fault = faultOf(pattern)
    if (fault === null) continue
    console.info(fault)
    faults.push(fault)
  }
  console.info(`${all.size} patterns, ${made.length} of them made as the program runs`)
  expect(faults).toEqual([])
  expect(all.size).toBeGreaterThan(300)
})
