import type { Fingerprints } from '../fingerprint.js'
import type { QueueItem, QueueSide } from './item.js'
import { sideOf } from './sides.js'
import type { FoundLink } from './waiting-files.js'

/** The item of a pair of records; the nearer its score to the middle, the more a verdict is worth. */
export function linkItem(
  { id, a, b, score, evidence }: FoundLink,
  sides: ReadonlyMap<string, QueueSide>,
  fingerprints: Fingerprints,
): QueueItem {
  const unsure = 1 - Math.abs(2 * score - 1)
  const message = `Are these two about the same thing? The score is ${score.toFixed(2)}.`
  return {
    id,
    kind: 'link',
    worth: 0.6 + 0.2 * unsure,
    message,
    sides: [sideOf(a, sides), sideOf(b, sides)],
    evidence,
    asks: pairQuestion(a, b, fingerprints),
  }
}

/** Asks whether two records that the dataset has are about the same thing. */
export function pairQuestion(one: string, other: string, fingerprints: Fingerprints): QueueItem['asks'] {
  const [a, b] = one < other ? [one, other] : [other, one]
  const seen = { [a]: fingerprints.get(a)!, [b]: fingerprints.get(b)! }
  return { about: 'pair', a, b, seen }
}
