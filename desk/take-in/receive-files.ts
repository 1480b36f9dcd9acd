import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { defaultLimits } from '../../parsers/limits.js'
import { DeskProblem } from '../problem.js'
import { fileIn } from './messages.js'
import { plainName } from './staged-name.js'

/** A file that has come in, and lies in the folder of its batch. */
export interface ReceivedFile {
  readonly index: number
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** The most files that are taken at once, and the most that they may have together, in bytes. */
export const mostFiles = 20
export const mostBytes: number = defaultLimits.bytes + 1024 * 1024

/**
 * Writes the files of a form into a folder as they come in, so that they never stand in the memory whole.
 *
 * @throws DeskProblem where they are too many or too large, or it is no form with files
 */
export async function receiveFiles(request: Request, folder: string): Promise<ReceivedFile[]> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type) || !request.body)
    throw new DeskProblem({ status: 415, title: 'No files', detail: 'Send files as multipart/form-data.' })
  const form = new Busboy({
    headers: { 'content-type': type },
    limits: { fileSize: defaultLimits.bytes, files: mostFiles, fields: 10, fieldSize: 1000 },
  })
  const arriving: Promise<ReceivedFile | undefined>[] = []
  let isTooMany = false
  form.on('filesLimit', () => {
    isTooMany = true
  })
  form.on('file', (_, stream, name) => {
    const file = receiveOne(stream, fileIn(folder, arriving.length), arriving.length, name ?? '')
    file.catch(() => {}) // told below, once all have come
    arriving.push(file)
  })
  await pipeline(Readable.fromWeb(request.body as never), atMost(mostBytes), form).catch(brokenOff)
  const files = (await Promise.all(arriving)).filter((file) => file !== undefined)
  if (isTooMany) throw tooMuch(`More than ${mostFiles} files were sent at once.`)
  if (files.length > 0) return files
  throw new DeskProblem({ status: 400, title: 'No files', detail: 'Choose at least one file.' })
}

/** A form whose file was not chosen sends an empty one without a name. */
async function receiveOne(
  stream: BusboyFileStream,
  path: string,
  index: number,
  name: string,
): Promise<ReceivedFile | undefined> {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(stream, counted, createWriteStream(path, { mode: 0o600 }))
  if (stream.truncated) throw tooMuch(`A file has more than ${defaultLimits.bytes / 1024 / 1024} MB.`)
  if (bytes === 0 && name === '') return undefined
  return { index, name: plainName(name), bytes, sha256: hash.digest('hex') }
}

function atMost(most: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      if (bytes > most) done(tooMuch(`More than ${Math.floor(most / 1024 / 1024)} MB were sent at once.`))
      else done(null, chunk)
    },
  })
}

function tooMuch(detail: string): DeskProblem {
  return new DeskProblem({
    status: 413,
    title: 'Too large',
    detail: `${detail} Use kehoach ingest for them.`,
  })
}

function brokenOff(error: unknown): never {
  if (error instanceof DeskProblem) throw error
  throw new DeskProblem({
    status: 400,
    title: 'Form not readable',
    detail: 'The files did not come in whole.',
  })
}
