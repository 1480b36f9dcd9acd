import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import pLimit from 'p-limit'
import { DatasetError, OtherVersionError } from '../pipeline/dataset/read.js'
import { type DatasetWriter, openDataset, type Written } from '../pipeline/dataset/write.js'
import { IngestPool } from '../pipeline/ingest-pool.js'
import { Failure } from './failure.js'
import { findInputs, type Inputs } from './find-inputs.js'
import { growHeapSlowly } from './heap.js'
import { type Ingest, ingestOne, type Outcome } from './ingest-one.js'
import { type IngestSummary, printReport, problemLine } from './ingest-report.js'
import { type Progress, progressOf, silentProgress } from './progress.js'
import { parseOptionsOf, type ReadingOptions } from './reading-options.js'
import type { Terminal } from './terminal.js'

export interface IngestOptions extends ReadingOptions {
  readonly out: string
  readonly jobs: number
  readonly json: boolean
  readonly quiet: boolean
  readonly strict: boolean
  readonly debug: boolean
}

/** From so many files on, what memory they take counts for more than the time it takes to clear it often. */
const manyFiles = 200

/**
 * Reads plans into a dataset and prints what was found.
 *
 * @returns the exit code: 0, or 1 where some input failed (the others are written)
 * @throws Failure where the output folder cannot be written
 */
export async function runIngest(
  words: readonly string[],
  options: IngestOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const started = performance.now()
  await requireWritable(options.out)
  const inputs = await findInputs(words, options.out)
  if (inputs.paths.length >= manyFiles) growHeapSlowly()
  const writer = openDataset(options.out)
  const outcomes = await readAll(inputs, writer, options, terminal).catch((error) =>
    throwWriteFailure(options.out, error),
  )
  const documents = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.document] : []))
  const problems = [
    ...inputs.problems,
    ...outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem])),
  ]
  const written = documents.length > 0 ? await finish(writer, options.out) : nothingWritten
  const milliseconds = Math.round(performance.now() - started)
  const { placed, ...made } = written
  const placedDocuments = documents.map((one) => ({ ...one, id: placed.get(one.path) ?? one.id }))
  const summary = {
    out: options.out,
    ...made,
    documents: placedDocuments,
    problems,
    skipped: inputs.skipped,
    milliseconds,
  }
  print(summary, options, terminal)
  if (options.debug)
    for (const outcome of outcomes) if (!outcome.ok && outcome.stack) terminal.err(outcome.stack)
  const doubtful = options.strict && documents.some(({ doubts }) => doubts > 0)
  return problems.length > 0 || doubtful ? 1 : 0
}

function finish(writer: DatasetWriter, folder: string): Promise<Written> {
  return writer.finish().catch((error) => throwWriteFailure(folder, error))
}

function throwWriteFailure(folder: string, error: unknown): never {
  if (error instanceof DatasetError) {
    throw new Failure(
      `${folder}/${error.path}`,
      `${error.reason}.`,
      error instanceof OtherVersionError
        ? 'Read the plans into a new folder with --out, with a copy of its judgements.jsonl in it.'
        : 'Remove this file and read its plan again.',
      1,
      { cause: error },
    )
  }
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  throw new Failure(
    folder,
    `The dataset cannot be written (${code}).`,
    'Check its rights and the space left.',
    1,
    { cause: error },
  )
}

const nothingWritten: Omit<Written, 'counts'> & { counts: null } = {
  counts: null,
  duplicates: [],
  earlier: [],
  reports: [],
  removed: [],
  placed: new Map(),
}

/** The outcomes in the order of the inputs, whichever was ready first. */
async function readAll(
  { paths }: Inputs,
  writer: DatasetWriter,
  options: IngestOptions,
  terminal: Terminal,
): Promise<Outcome[]> {
  const { jobs, quiet, json } = options
  const parseOptions = parseOptionsOf(options)
  const progress: Progress = quiet || json ? silentProgress : progressOf(paths.length, terminal)
  const limit = pLimit(jobs)
  const pool = new IngestPool(jobs)
  const outcomes = paths.map((path) =>
    limit(async () => {
      const onPage = (done: number, all: number): void => progress.page(path, done, all)
      const read: Ingest = (file) => pool.ingest(file, { ...parseOptions, onPage })
      const outcome = await ingestOne(path, read, writer)
      progress.step(path, outcome)
      return outcome
    }),
  )
  try {
    return await Promise.all(outcomes)
  } finally {
    limit.clearQueue()
    progress.end()
    await pool.close()
  }
}

function print(summary: IngestSummary, { json, quiet }: IngestOptions, terminal: Terminal): void {
  if (json) terminal.out(JSON.stringify(summary, null, 2))
  else if (!quiet) printReport(summary, terminal)
  for (const problem of summary.problems) terminal.err(problemLine(problem, terminal))
}

/** Says before any work is done that the folder, or the nearest above it that is there, cannot be written. */
async function requireWritable(folder: string): Promise<void> {
  let nearest = resolve(folder)
  while (true) {
    try {
      const isFolder = (await stat(nearest)).isDirectory()
      if (!isFolder) throw new Failure(folder, `${nearest} is a file.`, 'Name a folder with --out.', 2)
      await access(nearest, constants.W_OK | constants.X_OK)
      return
    } catch (error) {
      if (error instanceof Failure) throw error
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' && dirname(nearest) !== nearest) nearest = dirname(nearest)
      else if (code === 'ENOTDIR') nearest = dirname(nearest)
      else
        throw new Failure(
          folder,
          `The folder cannot be written (${code}).`,
          'Name another folder with --out.',
          2,
        )
    }
  }
}
