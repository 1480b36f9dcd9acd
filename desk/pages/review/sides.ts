import type { QueueItem, QueueSide } from '../../../pipeline/judge/queue/item.js'
import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import { wordsAfter, wordsBefore } from '../../data/words-around.js'

/** One of the places that a question is about, with the words around it and the record that was read from it. */
export interface ReviewSide {
  readonly side: QueueSide
  /** Undefined where the dataset has no such document any more. */
  readonly plan: DocumentBrief | undefined
  readonly record: Target | Task | undefined
  readonly excerpts: readonly Excerpt[]
}

/** Words of a source with what stands around them. */
export interface Excerpt {
  readonly start: number
  readonly end: number
  readonly section: readonly string[]
  readonly before: string
  readonly words: string
  readonly after: string
}

/** How many sides and places of a side are shown: an unlisted agency may stand in hundreds of places. */
const mostSides = 4
const mostPlaces = 2

/** How much of a source, and of what stands around it, is shown, in UTF-16 units. */
const longestWords = 1_500
const around = 160

/** @throws DatasetError where a file is not what it should be */
export function sidesOfItem(item: QueueItem, snapshot: Snapshot): Promise<ReviewSide[]> {
  return Promise.all(item.sides.slice(0, mostSides).map((side) => reviewSide(side, snapshot)))
}

async function reviewSide(side: QueueSide, snapshot: Snapshot): Promise<ReviewSide> {
  const plan = snapshot.document(side.documentId)
  if (!plan) return { side, plan, record: undefined, excerpts: [] }
  const record = side.recordId === null ? undefined : await snapshot.readRecord(side.recordId)
  const text = await snapshot.readText(plan.id)
  return {
    side,
    plan,
    record,
    excerpts: side.sources.slice(0, mostPlaces).map((source) => excerptOf(text, source)),
  }
}

/** The words of a place with what stands around them. */
export function excerptOf(text: string, { start, end, section }: QueueSide['sources'][number]): Excerpt {
  const words = text.slice(start, Math.min(end, start + longestWords))
  const isCut = end - start > longestWords
  return {
    start,
    end,
    section,
    before: wordsBefore(text, start, around),
    words: isCut ? `${words}…` : words,
    after: isCut ? '' : wordsAfter(text, end, around),
  }
}
