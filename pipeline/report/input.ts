import type { Change } from '../../schemas/change.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Dataset } from '../dataset/read-all.js'
import type { QueueItem } from '../judge/queue/item.js'
import type { ChangeWords } from './changes/words.js'

/** What a report is made from, in the language of the report where it is in words. */
export interface ReportInput {
  readonly dataset: Dataset
  /** Which plans are shown, in any order. */
  readonly documents: readonly DocumentFile[]
  /** What changed from one plan to the next, the earliest first. */
  readonly comparisons: readonly Comparison[]
  readonly changeWords: ChangeWords
  /** What waits for a steward, the most valuable first. */
  readonly waiting: readonly QueueItem[]
}

/** Two plans and what changed from the one to the other. */
export interface Comparison {
  readonly before: DocumentFile
  readonly after: DocumentFile
  readonly changes: readonly Change[]
}
