import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

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
export async function writeAtomically(path: string, content: string): Promise<void> {
  const bytes = Buffer.from(content, 'utf8')
  if (await holds(path, bytes)) return
  await mkdir(dirname(path), { recursive: true })
  serial += 1
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${serial}.tmp`)
  try {
    await writeThrough(temporary, bytes)
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

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
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
