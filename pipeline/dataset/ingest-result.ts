import type { Agency } from '../../schemas/agency.js'
import type { Document } from '../../schemas/document.js'
import type { Problem } from '../../schemas/problem.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'

/** A file as it comes: `path` is what the dataset will name, `bytes` are the file's own. */
export interface IngestFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A document read from a file: its records, the agencies that they name, and the text that their sources point into. */
export interface Ingested {
  readonly ok: true
  readonly document: Document
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
  readonly agencies: readonly Agency[]
  readonly text: string
}

/** A file that is no plan or cannot be read. */
export interface NotIngested {
  readonly ok: false
  readonly problem: Problem
}

/** What reading one file gives: never an exception for what is wrong with the file. */
export type IngestResult = Ingested | NotIngested
