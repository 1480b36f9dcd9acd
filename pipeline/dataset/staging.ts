import { access, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { makeFolder } from '../../parsers/make-folder.js'
import { syncFolder, writeAtomically } from './atomic.js'
import { commitPath, stagedFolder } from './layout.js'

/** What a run that is ending gives to the dataset: from the moment that it is on the disk, the run has happened. */
const Commit = z.strictObject({ replace: z.array(z.string()), remove: z.array(z.string()) })
type Commit = z.infer<typeof Commit>

/**
 * The files that a run has written and not yet given to the dataset. They lie apart, so that the dataset stays what it
 * was until all of them are there; a run that ends before, however it ends, has not happened.
 */
export class Staging {
  readonly #folder: string
  readonly #paths = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The folder below which a file of the dataset lies as this run is to see it. */
  folderOf(path: string): string {
    return this.#paths.has(path) ? join(this.#folder, stagedFolder) : this.#folder
  }

  /** Writes a file apart, unless the dataset holds these very bytes. */
  async write(path: string, bytes: Buffer): Promise<void> {
    const old = await readFile(join(this.#folder, path)).catch(() => undefined)
    if (old?.equals(bytes)) {
      this.#paths.delete(path)
      return
    }
    await makeFolder(dirname(join(this.#folder, path)))
    await writeAtomically(join(this.#folder, stagedFolder, path), bytes)
    this.#paths.add(path)
  }

  /** Takes back what was written of a file. */
  drop(path: string): void {
    this.#paths.delete(path)
  }

  /** Gives all files to the dataset in the order in which they were first written, and takes others out of it. */
  async commit(removed: Iterable<string>): Promise<void> {
    const commit: Commit = { replace: [...this.#paths], remove: [...removed] }
    if (commit.replace.length > 0 || commit.remove.length > 0) {
      await writeAtomically(join(this.#folder, commitPath), JSON.stringify(commit))
      await carryOut(this.#folder, commit)
    }
    this.#paths.clear()
    await dropRun(this.#folder)
  }
}

/** Whether a run has begun to give its files to the dataset, and has not ended. */
export function hasCommitted(folder: string): Promise<boolean> {
  return access(join(folder, commitPath)).then(
    () => true,
    () => false,
  )
}

/** Carries out what a run had begun to give to the dataset when it was cut short, and clears away what it had not. */
export async function endCommit(folder: string): Promise<void> {
  const text = await readFile(join(folder, commitPath), 'utf8').catch(() => undefined)
  if (text !== undefined) await carryOut(folder, Commit.parse(JSON.parse(text)))
  await dropRun(folder)
}

/** Takes no room, and may be done any number of times: a file that is no longer apart has been given. */
async function carryOut(folder: string, { replace, remove }: Commit): Promise<void> {
  const folders = new Set<string>()
  for (const path of replace) {
    const to = join(folder, path)
    folders.add(dirname(to))
    await rename(join(folder, stagedFolder, path), to).catch(unlessMissing)
  }
  for (const path of remove) await rm(join(folder, path), { force: true })
  for (const one of folders) await syncFolder(one)
}

/** Clears away what lies apart. The commit goes first: without it the rest is of a run that has not happened. */
export async function dropRun(folder: string): Promise<void> {
  await rm(join(folder, commitPath), { force: true })
  await rm(join(folder, stagedFolder), { recursive: true, force: true })
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
