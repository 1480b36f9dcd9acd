import type { Problem } from '../../schemas/problem.js'
import type { Joined, ReadSummary } from './batch.js'

/** What the process that reads or joins is asked to do; all in the batch's own folder. */
export interface Order {
  readonly task: 'read' | 'join'
  /** The folder of the batch: `<index>.file` as they came, `<index>.json` what was read. */
  readonly folder: string
  /** The files to work on, each with the path that the dataset will name. */
  readonly files: readonly { readonly index: number; readonly path: string }[]
  /** The folder of the dataset. */
  readonly dataset: string
}

/** What it tells meanwhile. */
export type Message =
  | { readonly about: 'page'; readonly index: number; readonly done: number; readonly all: number }
  | { readonly about: 'start'; readonly index: number }
  | { readonly about: 'read'; readonly index: number; readonly read: ReadSummary }
  | { readonly about: 'refused'; readonly index: number; readonly problem: Problem }
  | { readonly about: 'joined'; readonly joined: Joined }

/** @example fileIn('/tmp/batch', 0) // '/tmp/batch/0.file' */
export const fileIn = (folder: string, index: number): string => `${folder}/${index}.file`

/** @example resultIn('/tmp/batch', 0) // '/tmp/batch/0.json' */
export const resultIn = (folder: string, index: number): string => `${folder}/${index}.json`
