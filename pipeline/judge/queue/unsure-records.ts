import type { QueueItem, QueueSide } from './item.js'
import type { ReviewState } from './review-state.js'
import { sideOf } from './sides.js'

/**
 * The records that the program is not sure to have read right, and that no steward has corrected.
 *
 * @param below a record waits where its confidence is less than this
 */
export function unsureRecordItems(
  { files, fingerprints, inForce }: ReviewState,
  below: number,
  sides: ReadonlyMap<string, QueueSide>,
): QueueItem[] {
  const corrected = new Set(inForce.corrections.map(({ record }) => record))
  const records = files.flatMap(({ targets, tasks }) => [...targets, ...tasks])
  const unsure = records.filter(({ id, confidence }) => confidence < below && !corrected.has(id))
  return unsure.map(({ id, confidence }) => ({
    id,
    kind: 'confidence',
    worth: 0.3 + 0.4 * (1 - confidence),
    message: `Is this read right? The confidence is ${confidence.toFixed(2)}.`,
    sides: [sideOf(id, sides)],
    evidence: [],
    asks: { about: 'subject', subject: id, seen: { [id]: fingerprints.get(id)! } },
  }))
}
