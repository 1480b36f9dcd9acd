import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { makeFolder } from '../../parsers/make-folder.js'
import { runPath } from './layout.js'
import { DatasetError, namesIn } from './read.js'
import { isGone, isRunning, markOf, nobody } from './run-mark.js'

/** How long a run waits for another one that writes the same dataset, in milliseconds. */
const patience = 120_000
/** How long it waits before it looks again. */
const pause = 40

/** The right to write a dataset, which one run has at a time. */
export interface RunLock {
  /** Whether the run before was cut short: it left its mark, and nobody knows how far it came. */
  readonly isAfterCrash: boolean
  /** Gives the right back. */
  release(): Promise<void>
  /** Gives the right back after a failure: the mark stays, so that the next run repairs what this one left. */
  abandon(): Promise<void>
}

/**
 * Takes the right to write a dataset, once whoever has it has ended. The mark of a process that is no more is taken over.
 *
 * @throws DatasetError where another run does not end
 */
export async function lockForWriting(folder: string): Promise<RunLock> {
  const path = join(folder, runPath)
  const lock = (isAfterCrash: boolean): RunLock => ({
    isAfterCrash,
    release: () => rm(path, { force: true }),
    abandon: () => writeFile(path, nobody),
  })
  await makeFolder(folder)
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (await create(path)) {
      await removeHalfMade(folder)
      return lock(false)
    }
    const owner = await readFile(path, 'utf8').catch(() => null)
    if (owner !== null && (await isGone(owner)) && (await takeAway(path, owner)) && (await create(path))) {
      await removeHalfMade(folder)
      return lock(true)
    }
    await setTimeout(pause)
  }
  throw new DatasetError(runPath, 'says that another run is writing the dataset, and it does not end')
}

let serial = 0

/** Makes the mark, with its content in it from the first moment on; false where another one stands there. */
async function create(path: string): Promise<boolean> {
  serial += 1
  const own = `${path}.${process.pid}-${serial}.tmp`
  try {
    await writeFile(own, await markOf(process.pid))
    await link(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

/** Takes a dead mark away; false where someone else did, and has made a living one. */
async function takeAway(path: string, owner: string): Promise<boolean> {
  serial += 1
  const taken = `${path}.${process.pid}-${serial}.tmp`
  try {
    await rename(path, taken)
  } catch {
    return false
  }
  const isDead = (await readFile(taken, 'utf8')) === owner
  if (!isDead) await link(taken, path).catch(() => {})
  await rm(taken, { force: true })
  return isDead
}

/** Removes marks that were being made by runs that were killed meanwhile. */
async function removeHalfMade(folder: string): Promise<void> {
  for (const name of await namesIn(folder, '.')) {
    const pid = makerOf(name)
    if (pid !== undefined && !isRunning(pid)) await rm(join(folder, name), { force: true })
  }
}

/** The process that makes a file which is to become the mark of its run; undefined for the name of another file. */
export function makerOf(name: string): number | undefined {
  const pid = /^\.run\.([0-9]+)-[0-9]+\.tmp$/.exec(name)?.[1]
  return pid === undefined ? undefined : Number(pid)
}
