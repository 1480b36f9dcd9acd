import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from './failure.js'

const run = promisify(execFile)

/** The files that comparing reads. */
const wanted = /^(?:documents\/[a-z0-9-]+|agencies|indicators|links)\.json$/
const mostBytes = 1024 ** 3

/** A dataset as it stood at a git revision, in a folder of its own. */
export interface PastDataset {
  readonly folder: string
  /** Deletes the folder. */
  remove(): Promise<void>
}

/**
 * Takes a dataset out of git as it stood at a revision. Nothing of the working tree is touched.
 *
 * @param folder where the dataset stands now, or stood then, from the current folder
 * @throws Failure where git knows no such revision, or the revision has no dataset there
 */
export async function datasetAtRevision(revision: string, folder: string): Promise<PastDataset> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const cwd = isThere ? folder : '.'
  const prefix = isThere ? '' : `${folder.replace(/(?<!\/)\/+$/, '')}/`
  const commit = await commitOf(revision, cwd)
  const tree = await git(['ls-tree', '-r', '-z', commit, '--', prefix === '' ? '.' : prefix], cwd)
  const files = filesOf(tree, prefix)
  if (files.length === 0)
    throw new Failure(
      `${revision}:${folder}`,
      'There is no dataset here.',
      'Name another revision or folder.',
      2,
    )
  const out = await mkdtemp(join(tmpdir(), 'kehoach-diff-'))
  const remove = () => rm(out, { recursive: true, force: true })
  try {
    for (const { path, blob } of files) {
      const target = resolve(out, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, await git(['cat-file', 'blob', blob], cwd))
    }
  } catch (error) {
    await remove()
    throw error
  }
  return { folder: out, remove }
}

interface TreeFile {
  /** Inside the dataset. */
  readonly path: string
  readonly blob: string
}

/** The dataset's files of a tree, as `git ls-tree -r -z` lists it. */
function filesOf(tree: string, prefix: string): TreeFile[] {
  return tree.split('\0').flatMap((line) => {
    const [, mode, blob, name] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    if (!name?.startsWith(prefix) || (mode !== '100644' && mode !== '100755')) return []
    const path = name.slice(prefix.length)
    return wanted.test(path) ? [{ path, blob: blob! }] : []
  })
}

async function commitOf(revision: string, cwd: string): Promise<string> {
  try {
    const out = await git(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      cwd,
    )
    return out.trim()
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'git was not found.'
        : 'git knows no such revision here.'
    throw new Failure(
      revision,
      why,
      'Name a commit, a branch or a tag of the repository of the dataset.',
      2,
      {
        cause: error,
      },
    )
  }
}

async function git(words: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run('git', [...words], { cwd, maxBuffer: mostBytes, encoding: 'utf8' })
  return stdout
}
