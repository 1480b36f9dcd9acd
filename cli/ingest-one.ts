import { ZodError } from 'zod'
import type { IngestFile, IngestResult } from '../pipeline/dataset/ingest-result.js'
import type { DatasetWriter } from '../pipeline/dataset/write.js'
import type { Problem } from '../schemas/problem.js'
import { isDoubt, type WarningCode } from '../schemas/warning.js'
import { readInput } from './read-input.js'

/** What was read from one file. */
export interface ReadDocument {
  readonly path: string
  readonly id: string
  readonly number: string | null
  readonly targets: number
  readonly tasks: number
  readonly warnings: number
  /** The warnings that a value may be wrong or missing. */
  readonly doubts: number
  readonly warningsByCode: Readonly<Partial<Record<WarningCode, number>>>
  readonly milliseconds: number
}

export type Outcome =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly problem: Problem; readonly stack?: string | undefined }

/** A function that turns a file into a document with its records. */
export type Ingest = (file: IngestFile) => IngestResult | Promise<IngestResult>

/** Reads one file into the dataset. Whatever is wrong with it is an outcome; only a dataset that cannot be written throws. */
export async function ingestOne(path: string, ingest: Ingest, writer: DatasetWriter): Promise<Outcome> {
  const input = await readInput(path)
  if (!input.ok) return input
  const started = performance.now()
  let result: IngestResult
  try {
    result = await ingest(input.file)
  } catch (error) {
    return broken(path, error)
  }
  const milliseconds = Math.round(performance.now() - started)
  if (!result.ok) return result
  try {
    await writer.add(result)
  } catch (error) {
    if (error instanceof ZodError) return invalid(path, error)
    throw error
  }
  const { document, targets, tasks } = result
  const warningsByCode: Partial<Record<WarningCode, number>> = {}
  for (const { code } of document.warnings) warningsByCode[code] = (warningsByCode[code] ?? 0) + 1
  const counts = {
    targets: targets.length,
    tasks: tasks.length,
    warnings: document.warnings.length,
    doubts: document.warnings.filter(({ code }) => isDoubt(code)).length,
  }
  return {
    ok: true,
    document: { path, id: document.id, number: document.number, ...counts, warningsByCode, milliseconds },
  }
}

const ourFault = 'This is a fault of the program: please report it together with the file.'

function broken(path: string, error: unknown): Outcome {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return {
    ok: false,
    problem: { path, code: 'internal-error', reason: `Reading it failed: ${message}.`, remedy: ourFault },
    stack,
  }
}

function invalid(path: string, error: ZodError): Outcome {
  const [issue] = error.issues
  const reason = `A record does not fit its schema: ${issue?.path.join('.')}: ${issue?.message}.`
  return {
    ok: false,
    problem: { path, code: 'record-invalid', reason, remedy: ourFault },
    stack: error.stack,
  }
}
