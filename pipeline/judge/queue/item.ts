import type { Source } from '../../../schemas/source.js'
import type { Reopened } from '../in-force.js'

/** What can wait for a steward. */
export const queueKinds = [
  'reopened',
  'contradiction',
  'link',
  'doubt',
  'agency',
  'confidence',
  'repair',
] as const

export type QueueKind = (typeof queueKinds)[number]

/** One of the places that a question is about, with its words. */
export interface QueueSide {
  readonly documentId: string
  /** The document's number as printed. */
  readonly number: string | null
  readonly recordId: string | null
  /** The name of the target, the text of the task, or what a contradiction says of this side. */
  readonly label: string | null
  readonly sources: readonly Pick<Source, 'section' | 'start' | 'end' | 'page' | 'text'>[]
}

/** A reason for or against, as in a link. */
export interface QueueEvidence {
  readonly feature: string
  readonly weight: number
  readonly detail: string
}

/** What a verdict will be about, and the fingerprints of the words that it is given on. */
export type Question =
  | { readonly about: 'pair'; readonly a: string; readonly b: string; readonly seen: Seen }
  | { readonly about: 'subject'; readonly subject: string; readonly seen: Seen }
  | { readonly about: 'judgement'; readonly judgement: Reopened['judgement'] }

export type Seen = Readonly<Record<string, string>>

/** Something that waits for a steward. */
export interface QueueItem {
  /** What `accept` and `reject` take. */
  readonly id: string
  readonly kind: QueueKind
  /** How much a verdict is worth, from 0 to 1: what changes most, or is least sure, comes first. */
  readonly worth: number
  /** One sentence for a reader. */
  readonly message: string
  readonly sides: readonly QueueSide[]
  readonly evidence: readonly QueueEvidence[]
  readonly asks: Question
}
