import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { ingestText } from '../ingest-text.js'

const plans = ['345-kh-ubnd-2022.txt', '43-kh-ubnd-2025.txt', '17-kh-ubnd-2026.txt'].map((name) => {
  const path = join('fixtures/plans', name)
  const result = ingestText({ path, bytes: readFileSync(path) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
})

/** A dataset to which the plans come in runs, and what is done to it after each. */
async function datasetOf(
  runs: readonly (typeof plans)[],
  after: (folder: string) => void,
): Promise<Map<string, string>> {
  const folder = temporaryFolder()
  for (const run of runs) {
    const writer = openDataset(folder)
    for (const plan of run) await writer.add(plan)
    await writer.finish()
    after(folder)
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const inside = files.filter((file) => file.isFile() && !file.parentPath.includes('.cache'))
  return new Map(
    inside.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')] as const),
  )
}

const keep = (): void => undefined

describe('plans that come in several runs', () => {
  const [first, second, third] = plans
  const oneByOne = [[first!], [second!], [third!]]

  it('make the same files as in one run; whichever comes first, but for the ids of indicators, which stay', async () => {
    const atOnce = await datasetOf([plans], keep)
    expect(JSON.parse(atOnce.get('links.json')!).links.length).toBeGreaterThan(20)
    expect(await datasetOf(oneByOne, keep)).toEqual(atOnce)
    const reversed = await datasetOf([...oneByOne].reverse(), keep)
    for (const name of ['links.json', 'citations.json', 'contradictions.json', 'agencies.json']) {
      expect(reversed.get(name)).toBe(atOnce.get(name))
    }
  })

  it('do so without what the last run kept to spare work', async () => {
    const forget = (folder: string) => rmSync(join(folder, '.cache'), { recursive: true })
    expect(await datasetOf(oneByOne, forget)).toEqual(await datasetOf(oneByOne, keep))
  })
})
