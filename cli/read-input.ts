import { stat } from 'node:fs/promises'
import { defaultLimits } from '../parsers/limits.js'
import type { IngestFile } from '../pipeline/dataset/ingest-result.js'
import { standardInput } from '../pipeline/dataset/write.js'
import type { Problem } from '../schemas/problem.js'
import { readUnchanged } from './read-unchanged.js'

const maxBytes = defaultLimits.bytes

export type ReadInput =
  | { readonly ok: true; readonly file: IngestFile }
  | { readonly ok: false; readonly problem: Problem }

/** Reads a file, or standard input, unless it is larger than the program takes: that is known before any of it is read. */
export async function readInput(path: string): Promise<ReadInput> {
  if (path === standardInput) return readStandardInput()
  try {
    const stats = await stat(path)
    if (!stats.isFile()) return refuse(path, 'file-not-readable', 'It is no regular file.', 'Give a file.')
    if (stats.size > maxBytes) return tooLarge(path)
    const bytes = await readUnchanged(path)
    if (bytes) return { ok: true, file: { path, bytes } }
    const reason = 'The file changes again and again while it is read.'
    return refuse(path, 'file-changing', reason, 'Read it once its writer has ended.')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return refuse(path, 'file-not-found', 'There is no such file.', 'Check the path.')
    const reason =
      code === 'EACCES' ? 'You have no right to read the file.' : `The file cannot be read (${code}).`
    return refuse(path, 'file-not-readable', reason, 'Check its rights.')
  }
}

async function readStandardInput(): Promise<ReadInput> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length
    if (size > maxBytes) return tooLarge(standardInput)
    chunks.push(chunk as Buffer)
  }
  return { ok: true, file: { path: standardInput, bytes: Buffer.concat(chunks) } }
}

function tooLarge(path: string): ReadInput {
  const reason = `The file is larger than ${maxBytes / 1024 / 1024} MB, the most that is read.`
  return refuse(path, 'file-too-large', reason, 'Check that it is one document; split it if so.')
}

function refuse(path: string, code: string, reason: string, remedy: string): ReadInput {
  return { ok: false, problem: { path, code, reason, remedy } }
}
