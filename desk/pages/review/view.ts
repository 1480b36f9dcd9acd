import { type QueueItem, type QueueKind, queueKinds } from '../../../pipeline/judge/queue/item.js'
import type { Contradiction } from '../../../schemas/contradiction.js'
import type { Candidate } from '../../../schemas/link.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import { type Decided, decidedOf, lastDecided } from './decided.js'
import { type ReviewSide, sidesOfItem } from './sides.js'

/** What is asked of the queue, as the address says it; empty where nothing is. */
export interface ReviewQuestion {
  /** Only what is of this kind. */
  readonly kind: string
  /** Only what concerns the plan of this id. */
  readonly plan: string
  /** The id of what is to be shown; the first where it is empty. */
  readonly item: string
  /** The id of the judgement that was just made. */
  readonly done: string
}

/** What the review page shows: one thing that waits. */
export interface ReviewView {
  readonly question: ReviewQuestion
  readonly plan: DocumentBrief | null
  readonly kinds: readonly { readonly kind: QueueKind; readonly count: number }[]
  readonly total: number
  /** Null where nothing waits. */
  readonly current: CurrentItem | null
  /** What was asked for does not wait any more: who decided it, where that is known. */
  readonly gone: { readonly by: string | null } | null
  /** What was just decided. */
  readonly done: Decided | null
  /** What was decided last, the latest first. */
  readonly recent: readonly Decided[]
}

/** What is to be decided now. */
export interface CurrentItem {
  readonly item: QueueItem
  /** From 1. */
  readonly position: number
  readonly previous: string | null
  readonly next: string | null
  readonly sides: readonly ReviewSide[]
  /** How alike the two records of a candidate are; null of anything else. */
  readonly candidate: Candidate | null
  /** The contradiction that it is about, or was; null of anything else. */
  readonly contradiction: Contradiction | null
  /** What was decided on it, where that is to be decided again; null of anything else. */
  readonly before: Decided | null
  /** What the agency of an id is called; undefined where there is none. */
  readonly agencyName: (id: string) => string | undefined
}

const mostRecent = 6

/**
 * What waits for a steward: one thing with all that is needed to decide it.
 *
 * @throws DatasetError where a file is not what it should be
 */
export async function reviewView(snapshot: Snapshot, question: ReviewQuestion): Promise<ReviewView> {
  const ofPlan = snapshot.queue().filter((item) => question.plan === '' || concerns(item, question.plan))
  const queue = ofPlan.filter(({ kind }) => question.kind === '' || kind === question.kind)
  const asked = queue.findIndex(({ id }) => id === question.item)
  const isGone = question.item !== '' && asked < 0
  const current = queue[Math.max(0, asked)]
  const judged = lastDecided(question.item, snapshot)
  return {
    question,
    plan: snapshot.document(question.plan) ?? null,
    kinds: queueKinds.map((kind) => ({
      kind,
      count: ofPlan.filter((item) => item.kind === kind).length,
    })),
    total: queue.length,
    current: current ? await currentItem(current, queue, snapshot) : null,
    gone: isGone ? { by: judged?.by ?? null } : null,
    done: decidedOf(question.done, snapshot) ?? null,
    recent: snapshot.log.judgements
      .slice(-mostRecent)
      .reverse()
      .flatMap(({ id }) => decidedOf(id, snapshot) ?? []),
  }
}

/** What comes after something of the queue as it was asked for; null where it is the last. */
export function nextInQueue(snapshot: Snapshot, question: ReviewQuestion): string | null {
  const queue = snapshot
    .queue()
    .filter((item) => question.plan === '' || concerns(item, question.plan))
    .filter(({ kind }) => question.kind === '' || kind === question.kind)
  const at = queue.findIndex(({ id }) => id === question.item)
  return (at < 0 ? queue[0]?.id : queue[at + 1]?.id) ?? null
}

const concerns = ({ sides }: QueueItem, plan: string): boolean =>
  sides.some(({ documentId }) => documentId === plan)

async function currentItem(
  item: QueueItem,
  queue: readonly QueueItem[],
  snapshot: Snapshot,
): Promise<CurrentItem> {
  const at = queue.indexOf(item)
  return {
    item,
    position: at + 1,
    previous: queue[at - 1]?.id ?? null,
    next: queue[at + 1]?.id ?? null,
    sides: await sidesOfItem(item, snapshot),
    contradiction: snapshot.across.contradictions.get(item.id) ?? null,
    candidate: item.kind === 'link' ? (snapshot.across.candidates.get(item.id) ?? null) : null,
    before: item.kind === 'reopened' ? decidedBefore(item, snapshot) : null,
    agencyName: (id) => snapshot.across.agencies.get(id)?.name,
  }
}

function decidedBefore({ id, asks }: QueueItem, snapshot: Snapshot): Decided | null {
  const judgement = asks.about === 'judgement' ? asks.judgement : lastDecided(id, snapshot)
  return (judgement && decidedOf(judgement.id, snapshot)) ?? null
}
