import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Dataset, readDataset } from '../../pipeline/dataset/read-all.js'
import { plans, run } from '../cli/run.js'

/** How long reading the five plans and writing them may take on a busy machine, in milliseconds. */
export const patience = 60_000

/** A dataset of the five plans that come with the project, on the disk and in the memory; removed after the tests. */
export async function fixtureDataset(): Promise<{ readonly folder: string; readonly dataset: Dataset }> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-export-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const { code, err } = await run(['ingest', plans, '--out', folder, '--quiet'], { cwd: folder })
  if (code !== 0) throw new Error(err)
  return { folder, dataset: await readDataset(folder) }
}
