import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'
import { root } from '../../knowledge/load.js'
import { endCutRun } from '../../pipeline/dataset/end-cut-run.js'
import type { Issue } from '../../pipeline/dataset/issue.js'
import { validateDataset } from '../../pipeline/dataset/validate.js'
import { openDataset } from '../../pipeline/dataset/write.js'
import { ingest } from '../../pipeline/ingest.js'
import { program, type Ran, run } from '../cli/run.js'
import { contentsOf } from '../dataset/temporary-folder.js'

const texts = join(root, 'fixtures/holdout')
const text = (name: string): string => readFileSync(join(texts, `${name}.txt`), 'utf8')

/** A folder with `plans/` in it and the dataset `extracted/` that was made of them. */
export interface Scene {
  readonly folder: string
  /** The same plans in a later state, `later/`, not read yet: a re-issue, another plan under a name, a copy, a new one. */
  readonly later: readonly string[]
}

/** A folder for all tests of a file: the scene and its copies stand in it. */
function sharedFolder(): string {
  const shared = mkdtempSync(join(tmpdir(), 'kehoach-faults-'))
  afterAll(() => rmSync(shared, { recursive: true, force: true }))
  return shared
}

/** Reads plans into a dataset, and lays out what a later run is to read. */
export async function setScene(): Promise<Scene> {
  const folder = join(sharedFolder(), 'scene')
  mkdirSync(join(folder, 'plans'), { recursive: true })
  const lay = (name: string, content: string) => writeFileSync(join(folder, 'plans', name), content)
  lay('swimming.txt', text('department-swimming'))
  lay('changing.txt', text('report-poverty'))
  await expectRun(folder, ['ingest', 'plans', '--quiet'])
  lay('changing.txt', text('commune-education'))
  lay('copy.txt', text('department-swimming').replace('2025 - 2028', '2025  -  2028'))
  return { folder, later: ['plans/changing.txt', 'plans/copy.txt'] }
}

/** Another folder with the same plans and the same dataset. */
export function copyOf({ folder, later }: Scene, name: string): Scene {
  const copy = join(dirname(folder), name)
  cpSync(folder, copy, { recursive: true })
  return { folder: copy, later }
}

export function remove({ folder }: Scene): void {
  rmSync(folder, { recursive: true, force: true })
}

export function datasetOf({ folder }: Scene): Record<string, string> {
  return contentsOf(join(folder, 'extracted'))
}

/** The dataset without what a run leaves beside it. */
export function recordsOf(scene: Scene): [string, string][] {
  return Object.entries(datasetOf(scene)).filter(([path]) => !path.startsWith('.'))
}

/** Reads the plans in their later state. */
export function readLater({ folder, later }: Scene, env: Record<string, string> = {}): Promise<Ran> {
  return run(['ingest', ...later, '--quiet'], { cwd: folder, env })
}

/** Does the same in this process, which is quicker. */
export async function writeLater({ folder, later }: Scene): Promise<void> {
  const writer = openDataset(join(folder, 'extracted'))
  for (const path of later) {
    const result = await ingest({ path, bytes: readFileSync(join(folder, path)) })
    if (!result.ok) throw new Error(result.problem.reason)
    await writer.add(result)
  }
  await writer.finish()
}

/** Starts to read them, and kills the program after some milliseconds. */
export function killedAfter({ folder, later }: Scene, timeout: number): Promise<void> {
  const words = [program, 'ingest', ...later, '--quiet']
  const child = spawn(process.execPath, words, { cwd: folder, timeout, killSignal: 'SIGKILL' })
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', () => resolve())
  })
}

/** What `kehoach validate` finds wrong, in this process: the same as {@link validate}, and quicker. */
export async function issuesOf({ folder }: Scene): Promise<readonly Issue[]> {
  const dataset = join(folder, 'extracted')
  await endCutRun(dataset).catch(() => {})
  return (await validateDataset(dataset)).issues
}

export function validate({ folder }: Scene): Promise<Ran> {
  return run(['validate'], { cwd: folder })
}

/** The environment in which the program has a failing disk: see `disk.mjs`. */
export function failing(fault: string, count?: string): Record<string, string> {
  const preload = `--import=${pathToFileURL(join(root, 'test/faults/disk.mjs'))}`
  return { NODE_OPTIONS: preload, DISK_FAULT: fault, ...(count === undefined ? {} : { DISK_STEPS: count }) }
}

async function expectRun(cwd: string, words: readonly string[]): Promise<void> {
  const { code, err } = await run(words, { cwd })
  if (code !== 0) throw new Error(`kehoach ${words.join(' ')} ended with ${code}: ${err}`)
}

/** How many steps the later run asks of the disk. */
export async function countSteps(scene: Scene): Promise<number> {
  const copy = copyOf(scene, 'counted')
  const count = join(copy.folder, 'steps')
  await readLater(copy, failing('', count))
  const steps = Number(readFileSync(count, 'utf8'))
  remove(copy)
  return steps
}
