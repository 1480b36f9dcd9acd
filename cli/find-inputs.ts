import type { Dirent, Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { planExtensions } from '../parsers/extensions.js'
import { compareStrings } from '../pipeline/dataset/compare-strings.js'
import { standardInput } from '../pipeline/dataset/write.js'
import type { Problem } from '../schemas/problem.js'
import { glob, isGlob } from './glob.js'

/** The files that a command is to read. */
export interface Inputs {
  /** As the dataset will name them, sorted, each once. */
  readonly paths: readonly string[]
  /** What was named and is not there. */
  readonly problems: readonly Problem[]
  /** Files of the named folders that are left out, for they are not of a format that is read. */
  readonly skipped: readonly string[]
}

interface Found {
  readonly paths: Set<string>
  readonly problems: Problem[]
  readonly skipped: Set<string>
  /** How many files of a format that is read were met in folders, those of a folder that was named twice as often. */
  met: number
}

/**
 * The files that the words of a command line mean: files, folders with all below them, patterns, `-` for standard input.
 *
 * @param output the folder that the run writes to; it is never read as input
 */
export async function findInputs(words: readonly string[], output: string): Promise<Inputs> {
  const found: Found = { paths: new Set(), problems: [], skipped: new Set(), met: 0 }
  for (const word of words) await addWord(word, resolve(output), found)
  for (const path of found.paths) found.skipped.delete(path)
  return {
    paths: [...found.paths].sort(compareStrings),
    problems: found.problems,
    skipped: [...found.skipped].sort(compareStrings),
  }
}

async function addWord(word: string, output: string, found: Found): Promise<void> {
  if (word === standardInput) {
    found.paths.add(standardInput)
    return
  }
  const stats = await statIfThere(word)
  if (stats) return addPath(word, stats, output, found)
  const matches = isGlob(word) ? await glob(word) : []
  for (const path of matches) {
    const matched = await statIfThere(path)
    if (matched) await addPath(path, matched, output, found)
  }
  if (matches.length > 0) return
  const reason = isGlob(word) ? 'No file fits this pattern.' : 'There is no such file or folder.'
  found.problems.push({ path: word, code: 'file-not-found', reason, remedy: 'Check the path.' })
}

async function addPath(path: string, stats: Stats, output: string, found: Found): Promise<void> {
  if (!stats.isDirectory()) {
    found.paths.add(datasetPath(path))
    return
  }
  const before = found.met
  const problems = found.problems.length
  await addFolder(path, output, found)
  if (found.met > before || found.problems.length > problems) return
  const reason = 'The folder holds no file of a format that is read.'
  const remedy = `Put plans into it (${[...planExtensions].join(', ')}), or name the files themselves.`
  found.problems.push({ path, code: 'no-documents', reason, remedy })
}

async function addFolder(folder: string, output: string, found: Found): Promise<void> {
  if (resolve(folder) === output) return
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const reason = `The folder cannot be read (${(error as NodeJS.ErrnoException).code}).`
    found.problems.push({ path: folder, code: 'file-not-readable', reason, remedy: 'Check its rights.' })
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || /^readme(?:\.|$)/i.test(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await addFolder(path, output, found)
    else if (!entry.isFile() && !entry.isSymbolicLink()) continue
    else if (planExtensions.has(extname(entry.name).toLowerCase())) {
      found.paths.add(datasetPath(path))
      found.met += 1
    } else found.skipped.add(datasetPath(path))
  }
}

/** The path from the current folder, so that the same run on another machine names the file alike. */
function datasetPath(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path))
  const isBelow = fromHere.length > 0 && !isAbsolute(fromHere) && fromHere.split(sep)[0] !== '..'
  return (isBelow ? fromHere : path).split(sep).join('/')
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch {
    return undefined
  }
}
