import { correctDocument } from '../corrections.js'
import type { Reopened } from '../in-force.js'
import type { QueueItem, QueueSide } from './item.js'
import type { ReviewState } from './review-state.js'
import { sideOf } from './sides.js'

/** The judgements that are not obeyed any more, and why: the words under them changed, or what was read from them. */
export function reopenedItems(state: ReviewState, sides: ReadonlyMap<string, QueueSide>): QueueItem[] {
  const byText = state.inForce.reopened.map((reopened) =>
    itemOf(reopened.judgement, reasonOf(reopened), sides),
  )
  const refused = state.files.flatMap((file) => correctDocument(file, state.inForce.corrections).refused)
  const judged = new Map(state.log.judgements.map((judgement) => [judgement.id, judgement]))
  const byReading = refused.map(({ correction, message }) =>
    itemOf(judged.get(correction.judgementId) as Reopened['judgement'], message, sides),
  )
  return [...byText, ...byReading]
}

function reasonOf({ reason, records }: Reopened): string {
  const what = reason === 'record-gone' ? 'is not in the dataset any more' : 'has other words now'
  return `${records.join(' and ')} ${what}.`
}

function itemOf(
  judgement: Reopened['judgement'],
  reason: string,
  sides: ReadonlyMap<string, QueueSide>,
): QueueItem {
  const records = judgement.kind === 'correct' ? [judgement.record] : [judgement.a, judgement.b]
  const decision =
    judgement.kind === 'correct'
      ? `${judgement.field}: ${JSON.stringify(judgement.was)} was corrected to ${JSON.stringify(judgement.value)}`
      : `These two were judged ${judgement.kind}`
  return {
    id: judgement.id,
    kind: 'reopened',
    worth: 1,
    message: `${decision} by ${judgement.by}, and this is not obeyed any more: ${reason}`,
    sides: records.map((id) => sideOf(id, sides)),
    evidence: [],
    asks: { about: 'judgement', judgement },
  }
}
