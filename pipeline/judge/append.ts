import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Judgement } from '../../schemas/judgement.js'
import { syncFolder } from '../dataset/atomic.js'
import { judgementsPath } from './read.js'

/**
 * Adds a judgement to the end of a dataset's log, and returns once it is on the disk. Any number of processes may append
 * at once: each line goes out in one write to the end of the file, wherever that is by then.
 *
 * @throws ZodError where it does not fit the schema; the file system's error where the log cannot be written
 */
export async function appendJudgement(folder: string, judgement: Judgement): Promise<void> {
  const line = Buffer.from(`${JSON.stringify(Judgement.parse(judgement))}\n`)
  const log = await open(join(folder, judgementsPath), 'a+')
  try {
    const size = await sizeOf(log)
    await appendLine(log, line, size)
    await log.sync()
    if (size === 0) await syncFolder(folder)
  } finally {
    await log.close()
  }
}

/**
 * A writer that dies in the middle leaves a part of a line. Where one stands at the end, the line starts on a new one;
 * where it came to stand there between our look and our write, ours was glued to it, and is written once more.
 */
async function appendLine(log: FileHandle, line: Buffer, size: number): Promise<void> {
  const bytes = (await endsInNewline(log, size)) ? line : Buffer.concat([newline, line])
  const { bytesWritten } = await log.write(bytes)
  if (bytesWritten < bytes.length)
    throw new Error(`Only ${bytesWritten} of ${bytes.length} bytes were written.`)
  if (!(await standsAlone(log, line, size))) await appendLine(log, line, await sizeOf(log))
}

const newline = Buffer.from('\n')

async function endsInNewline(log: FileHandle, size: number): Promise<boolean> {
  return size === 0 || (await readRange(log, size - 1, size)).equals(newline)
}

/** Whether the line, written when the log had at least `size` bytes, begins where another one ends. */
async function standsAlone(log: FileHandle, line: Buffer, size: number): Promise<boolean> {
  const written = await readRange(log, Math.max(0, size - 1), await sizeOf(log))
  const at = written.indexOf(line)
  return at === 0 ? size === 0 : at > 0 && written[at - 1] === newline[0]
}

async function sizeOf(log: FileHandle): Promise<number> {
  return (await log.stat()).size
}

async function readRange(log: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await log.read(Buffer.alloc(end - start), 0, end - start, start)
  return buffer.subarray(0, bytesRead)
}
