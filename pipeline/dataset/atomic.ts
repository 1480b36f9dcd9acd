import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../../parsers/make-folder.js'

let serial = 0

/** Whether this is the name of a file that was being written. */
export function isTemporary(name: string): boolean {
  return /^\..*\.[0-9]+-[0-9]+\.tmp$/.test(name)
}

/**
 * Writes a file so that a crash leaves the old one or the new one, never a part: a temporary file beside it, fsync, rename.
 * A file that holds these very bytes is left alone.
 *
 * @throws the file system's error where the folder cannot be written
 */
export async function writeAtomically(path: string, content: string | Buffer): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  if (!(await holds(path, bytes))) await replace(path, [bytes])
}

/**
 * Writes a file line by line, as {@link writeAtomically} does, without ever holding all of it.
 *
 * @param lines without their line ends
 * @throws the file system's error where the folder cannot be written
 */
export async function writeLinesAtomically(path: string, lines: Iterable<string>): Promise<void> {
  await replace(path, inParts(lines))
}

/** How much is written at once, in UTF-16 units. */
const partLength = 1024 * 1024

function* inParts(lines: Iterable<string>): Iterable<Buffer> {
  let part = ''
  for (const line of lines) {
    part += `${line}\n`
    if (part.length < partLength) continue
    yield Buffer.from(part, 'utf8')
    part = ''
  }
  yield Buffer.from(part, 'utf8')
}

async function replace(path: string, parts: Iterable<Buffer>): Promise<void> {
  await makeFolder(dirname(path))
  serial += 1
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${serial}.tmp`)
  try {
    await writeThrough(temporary, parts)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

async function holds(path: string, bytes: Buffer): Promise<boolean> {
  try {
    return bytes.equals(await readFile(path))
  } catch {
    return false
  }
}

async function writeThrough(path: string, parts: Iterable<Buffer>): Promise<void> {
  const file = await open(path, 'wx')
  try {
    for (const part of parts) await file.writeFile(part) // goes on where the last one ended
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The rename itself is durable only once the folder is; some systems cannot sync a folder, and lose nothing by it. */
export async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined
  try {
    folder = await open(path, 'r')
    await folder.sync()
  } catch {
    // a folder that cannot be synced is no failure of the write
  } finally {
    await folder?.close()
  }
}
