import type { Counts } from '../../schemas/manifest.js'
import type { Problem } from '../../schemas/problem.js'
import type { WarningCode } from '../../schemas/warning.js'

/** What was read from a file, in short; the whole is in `TakeIn.result`. */
export interface ReadSummary {
  readonly documentId: string
  readonly number: string | null
  readonly title: string | null
  readonly targets: number
  readonly tasks: number
  readonly warnings: number
  /** Of the warnings those that a value may be wrong or missing. */
  readonly doubts: number
  readonly warningsByCode: Readonly<Partial<Record<WarningCode, number>>>
}

/** A file that somebody gave the desk. */
export interface TakenFile {
  /** Its place in the batch, from 0. */
  readonly index: number
  /** As it was named where it came from, without folders. */
  readonly name: string
  readonly bytes: number
  readonly state: 'waiting' | 'reading' | 'read' | 'refused'
  /** How many pages are read, of how many; null where nothing is known of pages. */
  readonly pages: { readonly done: number; readonly all: number } | null
  /** What was read, where state is `read`. */
  readonly read: ReadSummary | null
  /** Why nothing was, where state is `refused`. */
  readonly problem: Problem | null
}

/** What became of the files of a batch in the dataset. */
export interface Joined {
  readonly counts: Counts
  /** The document that each file that was read is of, by the file's index. */
  readonly placed: readonly { readonly index: number; readonly documentId: string }[]
  /** What a file is to its document, where it is not the one that is shown: by the file's index. */
  readonly beside: readonly (Beside & { readonly index: number })[]
}

/** A file whose document is shown by another one. */
export interface Beside {
  readonly role: 'copy' | 'earlier' | 'report'
  /** The path of the file that the document is shown by. */
  readonly kept: string
}

/** Files that were given at once: read first, looked at, and then joined to the dataset, or not. */
export interface Batch {
  readonly id: string
  /** Who gave them. */
  readonly by: string
  /** When, ISO 8601. */
  readonly at: string
  /** ready: all is read, and somebody is to say whether it joins; failed: reading or joining broke, see `reason`. */
  readonly state: 'reading' | 'ready' | 'joining' | 'joined' | 'failed'
  readonly reason: string | null
  readonly files: readonly TakenFile[]
  readonly joined: Joined | null
}

/** Whether nothing of it changes by itself any more. */
export function isAtRest({ state }: Batch): boolean {
  return state !== 'reading' && state !== 'joining'
}
