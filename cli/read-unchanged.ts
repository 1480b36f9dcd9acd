import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** How often a file is read that is being written, and the milliseconds in between. */
const tries = 4
const pause = 150

/**
 * The bytes of a file as it was at one moment; undefined where it changes each time it is read. A text of which one half is
 * older than the other would be a plan that nobody has signed.
 *
 * @throws the file system's error where it cannot be read
 */
export async function readUnchanged(path: string): Promise<Buffer | undefined> {
  for (let count = 1; count <= tries; count++) {
    const bytes = await readOnce(path)
    if (bytes) return bytes
    if (count < tries) await setTimeout(pause)
  }
  return undefined
}

async function readOnce(path: string): Promise<Buffer | undefined> {
  const file = await open(path)
  try {
    const before = await stateOf(file)
    const bytes = await file.readFile()
    return before === (await stateOf(file)) ? bytes : undefined
  } finally {
    await file.close()
  }
}

async function stateOf(file: FileHandle): Promise<string> {
  const { size, mtimeNs, ctimeNs } = await file.stat({ bigint: true })
  return [size, mtimeNs, ctimeNs].join(' ')
}
